import { familyIds } from '../ids'
import { page, unlinked } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, type Row, rows } from './rows'

const http = page('http-status')
const wording = unlinked('How publishing tools word it')

const statuses: readonly KnownError[] = [
  {
    id: 'any-429',
    families: familyIds,
    name: '429 Too Many Requests',
    words: ['ratelimitexceeded', 'toomanyrequests'],
    status: ['429'],
    says: ['Too Many Requests', 'Rate limit exceeded', 'rate limited'],
    ...waits.hour,
    text: '{network} was asked too often in a short time. Your account is still connected. Wait an hour and try again.',
    source: http,
  },
  {
    id: 'any-5xx',
    families: familyIds,
    name: '500–504',
    status: ['500', '502', '503', '504'],
    says: ['Internal Server Error', 'Bad Gateway', 'Service Unavailable', 'Gateway Timeout', 'Gateway Time-out'],
    ...waits.down,
    source: http,
  },
]

const expired = because('The permission (token) ran out. Reconnect.', ['token-expired', 'likely'])
const invalid = because(
  'The permission (token) is not accepted any more, and the message does not say why. Reconnect.',
  ['token-expired', 'possible'],
  ['access-revoked', 'possible'],
)
const revoked = because('{tool} was taken off the list of apps this login lets in. Reconnect.', [
  'access-revoked',
  'likely',
])

/** Words of the standard all of them use to let a tool in. */
const standard: readonly Row[] = [
  ['=invalid_token', invalid],
  ['=expired_token', expired],
  ['=invalid_client', tools.setup, 'Client authentication failed'],
  ['=unauthorized_client', tools.setup],
  ['=invalid_scope', tools.right],
  ['=redirect_uri_mismatch', tools.setup],
  ['=unsupported_grant_type', tools.request],
  ['=unsupported_response_type', tools.request],
  ['=temporarily_unavailable', waits.crowded],
  ['=server_error', waits.down],
]

/** Sentences that say it plainly, whoever wrote them. */
const plain: readonly Row[] = [
  [
    'access token has expired',
    expired,
    'access token has expired',
    'access token is expired',
    'access token expired',
    'your token has expired',
    'the token has expired',
  ],
  [
    'access token was revoked',
    revoked,
    'access token has been revoked',
    'access token was revoked',
    'authorization has been revoked',
  ],
  ['access token is invalid', invalid, 'access token is invalid', 'invalid access token', 'access token invalid'],
  [
    'account suspended',
    because(
      '{network} has suspended or disabled the account. Sign in there to see why; no reconnect works until it is back.',
      ['suspended-account', 'likely'],
    ),
    'account has been suspended',
    'account is suspended',
    'account has been disabled',
    'account is disabled',
  ],
  [
    'password change asked',
    because('{network} wants a new password first. Set one there, then reconnect.', [
      'password-or-security-alert',
      'likely',
    ]),
    'requires you to change your password',
    'asks you to change your password',
    'must change your password',
  ],
]

const unscoped = because(
  'A permission is missing: it was not granted at the last reconnect. Reconnect and allow everything.',
  ['access-revoked', 'likely'],
)
const forbidden = because(
  'The login may not do this, and the message does not say why. Its role may be gone, or a permission was not granted at the last reconnect.',
  ['role-lost', 'possible'],
  ['access-revoked', 'possible'],
)
const reconnect = because('{tool} says only that the account must be reconnected, not why.', ['disconnected', 'likely'])

/** The same, of what concerns a login or a tool at one of the networks. */
const ofNetwork: readonly Row[] = [
  [
    'scope missing',
    unscoped,
    'token is not authorized with this scope',
    'does not have the required scope',
    'missing required scope',
    'insufficient scope',
    'missing scopes',
  ],
  [
    'no permission',
    forbidden,
    'do not have permission to',
    'don’t have permission to',
    'does not have permission to',
    'insufficient permissions',
    'not have sufficient permissions',
    'missing permissions',
    'Please ensure you have access to this',
  ],
  ['app not approved', tools.unapproved, 'app not approved for', 'app is not approved', 'application is not approved'],
  [
    'file too large',
    posts.size,
    'file is too large',
    'file too large',
    'file size exceeds',
    'exceeds the maximum file size',
  ],
  [
    'format',
    posts.format,
    'unsupported file type',
    'unsupported media type',
    'unsupported video format',
    'unsupported image format',
  ],
  ['length of the video', posts.size, 'video is too long', 'video is too short'],
  [
    'length of the text',
    posts.length,
    'caption is too long',
    'exceeds the character limit',
    'too many characters',
    'text is too long',
  ],
  ['aspect ratio', posts.ratio, 'invalid aspect ratio', 'unsupported aspect ratio'],
  ['duplicate', posts.duplicate, 'duplicate content', 'duplicate post', 'already been posted'],
  ['try again later', waits.crowded, 'temporarily unavailable', 'is currently unavailable, please try again'],
  [
    'reconnect asked',
    reconnect,
    'please reconnect',
    'needs to be reconnected',
    'reconnect your account',
    'reconnect the account',
    'please re-authenticate',
    'please reauthorize',
    'needs to be reauthorized',
  ],
]

const any = { prefix: 'any', families: familyIds } as const

/** What means the same at every network; these say less than any error of a network's own. */
export const generalErrors: readonly KnownError[] = [
  ...statuses,
  ...rows({ ...any, source: page('oauth-errors') }, standard),
  ...rows({ ...any, source: wording }, plain),
  ...rows({ ...any, source: wording, hinted: true }, ofNetwork),
].map(e => ({ ...e, general: true as const }))
