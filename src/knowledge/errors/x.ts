import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, mayLive, type Row, rows, tool, wait } from './rows'

const codes = page('x-errors')
const v2 = page('x-problems')
const x = { prefix: 'x', families: ['x'] } as const

const suspended = because('X has suspended the account {tool} posts for. No reconnect works until X restores it.', [
  'suspended-account',
  'certain',
])
const locked = because(
  'X has locked the account for now. Sign in to X and do what it asks; {tool} is cut off until then.',
  ['locked-account', 'certain'],
)
const revoked = because(
  'X does not accept the permission (token) any more. X sets no end date, so it was most likely removed from the connected apps.',
  ['access-revoked', 'likely'],
)

const account: readonly Row[] = [
  [
    '32',
    mayLive(
      because(
        'X could not check the permission {tool} showed. Try once more in some minutes. If it stays, look whether {tool} is still among the connected apps, and reconnect.',
        ['access-revoked', 'possible'],
      ),
    ),
    'Could not authenticate you',
  ],
  [
    '63',
    mayLive(
      because(
        'The account that was asked for is suspended. It may be yours, or one your post refers to. Sign in to X to see.',
        ['suspended-account', 'likely'],
      ),
    ),
  ],
  ['64', suspended, 'Your account is suspended and is not permitted to access this feature'],
  ['89', revoked, 'Invalid or expired token'],
  [
    '99',
    because('X could not confirm who is asking. Reconnect once; if it comes back, tell {tool} support.', [
      'access-revoked',
      'possible',
    ]),
    'Unable to verify your credentials',
  ],
  [
    '226',
    mayLive(
      because(
        'X took the post for one of a robot and refused it; the account may still be connected. Sign in to X and see whether it asks for an unlock. Do not try again at once: that makes it worse.',
        ['locked-account', 'possible'],
      ),
    ),
    'This request looks like it might be automated',
  ],
  [
    '231',
    because('X wants the sign-in confirmed first. Sign in to X and do what it asks, then reconnect.', [
      'security-checkpoint',
      'likely',
    ]),
    'User must verify login',
  ],
  ['326', locked, 'this account is temporarily locked', 'Your account is temporarily locked', 'to unlock your account'],
]

const apps: readonly Row[] = [
  ['87', tools.right, 'Client is not permitted to perform this action'],
  ['93', tools.right, 'This application is not allowed to access or delete your direct messages'],
  [
    '135',
    tool(
      'The clock of {tool}’s server is wrong. The fault is {tool}’s, not yours. Tell its support; reconnecting does not help.',
    ),
    'Timestamp out of bounds',
  ],
  ['215', tools.none, 'Bad Authentication data'],
  ['220', tools.right, 'Your credentials do not allow access to this resource'],
  ['239', tools.request, 'Bad guest token'],
  ['251', tools.version, 'This endpoint has been retired and should not be used'],
  ['261', tools.right, 'Application cannot perform write actions'],
  ['453', tools.unapproved, 'access to a subset of', 'you may need a different access level'],
]
const oldApps: readonly Row[] = [
  ['415', tools.setup, 'Callback URL not approved for this client application'],
  ['416', tools.app, 'Invalid / suspended application', 'Invalid or suspended application'],
  ['417', tools.setup, 'Desktop applications only support the oauth_callback value'],
  ['38', tools.request],
  ['68', tools.version, 'REST API v1 is no longer active', 'has been migrated to API v1.1'],
  ['92', tools.request, 'SSL is required'],
]

const limits: readonly Row[] = [
  [
    '88',
    wait(
      '{tool} has asked X too often in a short time. Your account is still connected. Wait a quarter of an hour and try again.',
    ),
  ],
  ['130', waits.crowded, 'Over capacity'],
  ['131', waits.down],
  ['185', waits.posts, 'User is over daily status update limit'],
  ['344', waits.posts, 'reached your daily limit for sending Tweets'],
  ['161', waits.day, 'unable to follow more people at this time'],
  ['205', waits.day, 'over the limit for spam reports'],
]

