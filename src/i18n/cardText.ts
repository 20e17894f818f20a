import type { HintCard, PageCard } from '../content/cardTypes'
import { sites } from '../detection/sites/index'
import { shapeOf } from '../detection/addressScope'
import type { Site, SiteId } from '../detection/types'
import type { PageFacts } from '../events/types'
import { helpFamily } from '../domain/diagnosis/evidence'
import type { HintId } from '../domain/tips'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import { causes, sentences, summaryKey, titleKey } from '../knowledge/index'
import type { FamilyId } from '../knowledge/types'
import { say } from './format'

/** What the overlay shows: documented help only, nothing of the user's. */
export function cardFor(
  site: Site,
  facts: Pick<PageFacts, 'site' | 'kind' | 'pattern' | 'segment'>,
  owner?: FamilyId,
): PageCard {
  const family = helpFamily(owner ?? site.families[0], site.id)
  const cause = causes.get(causeOfKind(facts.kind, family))!
  return {
    site: facts.site,
    kind: facts.kind,
    pattern: facts.pattern,
    shape: shapeOf(site, facts.segment),
    name: say('ext_name'),
    title: say(titleKey(cause.id)),
    summary: say(summaryKey(cause.id)),
    steps: sentences(cause, 'steps', family).map(s => say(s.key)),
    dismiss: say('card_dismiss'),
    deny: say('not_right'),
    more: say('card_more'),
  }
}

/** One calm line; `n`: how many accounts it is about. */
export function hintCard(site: SiteId, hint: HintId, n?: number): HintCard {
  const { title, text } = sayHint(hint, site, n)
  return {
    site,
    hint,
    name: say('ext_name'),
    title,
    summary: text,
    dismiss: say('hint_dismiss'),
    never: say('hint_never'),
  }
}

/** A hint in words, wherever it stands. */
export function sayHint(hint: HintId, site: SiteId, n?: number): { title: string; text: string } {
  const key = `hint_${hint.replaceAll('-', '_')}`
  const params = { site: sites.get(site)!.name, ...(n !== undefined && { n }) }
  return { title: say(key, params), text: say(`${key}_text`, { site: params.site }) }
}
