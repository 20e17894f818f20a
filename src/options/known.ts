import type { Known } from '../importExport/compare'
import { platform } from '../platform/browser'
import { readRows } from '../storage/queries'
import { db } from '../ui/db'

/** What is listed now, to compare a file or a form with. */
export async function readKnown(): Promise<Known> {
  const rows = await readRows(db)
  return {
    accounts: new Map(rows.flatMap(r => r.accounts.map(a => [a.id, a] as const))),
    connections: new Map(rows.map(r => [r.connection.id, r.connection])),
    zone: platform.zone(),
  }
}
