import type { Site } from '../detection/types'
import { formatList } from './format'
import { t } from './translate'

/** What the toolbar button says where nothing needs the user: all fine, or as far as can be seen. */
export function badgeTitle(blind: readonly Site[]): string {
  return blind.length ? missingAccessText(blind) : t('badge_fine')
}

/** Each site by its name: there are not so many. */
const all = 20

/** "Can't see Facebook, X" */
export function missingAccessText(blind: readonly Site[]): string {
  return t('blind', {
    sites: formatList(
      blind.map(s => s.name),
      all,
    ),
  })
}
