import type { KnownError } from '../types'
import { blueskyErrors } from './bluesky'
import { facebookErrors } from './facebook'
import { generalErrors } from './general'
import { googleErrors } from './google'
import { linkedinErrors } from './linkedin'
import { pinterestErrors } from './pinterest'
import { tiktokErrors } from './tiktok'
import { xErrors } from './x'

export { type NetworkFingerprint, networkFingerprints } from './networkFingerprints'

/** Adding an error: one entry in its network's file. */
const list: readonly KnownError[] = [
  ...facebookErrors,
  ...linkedinErrors,
  ...xErrors,
  ...googleErrors,
  ...tiktokErrors,
  ...pinterestErrors,
  ...blueskyErrors,
  ...generalErrors,
]

export const errors: ReadonlyMap<string, KnownError> = new Map(list.map(e => [e.id, e]))

/** The `_locales` key the text of an error stands under: `facebook-190-460` gives `error_facebook_190_460`. */
export function errorKey(id: string): string {
  return `error_${id.replace(/[^a-z\d]/gi, '_')}`
}

/** The text of every error by its `_locales` key; the build adds them to the English words. */
export function errorWords(): Record<string, string> {
  return Object.fromEntries(list.map(e => [errorKey(e.id), e.text]))
}
