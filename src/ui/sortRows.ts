import { useRef } from 'preact/hooks'
import { type Status, statusOf } from '../domain/connection/status'
import { formatStatus, formatUse, nameOrder } from '../i18n/format'
import { networks } from '../knowledge'
import type { Row } from '../storage/schema'

export interface RowStatus {
  readonly row: Row
  readonly status: Status
}

/** Logins worst first at `now` (ms). The order stays as it was at first, so that nothing jumps under the pointer. */
export function useSortedRows(rows: readonly Row[], now: number): RowStatus[] {
  const places = useRef(new Map<string, number>())
  const list = rows.map(row => ({ row, status: statusOf(row.connection, now, row.firstReminders) }))
  const sorted = list.sort(
    (a, b) => a.status.rank - b.status.rank || nameOrder().compare(a.row.connection.name, b.row.connection.name),
  )
  for (const { row } of sorted) {
    const { id } = row.connection
    if (!places.current.has(id)) places.current.set(id, places.current.size)
  }
  return sorted.sort((a, b) => places.current.get(a.row.connection.id)! - places.current.get(b.row.connection.id)!)
}

/**
 * Those of a list that meet a test. What met it once stays until the `question` changes, so that a row one has just
 * acted on does not vanish together with its Undo.
 */
export function useStickyFilter(
  list: readonly RowStatus[],
  question: string,
  test: (s: RowStatus) => boolean,
): readonly RowStatus[] {
  const kept = useRef({ question, ids: new Set<string>() })
  if (kept.current.question !== question) kept.current = { question, ids: new Set() }
  const { ids } = kept.current
  for (const s of list) if (!ids.has(s.row.connection.id) && test(s)) ids.add(s.row.connection.id)
  return list.filter(s => ids.has(s.row.connection.id))
}

/** Does what a row shows contain every one of these words? Other names of its networks count too. */
export function matchesSearch({ row: { connection, accounts }, status }: RowStatus, words: string): boolean {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (!wanted.length) return true
  const onIt = [...new Set(accounts.map(a => networks.get(a.network)!))]
  const text = [
    connection.name,
    ...accounts.flatMap(a => [a.name, a.client]),
    ...onIt.flatMap(n => [n.id, n.name, ...n.aliases]),
    formatStatus(status),
    formatUse(status),
  ]
    .join(' ')
    .toLowerCase()
  return wanted.every(w => text.includes(w))
}
