import type { RadarDb } from '../storage/db'

/** Everything in the store as text, but for what a refused message may count. */
export async function snapshot(db: RadarDb): Promise<string> {
  const tables = await Promise.all(db.tables.map(async t => [t.name, await t.toArray()] as const))
  return JSON.stringify(
    tables.map(([name, rows]) => [name, name === 'localState' ? rows.filter(r => r.id !== 'refused') : rows]),
  )
}
