import { sites } from '../detection/sites/index'
import type { Language, PagePattern, Site, Words } from '../detection/types'
import { causeOfKind, sightingRules } from '../domain/diagnosis/sightingRules'
import type { CauseId, FamilyId } from '../knowledge/ids'

/** What the pages of one site look like that stand for a cause. */
export interface PatternSummary {
  readonly site: Site
  /** Addresses such as 'facebook.com/checkpoint/disabled'. */
  readonly addresses: readonly string[]
  readonly words: readonly (readonly [Language, readonly string[]])[]
  /** Some are known by their structure, whatever the language. */
  readonly structure: boolean
}

/** How pages that stand for this cause are recognised, from the patterns themselves; of one family's sites, or of all. */
export function patternSummaries(cause: CauseId, family?: FamilyId): PatternSummary[] {
  return [...sites.values()].flatMap(site => {
    if (family && site.families.length && !site.families.includes(family)) return []
    const whose = family ?? site.families[0]
    const patterns = site.patterns.filter(p => sightingRules[p.kind].explains && causeOfKind(p.kind, whose) === cause)
    return patterns.length ? [lookOf(site, patterns)] : []
  })
}

function lookOf(site: Site, patterns: readonly PagePattern[]): PatternSummary {
  const byLanguage = new Map<Language, string[]>()
  for (const p of patterns)
    for (const [lang, said] of entriesOf(p.words, p.actions, p.titles))
      byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), ...said.map(readable)])
  return {
    site,
    // where words are needed, too, the address alone says nothing
    addresses: [...new Set(patterns.flatMap(p => (p.words || p.actions ? [] : addressesOf(site, p))))],
    words: [...byLanguage].map(([lang, said]) => [lang, [...new Set(said)]] as const),
    structure: patterns.some(p => p.selectors || p.lists),
  }
}

function entriesOf(...all: readonly (Words | undefined)[]): [Language, readonly string[]][] {
  return all.flatMap(w => Object.entries(w ?? {}) as [Language, readonly string[]][])
}

/** Addresses as people write them. */
function addressesOf(site: Site, p: PagePattern): string[] {
  const host = (p.hosts ?? site.hosts)[0]!.replace(/^www\./, '')
  return (p.paths ?? []).map(path => host + path.replaceAll('/#', '/…').replaceAll('/*', '/…'))
}

function readable(phrase: string): string {
  return phrase[0]!.toUpperCase() + phrase.slice(1)
}
