import type { CauseId, FamilyId } from '../ids'
import type { Confidence, KnownError, Source } from '../types'

/** What an error means for the reader; many errors share one. */
export type Meaning = Pick<KnownError, 'verdict' | 'causes' | 'text' | 'mayLive'>

/** The name, what it means, and sentences as the network writes them. */
export type Row = readonly [name: string, means: Meaning, ...says: readonly string[]]

export interface Group {
  /** Begins the ids of the group. */
  readonly prefix: string
  readonly families: readonly FamilyId[]
  readonly source: Source
  /** Its numbers are used by others for other things, so that one of another network's own beats them. */
  readonly shared?: true
  /** Its words and sentences are everybody's: they count only where the network is named. */
  readonly hinted?: true
}

export const wait = (text: string): Meaning => ({ verdict: 'wait', causes: [], text })
export const tool = (text: string): Meaning => ({ verdict: 'tool', causes: [], text })
export const post = (text: string): Meaning => ({ verdict: 'post', causes: [], text })

/** `causes`: surest first. */
export function because(text: string, ...causes: readonly (readonly [CauseId, Confidence])[]): Meaning {
  return { verdict: 'cause', causes, text }
}

/** The network says why, and the connection may be alive all the same. */
export function mayLive(means: Meaning): Meaning {
  return { ...means, mayLive: true }
}

/**
 * Errors from lines of a table. The name says what identifies one: `190/460` a code and its subcode (below zero: the subcode
 * alone), `80001` a code, `quotaExceeded` or `quota_exceeded` a word of the network's own, `=forbidden` an ordinary word that counts only as
 * the value of `reason`, `error` and the like; any other name only names it, and its sentences identify it.
 */
export function rows(group: Group, list: readonly Row[]): KnownError[] {
  const { prefix, families, source, shared, hinted } = group
  return list.map(([name, means, ...says]) => ({
    id: `${prefix}-${slug(name)}`,
    families,
    name: name.replace(/^=/, ''),
    ...identity(name, shared),
    ...(says.length && { says }),
    ...(hinted && { hinted }),
    ...means,
    source,
  }))
}

function identity(name: string, shared: true | undefined): Partial<KnownError> {
  const [, code, sub] = /^(-?\d+)(?:\/(\d+))?$/.exec(name) ?? []
  if (code) return { ...(!code.startsWith('-') && (shared ? { also: [code] } : { code })), ...(sub && { sub }) }
  if (/^=\w+$/.test(name)) return { values: [flat(name)] }
  return machineWord.test(name) ? { words: [flat(name)] } : {}
}

/** Joined by `_` or `-`, or with a capital inside: no word of a language. */
const machineWord = /^[A-Za-z\d]+(?:[_-][A-Za-z\d]+)+$|^[a-z\d]+[A-Z]\w*$|^[A-Z]+[a-z\d]+[A-Z]\w*$/

/** Letters and digits alone, lower case: however a word is written, `quota_exceeded` and `quotaExceeded` are one. */
export function flat(word: string): string {
  return word.toLowerCase().replace(/[^a-z\d]/g, '')
}

function slug(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
