import type { KnownError } from '../types'
import { blueskyErrors } from './bluesky'
import { facebookErrors } from './facebook'
import { generalErrors } from './general'
import { googleErrors } from './google'
import { instagramErrors } from './instagram'
import { linkedinErrors } from './linkedin'
import { pinterestErrors } from './pinterest'
import { threadsErrors } from './threads'
import { tiktokErrors } from './tiktok'
import { xErrors } from './x'
import { youtubeErrors } from './youtube'

export { type NetworkFingerprint, networkFingerprints } from './networkFingerprints'
export { flat } from './rows'

/** Adding an error: one line in its network's file. */
const list: readonly KnownError[] = [
  ...facebookErrors,
  ...instagramErrors,
  ...threadsErrors,
  ...linkedinErrors,
  ...xErrors,
  ...googleErrors,
  ...youtubeErrors,
  ...tiktokErrors,
  ...pinterestErrors,
  ...blueskyErrors,
  ...generalErrors,
]

export const errors: ReadonlyMap<string, KnownError> = new Map(list.map(e => [e.id, e]))

/** Errors that mean the same share one text, kept under the first of them. */
const firstWith: ReadonlyMap<string, string> = new Map([...list].reverse().map(e => [e.text, e.id]))

/** The `_locales` key the text of an error stands under: `facebook-190-460` gives `error_facebook_190_460`. */
export function errorKey(id: string): string {
  const error = errors.get(id)
  return `error_${((error && firstWith.get(error.text)) ?? id).replace(/[^a-z\d]/gi, '_')}`
}

/** The texts of all errors by their `_locales` keys; the build adds them to the English words. */
export function errorWords(): Record<string, string> {
  return Object.fromEntries(list.map(e => [errorKey(e.id), e.text]))
}
