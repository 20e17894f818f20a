import type { Connection } from '../domain/connection/types'
import type { NextAction } from '../domain/nextAction'
import { helpFamilyOf, helpNetworkName } from '../i18n/format'
import { t } from '../i18n/translate'
import { causes, linkOf, links, ownPlace, sentences } from '../knowledge'
import { defaultTool } from '../knowledge/tools'
import type { Link } from '../knowledge/types'
import { accountHash, optionsPage } from '../platform/routes'

/** A link to where the next thing is done, as a button says it. */
export interface NextStep {
  readonly url: string
  readonly words: string
  /** Where it leads, in full. */
  readonly title: string
}

/** Where the next thing about a login is done; undefined where there is nothing to do now. */
export function nextStep(next: NextAction, c: Connection): NextStep | undefined {
  const family = helpFamilyOf(c)
  const network = helpNetworkName(c)
  const to = (link: Link | undefined, words: string) => link && { url: link.url, words, title: link.label }
  switch (next.kind) {
    case 'unblock': {
      const todo = sentences(causes.get(next.cause)!, 'todo', family)[0]
      return to((todo && linkOf(todo, family)) ?? ownPlace(family, 'home'), t('open_site', { site: network }))
    }
    case 'sign-in':
    case 'look':
      return to(ownPlace(family, 'home'), t('open_site', { site: network }))
    case 'reconnect':
      return to(links.get('hootsuite'), t('reconnect'))
    case 'use':
    case 'try':
      return to(links.get('hootsuite'), t('open_site', { site: defaultTool.name }))
    case 'date':
    case 'wrong-date':
      return { url: `${optionsPage}${accountHash(c.id)}`, words: t('add_date'), title: t('accounts_last') }
    default:
      return undefined
  }
}
