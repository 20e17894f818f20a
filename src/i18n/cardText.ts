import { addressScope } from '../detection/addressScope'
import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import { helpFamily } from '../domain/diagnosis/evidence'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import type { TipId } from '../domain/tips'
import type { PageSighting } from '../events/types'
import type { FamilyId, SiteId } from '../knowledge/ids'
import { causes, sentences, summaryKey, titleKey } from '../knowledge/index'
import type { PageCard, TipCard } from './cardTypes'
import { helpText } from './helpText'
import { t, textDirection, textLanguage } from './translate'

/** What the overlay shows: documented help only, nothing of the user's. */
export function cardFor(
  site: Site,
  sighting: Pick<PageSighting, 'site' | 'kind' | 'pattern' | 'segment'>,
  owner?: FamilyId,
): PageCard {
  const family = helpFamily(owner ?? site.families[0], site.id)
  const cause = causes.get(causeOfKind(sighting.kind, family))!
  return {
    site: sighting.site,
    kind: sighting.kind,
    pattern: sighting.pattern,
    scope: addressScope(site, sighting.segment),
    ...frame(site),
    title: t(titleKey(cause.id)),
    summary: helpText(summaryKey(cause.id), family),
    steps: sentences(cause, 'steps', family).map(s => helpText(s.key, family)),
    dismiss: t('card_dismiss'),
    notCorrect: t('not_right'),
    more: t('card_more'),
  }
}

function frame({ name }: Pick<Site, 'name'>) {
  return { name: t('ext_name'), siteName: name, language: textLanguage(), direction: textDirection() }
}

/** One calm line; `n`: how many accounts it is about. */
export function tipCard(site: SiteId, tip: TipId, n?: number): TipCard {
  const { title, text } = tipText(tip, site, n)
  return {
    site,
    tip,
    ...frame(sites.get(site)!),
    title,
    summary: text,
    dismiss: t('tip_dismiss'),
    never: t('tip_never'),
  }
}

/** A tip in words, wherever it stands. */
export function tipText(tip: TipId, site: SiteId, n?: number): { title: string; text: string } {
  const key = `tip_${tip}`
  const params = { site: sites.get(site)!.name, ...(n !== undefined && { n }) }
  return { title: t(key, params), text: t(`${key}_text`, { site: params.site }) }
}
