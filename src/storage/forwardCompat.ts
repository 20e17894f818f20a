import { sites } from '../detection/sites/index'
import type { Question } from '../domain/connection/types'
import { sightingRules } from '../domain/diagnosis/sightingRules'
import { causes, families, networks } from '../knowledge/index'
import type { Row } from './schema'

/** What this build understands of a store that a newer one has written: the rest is left out of sight, never out of the store. */
export function knownRows(rows: readonly Row[]): Row[] {
  return rows.flatMap(({ connection: c, accounts }) => {
    const list = accounts.filter(a => networks.has(a.network))
    if (!families.has(c.family) || !list.length) return []
    const { trouble, ...plain } = c
    return { connection: trouble && causes.has(trouble.cause) ? c : plain, accounts: list }
  })
}

export function knownQuestions<T extends Question>(questions: readonly T[]): T[] {
  return questions.filter(q => sites.has(q.sighting.site) && q.sighting.kind in sightingRules)
}
