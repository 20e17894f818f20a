import type { FamilyId } from '../ids'
import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, type Row, rows } from './rows'

export const google: readonly FamilyId[] = ['youtube', 'google-business']

const oauth = page('google-sign-in')
const ended = because(
  'Google does not accept the permission (token) any more: it ran out, or {tool} was removed from the connected apps. Reconnect.',
  ['access-revoked', 'likely'],
  ['token-expired', 'possible'],
)
const unticked = because(
  'Google let {tool} in, but not for this: a box was left unticked. Reconnect and tick every permission.',
  ['access-revoked', 'likely'],
)
const admin = because(
  'The administrator of your Google Workspace does not allow this tool. Ask for it to be allowed first; a reconnect fails until then.',
  ['role-lost', 'certain'],
)
const noRight = because(
  'This Google login has no right to the channel or location any more. Ask its owner to give access back, then reconnect.',
  ['role-lost', 'likely'],
)

const signIn: readonly KnownError[] = [
  {
    families: google,
    verdict: 'cause',
    id: 'google-invalid-grant',
    name: 'invalid_grant',
    words: ['invalidgrant'],
    says: ['Token has been expired or revoked', 'Account has been deleted'],
    causes: [['access-revoked', 'likely']],
    text: 'Google does not accept the permission (token) any more. Somebody removed {tool}, nobody used it for six months, or newer permissions took its place. Reconnect.',
    source: page('google-tokens'),
  },
  {
    families: google,
    verdict: 'cause',
    id: 'google-access-denied',
    name: 'access_denied',
    words: ['accessdenied'],
    causes: [['access-revoked', 'possible']],
    text: 'When Google asked whether {tool} may have access, the answer was no. Start the reconnect again and allow everything it asks for.',
    source: oauth,
  },
]

/** A status that Google gave and nothing closer. */
const statuses: readonly KnownError[] = [
  {
    ...ended,
    id: 'google-401',
    families: google,
    name: '401',
    status: ['401'],
    hinted: true,
    source: page('google-core-errors'),
  },
  {
    ...because(
      'Google refuses this for the login and does not say why. A right to the channel or location may be gone, or a permission was not ticked at the last reconnect.',
      ['role-lost', 'possible'],
      ['access-revoked', 'possible'],
    ),
    id: 'google-403',
    families: google,
    name: '403',
    status: ['403'],
    hinted: true,
    source: page('google-core-errors'),
  },
]

const consent: readonly Row[] = [
  [
    'admin_policy_enforced',
    admin,
    'admin policy enforced',
    'Your institution’s admin needs to review',
    'blocked by your admin',
    'is restricted by your admin',
  ],
  [
    'Google verification',
    tools.unapproved,
    'has not completed the Google verification process',
    'no completó el proceso de verificación de Google',
    'não concluiu o processo de verificação do Google',
    'n’a pas terminé la procédure de validation de Google',
    'hat den Google-Überprüfungsprozess nicht abgeschlossen',
  ],
  [
    'being tested',
    tools.testing,
    'can only be accessed by developer-approved testers',
    'The app is currently being tested',
  ],
  [
    'app is blocked',
    tools.app,
    'This app tried to access sensitive info in your Google Account',
    'This app is blocked',
  ],
  ['request is invalid', tools.setup, 'This app’s request is invalid', 'doesn’t comply with Google’s OAuth 2.0 policy'],
  [
    'org_internal',
    tools.setup,
    'is restricted to users within its organization',
    'can only be used within its organization',
  ],
  ['disallowed_useragent', tools.request],
  ['deleted_client', tools.setup, 'The OAuth client was deleted'],
  ['origin_mismatch', tools.setup],
  [
    'invalid_rapt',
    because('Your Google Workspace asks for a fresh sign-in from time to time. Reconnect.', [
      'token-expired',
      'likely',
    ]),
    'reauth related error',
  ],
  ['idpiframe_initialization_failed', tools.setup],
]

const core: readonly Row[] = [
  ['=authError', ended, 'Invalid Credentials', 'Request had invalid authentication credentials'],
  ['=UNAUTHENTICATED', ended],
  [
    'ACCESS_TOKEN_EXPIRED',
    because('The permission (token) ran out, and {tool} did not renew it. Reconnect.', ['token-expired', 'likely']),
  ],
  ['insufficientPermissions', unticked, 'Insufficient Permission', 'Request had insufficient authentication scopes'],
  ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', unticked],
  ['=required', tools.none, 'Login Required', 'CREDENTIALS_MISSING', 'API keys are not supported by this API'],
  ['authorizationRequired', tools.none],
  ['quotaExceeded', waits.quota, 'you have exceeded your quota', 'cannot be completed because you have exceeded your'],
  ['dailyLimitExceeded', waits.quota, 'Daily Limit Exceeded'],
  ['userRateLimitExceeded', waits.minutes, 'User Rate Limit Exceeded'],
  ['RESOURCE_EXHAUSTED', waits.minutes, 'Quota exceeded for quota metric', 'Resource has been exhausted'],
  ['=backendError', waits.down],
  ['=internalError', waits.down],
  ['=UNAVAILABLE', waits.down],
  [
    'accessNotConfigured',
    tools.setup,
    'has not been used in project',
    'disabled the use of APIs from this API project',
    'it is disabled. Enable it by visiting',
  ],
  ['SERVICE_DISABLED', tools.setup],
  ['keyInvalid', tools.setup, 'API key not valid', 'API_KEY_INVALID'],
  ['keyExpired', tools.setup, 'API key expired'],
  ['ipRefererBlocked', tools.setup],
  ['dailyLimitExceededUnreg', tools.none],
  ['rateLimitExceededUnreg', tools.none],
  ['USER_PROJECT_DENIED', tools.setup],
  ['BILLING_DISABLED', tools.paid],
  ['CONSUMER_INVALID', tools.setup],
  ['CONSUMER_SUSPENDED', tools.app],
  [
    'ACCOUNT_STATE_INVALID',
    because('Google has disabled this login or closed it. Sign in to Google to see why.', [
      'suspended-account',
      'likely',
    ]),
  ],
  ['USER_BLOCKED_BY_ADMIN', admin],
]

const business: readonly Row[] = [
  ['=PERMISSION_DENIED', noRight, 'The caller does not have permission'],
  ['=FAILED_PRECONDITION', posts.any, 'Precondition check failed'],
  ['=INVALID_ARGUMENT', posts.any, 'Request contains an invalid argument'],
  ['=NOT_FOUND', posts.gone, 'Requested entity was not found'],
]

export const googleErrors: readonly KnownError[] = [
  ...signIn,
  ...statuses,
  ...rows({ prefix: 'google', families: google, source: oauth }, consent),
  ...rows({ prefix: 'google', families: google, source: page('google-core-errors') }, core),
  ...rows({ prefix: 'google', families: google, source: page('google-rpc') }, business),
]
