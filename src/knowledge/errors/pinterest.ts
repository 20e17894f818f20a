import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, type Row, rows } from './rows'

const debuggerPage = page('pinterest-debugger')

const unauthorized: KnownError = {
  families: ['pinterest'],
  verdict: 'cause',
  id: 'pinterest-401',
  name: '401',
  // the numbers in the body of the same answer
  also: ['2', '3'],
  status: ['401'],
  values: ['unauthorized'],
  causes: [
    ['token-expired', 'possible'],
    ['access-revoked', 'possible'],
    ['password-or-security-alert', 'possible'],
  ],
  text: 'Pinterest does not accept the permission (token) any more and gives no reason. Look whether you can still sign in there, then reconnect.',
  source: page('pinterest-tokens'),
}

/** Its sentence is everybody's. */
const refused: KnownError = {
  ...unauthorized,
  id: 'pinterest-authentication-failed',
  name: 'Authentication failed',
  also: [],
  status: [],
  values: [],
  says: ['Authentication failed', 'Authorization failed'],
  hinted: true,
}

const states: readonly Row[] = [
  [
    'Session is expired',
    because('The permission (token) of this login ran out. Reconnect.', ['token-expired', 'certain']),
    'Session is expired. Please generate a new',
  ],
  [
    'User is deactivated',
    because(
      'The Pinterest account is switched off. Sign in to Pinterest and switch it on again; reconnect after that.',
      ['suspended-account', 'likely'],
    ),
    'User is deactivated',
    'please reactivate your account',
  ],
  ['App is deactivated', tools.app, 'App is deactivated'],
]

const codes: readonly Row[] = [
  [
    'consumer type',
    tools.unapproved,
    'Your application consumer type is not supported',
    'consumer type is not supported',
  ],
  ['trial access', tools.unapproved, 'Apps with Trial access may not create Pins in production'],
  ['29', tools.unapproved, 'You are not permitted to access that resource'],
  [
    '7',
    because(
      'This login may not do that on the board. Ask the board’s owner for access, or choose a board of your own. Then try again.',
      ['role-lost', 'likely'],
    ),
    'Not authorized to access board or Pin',
    'not authorized to access that board',
  ],
  ['8', waits.minutes, 'You have exceeded your rate limit', 'This request exceeded a rate limit'],
  ['11', tools.version, 'API method not found'],
  ['12', waits.down, 'Something went wrong on our end'],
  ['40', posts.gone, 'Board not found'],
  ['50', posts.gone, 'Pin not found'],
  ['blocked link', posts.link, 'we blocked this link because it may lead to spam', 'Sorry! We blocked this link'],
  ['image fetch', posts.download, 'Sorry! We couldn’t fetch the image', 'could not fetch the image'],
  ['image too small', posts.size, 'image is too small'],
  [
    'missing permission',
    because('A permission is missing: it was not granted at the last reconnect. Reconnect and allow everything.', [
      'access-revoked',
      'likely',
    ]),
    'is missing the following scopes',
    'does not have the required scopes',
  ],
]

const pinterest = { prefix: 'pinterest', families: ['pinterest'] } as const

export const pinterestErrors: readonly KnownError[] = [
  unauthorized,
  refused,
  ...rows({ ...pinterest, source: debuggerPage }, states),
  ...rows({ ...pinterest, source: page('pinterest-errors'), shared: true }, codes),
]
