import { page } from '../links'
import type { KnownError } from '../types'
import { dated, meta, table } from './facebook-session'
import { because, mayLive, type Row, rows } from './rows'

/** 201 to 299: all of them say that some permission is missing. */
const permissions = Array.from({ length: 99 }, (_, i) => String(201 + i))

const untouched = 'Reconnect and leave every Page and box ticked.'
const missing = because(
  `A permission is missing: never ticked, or taken away. ${untouched}`,
  ['access-revoked', 'likely'],
  ['role-lost', 'possible'],
)
const pageRole = because(
  `The login may not do this on the Page. Either its role on the Page is too small, or the Page was not ticked. Check the role first, then reconnect.`,
  ['role-lost', 'likely'],
  ['access-revoked', 'possible'],
)
const wanting = because(
  `A permission for this is missing. ${untouched} If that changes nothing, {tool} itself may not be approved for it: tell its support.`,
  ['access-revoked', 'possible'],
  ['role-lost', 'possible'],
)
const gone = mayLive(
  because(
    'Meta can’t find what {tool} asked for. The Page or post was deleted, or this login may no longer see it. If other posts work, nothing is wrong with the login.',
    ['role-lost', 'possible'],
    ['access-revoked', 'possible'],
  ),
)
const activityOff = because(
  'The owner of the login has turned off “Your activity off Meta technologies”, which keeps every tool out. Turn it on in Accounts Center, then reconnect.',
  ['access-revoked', 'likely'],
)

const documented: readonly Row[] = [
  ['permission to manage the object', missing, 'permission to manage the object'],
  ['283', missing, 'That action requires the extended permission'],
  [
    'requires publish_actions',
    missing,
    'Requires extended permission',
    'requires extended permission: publish_actions',
  ],
  ['the Page was not granted', pageRole, 'Unpublished posts must be posted to a page as the page itself'],
  [
    'no permission to publish',
    pageRole,
    'No permission to publish the video',
    'does not have permission to post on this page',
  ],
  ['reviewed permission', wanting, 'This endpoint requires the'],
  ['100/33', gone, 'does not exist, cannot be loaded due to missing permissions'],
  ['803', gone, 'Some of the aliases you requested do not exist'],
  ['273', pageRole, 'requires the user to be admin of the ad account'],
  ['ad account permission', pageRole, 'Ad account owner has NOT grant ads_management or ads_read permission'],
]

const seen: readonly Row[] = [
  [
    'before impersonating',
    because(
      'A permission on this Page is missing, though other Pages of the login may work. Check the role on the Page, then reconnect with every Page ticked.',
      ['access-revoked', 'likely'],
      ['role-lost', 'possible'],
    ),
    'must be granted before impersonating a user’s page',
  ],
  ['activity off Meta technologies', activityOff, 'Your activity off Meta technologies is currently turned off'],
  [
    'not a business account',
    because(
      'Instagram no longer treats the account as professional, or it is not linked to the Page. Switch it to professional, link it to the Page you tick, and reconnect.',
      ['role-lost', 'likely'],
    ),
    'user is not an Instagram Business',
    'Instagram account is not a business account',
    'account type is not supported',
  ],
]

const pageRoleSentence: KnownError = {
  id: 'facebook-page-role',
  families: ['facebook'],
  name: 'Page role',
  says: ['of the page in order to impersonate it'],
  verdict: 'cause',
  causes: [
    ['role-lost', 'likely'],
    ['security-checkpoint', 'possible'],
  ],
  text: 'The person who connected the Page has no sufficient role there, or the Page’s business asks that person for two-factor authentication. Check both, then reconnect.',
  source: table,
}

/** What a login may not do: 10, 200 and their relatives. */
export const facebookPermissionErrors: readonly KnownError[] = [
  {
    id: 'facebook-10',
    families: dated,
    name: '10',
    code: '10',
    says: ['Application does not have permission for this action'],
    verdict: 'cause',
    causes: [
      ['access-revoked', 'likely'],
      ['token-expired', 'possible'],
    ],
    text: 'A permission is missing: never ticked, taken away, or lapsed after 90 days without use. Reconnect and leave every box ticked.',
    source: table,
  },
  {
    id: 'facebook-200',
    families: meta,
    name: '200–299',
    code: '200',
    also: permissions,
    verdict: 'cause',
    causes: [
      ['access-revoked', 'likely'],
      ['role-lost', 'possible'],
    ],
    text: 'A permission is missing: never ticked, or taken away. Reconnect and leave every Page and box ticked. If that fails, check the role on the Page.',
    source: table,
  },
  pageRoleSentence,
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-page-feed') }, documented),
  ...rows({ prefix: 'facebook', families: meta, source: page('postiz-facebook') }, seen),
]
