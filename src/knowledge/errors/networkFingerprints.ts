import type { FamilyId } from '../ids'

/** What gives away whose message it is: several networks use the same numbers and words. */
export interface NetworkFingerprint {
  readonly families: readonly FamilyId[]
  /** Met anywhere in the lower-case text with plain quotes. */
  readonly sign: RegExp
}

export const networkFingerprints: readonly NetworkFingerprint[] = [
  {
    families: ['facebook', 'instagram-personal', 'threads'],
    // `<meta` and `"meta":` stand in pages and answers of everyone; a message of theirs begins with `(#190)`
    sign: /fbtrace|oauthexception|graphmethodexception|(?:^|[\n"':] ?)\(#\d\d|\bgraph(?: api| error|\.facebook)|(?<![<"])\bmeta\b|\b(?:facebook|instagram|threads|fb)\b/,
  },
  { families: ['linkedin'], sign: /linkedin|service_?errorcode|urn:li:/ },
  {
    families: ['x'],
    sign: /"errors"\s?:\s?\[\s?\{|about:blank|\bproblems\/[a-z]|twitter|\btweets?\b|(?<![\w.-])x\.com\b|\bx (?:api|code|error|says)\b|\b(?:at|from|on) x\b/,
  },
  { families: ['youtube', 'google-business'], sign: /google|youtube|"(?:unauthenticated|permission_denied)"/ },
  { families: ['pinterest'], sign: /pinterest|"status"\s?:\s?"failure"/ },
  { families: ['tiktok'], sign: /tiktok|\blog_id\b/ },
  { families: ['bluesky'], sign: /bluesky|\bbsky\b|atproto|\bxrpc\b/ },
]
