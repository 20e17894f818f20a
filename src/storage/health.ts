import { dayMs } from '../domain/time'
import type { FoundCopy } from '../importExport/safetyCopy'

/** What is wrong with the store, if anything. `missing`: it is empty, and the copy says it was not. */
export type StoreState = 'ok' | 'missing' | 'corrupt' | 'hanging' | 'newer' | 'full'

/** `old`: good, but made a while ago. */
export type CopyState = 'ok' | 'old' | 'missing' | 'corrupt'

export type Offer = 'retry' | 'restore' | 'csv' | 'backup' | 'file' | 'empty'

export interface Help {
  /** Are the logins of the copy shown, since the list itself cannot be? */
  readonly copy: boolean
  /** What can be done, the best first. Nothing of it happens by itself. */
  readonly offers: readonly Offer[]
}

const oldMs = 7 * dayMs

/** Why a store could not be opened, read or written. */
export function stateOf(error: unknown): Exclude<StoreState, 'ok' | 'missing'> {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } }
  const names = [name, inner?.name]
  if (names.includes('SlowStore')) return 'hanging'
  if (names.includes('NewerStore') || names.includes('VersionError')) return 'newer'
  if (names.includes('QuotaExceededError') || /no space|disk full|quota/i.test(String(error))) return 'full'
  return 'corrupt'
}

const slips = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'])

/** Does an error come from the store, rather than from a slip of ours? */
export function isOfStore(error: unknown): boolean {
  const name = (error as { name?: string } | undefined)?.name
  return name !== undefined && !slips.has(name)
}

/** `now` in ms. */
export function copyStateOf(copy: FoundCopy, now: number): CopyState {
  if (copy.state !== 'ok') return copy.state
  return now - copy.head.at > oldMs ? 'old' : 'ok'
}

/**
 * What is shown and offered. Only what cannot be opened may be made anew, and a store that a newer build has written
 * never: it is whole.
 */
export function helpFor(store: StoreState, copy: CopyState): Help {
  const good = copy === 'ok' || copy === 'old'
  const saved: Offer[] = good ? ['csv'] : []
  switch (store) {
    case 'ok':
      return { copy: false, offers: [] }
    case 'missing':
      if (copy === 'missing') return { copy: false, offers: [] }
      return { copy: good, offers: good ? ['restore', 'file', ...saved, 'empty'] : ['file', 'empty'] }
    case 'newer':
      return { copy: good, offers: ['retry', 'backup', ...saved] }
    case 'full':
      return { copy: good, offers: ['retry', ...saved] }
    default:
      return { copy: good, offers: ['retry', ...(good ? (['restore'] as const) : []), 'file', ...saved, 'empty'] }
  }
}
