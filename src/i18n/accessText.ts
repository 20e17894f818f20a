import type { Site } from '../detection/types'
import { say, sayList } from './format'

/** What the toolbar button says where nothing needs the user: all fine, or as far as can be seen. */
export function sayCalm(blind: readonly Site[]): string {
  return blind.length ? sayBlind(blind) : say('badge_fine')
}

/** Each site by its name: there are not so many. */
const all = 20

/** "Can't see Facebook, X" */
export function sayBlind(blind: readonly Site[]): string {
  return say('blind', {
    sites: sayList(
      blind.map(s => s.name),
      all,
    ),
  })
}
