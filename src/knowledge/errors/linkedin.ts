import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools } from './meanings'
import { because, type Row, rows, wait } from './rows'

const handling = page('linkedin-errors')
const ours = { families: ['linkedin'], verdict: 'cause', source: handling } as const

const session: readonly KnownError[] = [
  {
    ...ours,
    id: 'linkedin-65600',
    name: '65600',
    code: '65600',
    words: ['invalidaccesstoken'],
    causes: [
      ['token-expired', 'possible'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn does not know the permission (token) {tool} showed. Look whether {tool} is still among the permitted services, then reconnect.',
  },
  {
    ...ours,
    id: 'linkedin-65601',
    name: '65601',
    code: '65601',
    words: ['revokedaccesstoken'],
    says: ['token used in the request has been revoked by the user', 'token used in the request has been revoked'],
    causes: [['access-revoked', 'likely']],
    text: 'LinkedIn says the permission (token) was taken back. It also says so right after a fresh login, when nobody did anything. Wait some minutes, then reconnect once.',
  },
  {
    ...ours,
    id: 'linkedin-65602',
    name: '65602',
    code: '65602',
    words: ['expiredaccesstoken'],
    says: ['token used in the request has expired'],
    causes: [
      ['token-expired', 'likely'],
      ['inactive-token', 'possible'],
    ],
    text: 'The permission (token) ran out: a year has passed, or nobody worked with LinkedIn in {tool} for 60 days. Reconnect.',
  },
  {
    ...ours,
    id: 'linkedin-403-access-denied',
    name: '403 ACCESS_DENIED',
    words: ['accessdenied'],
    also: ['403/100'],
    status: ['403'],
    says: ['Not enough permissions to access'],
    causes: [
      ['role-lost', 'likely'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn knows the login but does not let it do this. Either the role on the Page is gone, or a permission was not granted at the last reconnect.',
  },
  {
    ...ours,
    id: 'linkedin-invalid-grant',
    name: 'invalid_grant',
    words: ['invalidgrant'],
    says: [
      'Token has been expired or revoked',
      'The provided authorization grant or refresh token is invalid, expired or revoked',
    ],
    causes: [
      ['token-expired', 'likely'],
      ['access-revoked', 'possible'],
      ['inactive-token', 'possible'],
    ],
    text: 'The permission (token) cannot be renewed any more: it ran out or was taken back. Trying again never helps; reconnect.',
    source: page('linkedin-tokens'),
  },
  {
    ...ours,
    id: 'linkedin-401',
    name: '401',
    status: ['401'],
    values: ['unauthorized'],
    causes: [
      ['token-expired', 'possible'],
      ['inactive-token', 'possible'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn does not accept the permission (token), and 401 alone does not say why. Look for a longer number beside it, such as 65602: it names the cause.',
  },
]

const own = because(
  '{tool} may not read the profile of the person who connected it. A permission was not granted. Reconnect and allow everything; if it comes back, tell {tool} support.',
  ['access-revoked', 'likely'],
)
const organization = because(
  'LinkedIn does not let this profile act for the Page. Check that it is still an admin of the Page, then reconnect with every Page ticked.',
  ['role-lost', 'likely'],
  ['access-revoked', 'possible'],
)
const access = 'Not enough permissions to access'

const rights: readonly Row[] = [
  ['access: me', own, `${access}: me`, `${access}: GET /me`, `${access}: GET-me`, `${access}: me.GET`],
  [
    'access: userinfo',
    own,
    `${access}: userinfo`,
    `${access}: GET /userinfo`,
    `${access}: GET /emailAddress`,
    `${access}: emailAddress`,
  ],
  [
    'access: organization',
    organization,
    `${access}: organizationAcls`,
    `${access}: GET /organizationAcls`,
    `${access}: organizationalEntityAcls`,
    `${access}: GET /organizationalEntityAcls`,
    `${access}: organizations`,
    `${access}: GET /organizations`,
    `${access}: organizationalEntityShareStatistics`,
    `${access}: organizationalEntityFollowerStatistics`,
  ],
  [
    'access: ads',
    organization,
    `${access}: adAccounts`,
    `${access}: adAnalytics`,
    `${access}: GET /adAccounts`,
    `${access}: adCampaigns`,
  ],
  ['organization as author', organization, 'Organization permissions must be used when using organization as author'],
  ['65604', tools.none, 'Empty oauth2 access token'],
  ['VERSION_MISSING', tools.version, 'A version must be present'],
  ['NONEXISTENT_VERSION', tools.version, 'Requested version'],
  ['RESOURCE_NOT_FOUND', tools.version],
  ['ILLEGAL_ARGUMENT', tools.request],
]

const postErrors: readonly Row[] = [
  ['DUPLICATE_POST', posts.duplicate, 'Content is a duplicate of', 'Duplicate post is detected'],
  ['FIELD_LENGTH_TOO_LONG', posts.length, 'exceeded the maximum length', 'exceeds the maximum allowed length'],
  ['INVALID_CONTENT_OWNERSHIP', tools.request, 'contents is not owned by the author'],
  ['INVALID_IMAGE_ID', posts.stale],
  ['INVALID_VIDEO_ID', posts.stale],
  ['MEDIA_ASSET_WAITING_UPLOAD', posts.notReady, 'Media asset is waiting upload'],
  ['MEDIA_ASSET_PROCESSING_FAILED', posts.video, 'Media asset failed processing'],
  ['EXPIRED_UPLOAD_URL', posts.stale, 'upload URL is expired'],
  ['UPDATING_ASSET_FAILED', posts.stale],
  ['MISSING_REQUIRED_FIELD_FOR_DSC', tools.request],
  ['UNPROCESSABLE_ENTITY', posts.any],
  [
    'is required but not found',
    tools.request,
    'field is required but not found and has no default value',
    'unrecognized field found but not allowed',
  ],
]

const signIn: readonly Row[] = [
  ['unauthorized_scope_error', tools.right, 'is not authorized for your application'],
  ['invalid_scope_error', tools.right],
  ['invalid_redirect_uri', tools.setup, 'redirect_uri does not match the registered value'],
  [
    'user_cancelled_login',
    because('The sign-in at LinkedIn was cancelled. Start the reconnect again and finish it.', [
      'access-revoked',
      'possible',
    ]),
  ],
  [
    'user_cancelled_authorize',
    because('The permission page of LinkedIn was cancelled. Start the reconnect again and allow it.', [
      'access-revoked',
      'possible',
    ]),
  ],
  ['authorization code expired', tools.start, 'does not match authorization code. Or authorization code expired'],
]

const limits: readonly Row[] = [
  [
    'throttle',
    wait(
      'LinkedIn’s daily limit for this is used up. Your account is still connected. The count starts over at midnight UTC.',
    ),
    'Resource level throttle',
    'limit for calls to this resource is reached',
  ],
]

const restricted: readonly Row[] = [
  [
    'restricted',
    because(
      'LinkedIn has restricted the profile. Sign in at linkedin.com and do what it asks; no reconnect works until then.',
      ['restricted-profile', 'likely'],
    ),
    'Your account has been restricted',
    'Access to your account has been restricted',
    'this account has been restricted',
    'account has been temporarily restricted',
    'member is restricted',
  ],
]

const linkedin = { prefix: 'linkedin', families: ['linkedin'] } as const

const upgrade: KnownError = {
  ...linkedin,
  ...tools.version,
  id: 'linkedin-426',
  name: '426',
  status: ['426'],
  says: ['Upgrade Required'],
  hinted: true,
  source: handling,
}

export const linkedinErrors: readonly KnownError[] = [
  ...session,
  upgrade,
  ...rows({ ...linkedin, source: handling }, rights),
  ...rows({ ...linkedin, source: page('linkedin-posts') }, postErrors),
  ...rows({ ...linkedin, source: page('linkedin-sign-in') }, signIn),
  ...rows({ ...linkedin, source: page('linkedin-limits') }, limits),
  ...rows({ ...linkedin, source: page('linkedin-restrictions') }, restricted),
]
