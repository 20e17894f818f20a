import type { FamilyId } from '../ids'

/** What gives away whose message it is: several networks use the same numbers and words. */
export interface NetworkFingerprint {
  readonly families: readonly FamilyId[]
  /** Its name, its own hosts and what it calls its own errors, anywhere in the lower-case text with plain quotes. */
  readonly named: RegExp
  /** The shape of its answers. Weaker: others may answer alike, so a name beats it. */
  readonly shape?: RegExp
}

export const networkFingerprints: readonly NetworkFingerprint[] = [
  {
    families: ['facebook', 'instagram-personal', 'threads'],
    // `<meta` and `"meta":` stand in pages and answers of everyone
    named:
      /\bgraph(?: api| error|\.facebook)|(?<![<"])\bmeta\b(?!["']?\s?[:=])|\b(?:facebook|instagram|threads|fb|insta)\b|i\.instagram|facebook\\|facebook(?:api|graph|oauth|request)/,
    // a message of theirs begins with `(#190)`
    shape:
      /fbtrace|oauth(?:permissions)?exception|graphmethodexception|igapiexception|thapiexception|(?:^|[\n"':] ?)\(#\d\d|logout_reason|checkpoint_url/,
  },
  { families: ['linkedin'], named: /linkedin|urn:li:/, shape: /service_?errorcode|x-li-/ },
  {
    families: ['x'],
    named:
      /\bproblems\/[a-z]|twitter|\btweets?\b|tweepy|twython|(?<![\w.-])x\.com\b|api\.x\.com|\bx (?:api|code|error|says)\b|\b(?:at|from|on|to) x\b|^x:|\nx:/,
    shape: /"?errors"?\s?:\s?\[\s{0,9}\{\s{0,9}["']?(?:code|message|detail|title)\b|about:blank/,
  },
  {
    families: ['youtube', 'google-business'],
    named: /google|youtube|yt api/,
    shape:
      /["']?(?:domain|reason)["']?\s?[:=]\s?["']?(?:youtube|global|usagelimits)|"(?:unauthenticated|permission_denied|resource_exhausted|failed_precondition)"/,
  },
  { families: ['pinterest'], named: /pinterest/, shape: /["']?status["']?\s?[:=]\s?["']?failure/ },
  { families: ['tiktok'], named: /tiktok/, shape: /\blog_id\b/ },
  { families: ['bluesky'], named: /bluesky|\bbsky|atproto|\bxrpc(?!\w{0,3}s)|\.bsky\./, shape: /atp(?:error|roto)/ },
]
