import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, post, type Row, rows } from './rows'

const expired = because(
  'The permission (token) ran out, and {tool} did not or could not renew it. Reconnect, with a new app password if it asks for one.',
  ['token-expired', 'likely'],
  ['access-revoked', 'possible'],
)
const invalid = because(
  'Bluesky does not know the permission (token) any more. Make a new app password at Bluesky and reconnect with it.',
  ['access-revoked', 'likely'],
  ['token-expired', 'possible'],
)
const refused = because(
  'Bluesky does not accept the app password: it was deleted or mistyped, or the name of the account has changed. Make a new one and reconnect.',
  ['access-revoked', 'likely'],
  ['password-or-security-alert', 'possible'],
)
const takedown = because(
  'Bluesky has taken the account down. Sign in there to see why; no reconnect works until it is restored.',
  ['suspended-account', 'certain'],
)
const deactivated = because(
  'The Bluesky account is deactivated. Sign in at bsky.app and switch it on again, then reconnect.',
  ['suspended-account', 'likely'],
)

const session: readonly Row[] = [
  ['ExpiredToken', expired],
  ['InvalidToken', invalid],
  ['AuthenticationRequired', refused, 'Invalid identifier or password'],
  ['AuthRequired', refused],
  ['AuthMissing', tools.none],
  ['AccountTakedown', takedown],
  ['RepoTakendown', takedown],
  ['AccountSuspended', takedown],
  ['RepoSuspended', takedown],
  ['AccountDeactivated', deactivated],
  ['RepoDeactivated', deactivated],
  [
    'AuthFactorTokenRequired',
    because(
      'Bluesky asks for a code from your email, because {tool} signs in with the main password. Reconnect with an app password.',
      ['security-checkpoint', 'likely'],
    ),
    'A sign in code has been sent to your email address',
  ],
  [
    'RepoNotFound',
    because(
      'Bluesky does not find the account under this name. Was it renamed or moved? Reconnect with its present name.',
      ['access-revoked', 'possible'],
    ),
    'Could not find repo',
  ],
  [
    'bad token scope',
    because('The app password allows too little for this. Make a new one with the rights it asks for, and reconnect.', [
      'access-revoked',
      'likely',
    ]),
    'Bad token scope',
    'Bad token method',
  ],
]

/** Sentences that others write, too. */
const spoken: readonly Row[] = [
  ['Token has expired', expired, 'Token has expired', 'jwt expired'],
  ['Token has been revoked', invalid, 'Token could not be verified', 'Token has been revoked'],
  ['Account has been taken down', takedown, 'Account has been taken down', 'Account has been suspended'],
  ['Account is deactivated', deactivated, 'Account is deactivated'],
]

const answers: readonly Row[] = [
  ['UpstreamFailure', waits.down],
  ['UpstreamTimeout', waits.down],
  ['NotEnoughResources', waits.crowded],
  ['XRPCNotSupported', tools.version, 'XRPC Not Supported'],
  ['MethodNotImplemented', tools.version],
  [
    'UnableToResolveHandle',
    post('A mentioned name is not found on Bluesky. The account stays connected. Check the name and post again.'),
    'Unable to resolve handle',
  ],
  ['BlobTooLarge', posts.size, 'This file is too large'],
  ['PayloadTooLarge', posts.size],
  ['InvalidMimeType', posts.format],
  ['BlockedActor', posts.reply],
  ['BlockedByActor', posts.reply],
  ['text too long', posts.length, 'text must not be longer than 300 graphemes', 'must not be longer than'],
  ['RecordNotFound', posts.gone, 'Could not locate record'],
]

const bluesky = { prefix: 'bluesky', families: ['bluesky'] } as const

export const blueskyErrors: readonly KnownError[] = [
  ...rows({ ...bluesky, source: page('bluesky-session') }, session),
  ...rows({ ...bluesky, source: page('bluesky-session'), hinted: true }, spoken),
  ...rows({ ...bluesky, source: page('bluesky-xrpc') }, answers),
]