/** The codes of X's older answers; those below 100 and those like an HTTP status are used by others for other things. */
const postCodes: readonly Row[] = [
  ['139', posts.done, 'You have already favorited this'],
  ['144', posts.gone, 'No status found with that ID'],
  ['150', posts.reply, 'send messages to users who are not following you'],
  ['151', posts.reply, 'There was an error sending your message'],
  ['160', posts.done, 'already requested to follow'],
  ['170', posts.empty, 'Missing required parameter: status'],
  ['179', posts.gone, 'you are not authorized to see this status'],
  ['186', posts.length, 'Tweet needs to be a bit shorter', 'Your Tweet text is too long', 'Your post text is too long'],
  ['187', posts.duplicate, 'Status is a duplicate'],
  ['195', posts.link, 'Missing or invalid url parameter'],
  ['214', posts.reply],
  ['271', posts.done, 'You can’t mute yourself'],
  ['272', posts.done, 'not muting the specified user'],
  ['323', posts.format, 'Only one animated GIF may be attached'],
  ['324', posts.format, 'The validation of media ids failed'],
  ['325', posts.stale, 'A media id was not found'],
  ['327', posts.done, 'You have already retweeted this'],
  ['349', posts.reply, 'cannot send messages to this user'],
  ['354', posts.length, 'text of your direct message is over the max character limit'],
  ['385', posts.gone, 'attempted to reply to a Tweet that is deleted or not visible'],
  ['386', posts.tags, 'exceeds the number of allowed attachment types'],
]
const oldPosts: readonly Row[] = [
  ['407', posts.link, 'The given URL is invalid'],
  ['421', posts.gone, 'This Tweet is no longer available'],
  ['422', posts.rules, 'because it violated the Twitter Rules', 'because it violated the X Rules'],
  ['433', posts.reply, 'restricted who can reply to this'],
  ['34', posts.gone, 'Sorry, that page does not exist'],
  ['44', posts.link, 'attachment_url parameter is invalid'],
  ['50', posts.gone, 'User not found.'],
]

const capped = wait(
  '{tool} has used up what X lets it do in this period. Your account is still connected. If it lasts more than a day, tell {tool} support.',
)

const problems: readonly Row[] = [
  ['UsageCapExceeded', capped],
  [
    'client-forbidden',
    tools.right,
    'problems/client-forbidden',
    'client-not-enrolled',
    'use keys and tokens from a Twitter developer App that is attached to a Project',
    'keys and tokens from a developer App that is attached to a Project',
  ],
  [
    'CreditsDepleted',
    tools.paid,
    'problems/credits',
    'does not have any credits to fulfill this request',
    'credits depleted',
    'Payment Required',
  ],
  ['SpendCapReached', tools.paid, 'reached its billing cycle spend cap', 'spend cap reached'],
  ['usage-capped', capped, 'problems/usage-capped', 'usage cap exceeded', 'Monthly product cap'],
  [
    'unsupported-authentication',
    tools.request,
    'problems/unsupported-authentication',
    'is forbidden for this endpoint',
    'Unsupported Authentication',
  ],
  [
    'oauth1-permissions',
    tools.right,
    'problems/oauth1-permissions',
    'not configured with the appropriate oauth1 app permissions',
  ],
  ['not-authorized-for-field', tools.right, 'problems/not-authorized-for-field'],
  [
    'not-authorized-for-resource',
    posts.reply,
    'problems/not-authorized-for-resource',
    'you are not authorized to see the',
  ],
  ['resource-not-found', posts.gone, 'problems/resource-not-found'],
  ['resource-unavailable', posts.gone, 'problems/resource-unavailable'],
  ['disallowed-resource', posts.rules, 'problems/disallowed-resource'],
  ['invalid-request', tools.request, 'problems/invalid-request', 'One or more parameters to your request was invalid'],
  ['conflict', posts.done, 'problems/conflict'],
  ['operational-disconnect', waits.down, 'problems/operational-disconnect'],
  [
    'app is suspended',
    tools.app,
    'this app is suspended',
    'client application has been suspended',
    'your app has been suspended',
  ],
]

const details: readonly Row[] = [
  [
    'duplicate content',
    posts.duplicate,
    'not allowed to create a Tweet with duplicate content',
    'not allowed to create a post with duplicate content',
  ],
  ['media IDs', posts.stale, 'Your media IDs are invalid'],
  [
    'reply not allowed',
    posts.reply,
    'Reply to this conversation is not allowed',
    'You can only reply to or quote posts',
    'Quoting this post is not allowed',
  ],
  ['not permitted', tools.right, 'You are not permitted to perform this action', 'does not have write permissions'],
  [
    'refresh token invalid',
    because('X no longer renews the permission (token): it was taken back, or {tool} used it twice. Reconnect.', [
      'access-revoked',
      'likely',
    ]),
    'Value passed for the token was invalid',
  ],
  ['consent failed', tools.setup, 'You weren’t able to give access to the App'],
]

const unauthorized: KnownError = {
  ...x,
  id: 'x-401',
  name: '401 Unauthorized',
  status: ['401'],
  says: ['Unauthorized type about:blank', 'title Unauthorized'],
  verdict: 'cause',
  causes: [['access-revoked', 'likely']],
  text: 'X does not accept the permission (token) any more and gives no reason. Look whether {tool} is still among the connected apps, then reconnect.',
  source: v2,
}

const unpaid: KnownError = {
  ...x,
  ...tools.paid,
  id: 'x-402',
  name: '402 Payment Required',
  status: ['402'],
  hinted: true,
  source: v2,
}

export const xErrors: readonly KnownError[] = [
  unpaid,
  ...rows({ ...x, source: codes }, [...account, ...apps, ...limits, ...postCodes]),
  ...rows({ ...x, source: codes, shared: true }, [...oldApps, ...oldPosts]),
  unauthorized,
  ...rows({ ...x, source: v2 }, [...problems, ...details]),
]
