import type { FamilyId } from '../knowledge/ids'
import { families } from '../knowledge/index'
import { type Params, t, textLanguage } from './translate'

/**
 * A text of `knowledge` as it is said about logins of a family: `{network}` is that network's name. Without a family the
 * text is about several, and the placeholder becomes "the network".
 */
export function helpText(key: string, family?: FamilyId, params: Params = {}): string {
  if (family) return t(key, { network: families.get(family)!.name, ...params })
  const text = t(key, { network: t('any_network'), ...params })
  // it can stand first
  return text.replace(/^\p{Ll}/u, first => first.toLocaleUpperCase(textLanguage()))
}
