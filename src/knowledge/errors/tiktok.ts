import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, mayLive, post, type Row, rows, tool, wait } from './rows'

const invalid = because(
  'TikTok does not accept the permission (token) any more: it ran out, or {tool} was removed. Reconnect.',
  ['token-expired', 'likely'],
  ['access-revoked', 'possible'],
)
const unticked = because(
  'A single permission is missing: never ticked, or taken away in TikTok. Reconnect and leave every box ticked.',
  ['access-revoked', 'likely'],
)
const ended = because(
  'The permission (token) cannot be renewed any more: it ran out or was taken back. Reconnect.',
  ['token-expired', 'likely'],
  ['access-revoked', 'possible'],
)
const denied = because(
  'When TikTok asked whether {tool} may have access, the answer was no. Start the reconnect again and allow it.',
  ['access-revoked', 'possible'],
)
const banned = mayLive(
  because(
    'TikTok does not let this account post for now. Open the TikTok app and see what it says under account status. Reconnecting does not lift it.',
    ['policy-block', 'certain'],
  ),
)
const spam = mayLive(
  because(
    'TikTok took the post for spam and refused it. Change it and wait before you post again; see in the app whether TikTok warns the account.',
    ['policy-block', 'likely'],
  ),
)

const general: readonly Row[] = [
  ['access_token_invalid', invalid, 'access token is invalid or not found in the request'],
  ['scope_not_authorized', unticked, 'The user did not authorize the scope'],
  ['scope_permission_missed', unticked, 'some fields need additional scopes'],
  ['invalid_file_upload', posts.format, 'The uploaded file does not meet API specifications'],
  ['=invalid_params', posts.any],
  ['=invalid_param', posts.any],
  ['=internal_error', waits.down],
]

const publish: readonly Row[] = [
  ['spam_risk_too_many_posts', waits.posts, 'The daily post cap from'],
  ['spam_risk_user_banned_from_posting', banned, 'user is banned from making new posts'],
  [
    'reached_active_user_cap',
    wait(
      'TikTok’s daily limit for everyone who posts with this tool is used up. Your account is still connected. Try again tomorrow, and tell {tool} support.',
    ),
    'daily quota for active publishing users from your client is reached',
  ],
  [
    'unaudited_client_can_only_post_to_private_accounts',
    tool(
      'TikTok has not approved {tool} for public posts yet. Your account is not the reason. Reconnecting does not help. Tell {tool} support.',
    ),
    'Unaudited clients can only post to private accounts',
  ],
  ['url_ownership_unverified', tools.setup, 'ownership of the URL'],
  ['privacy_level_option_mismatch', posts.audience],
  [
    'spam_risk_too_many_pending_share',
    post(
      'Five drafts wait in TikTok’s inbox, and more are not allowed. The account stays connected. Publish or delete them in the TikTok app, then try again.',
    ),
  ],
  [
    'app_version_check_failed',
    post(
      'The TikTok app on the phone is too old for this. The account stays connected. Update the app and post again.',
    ),
  ],
]

const failed: readonly Row[] = [
  [
    'auth_removed',
    because(
      'While the post was being worked on, somebody removed {tool} from the apps TikTok lets in. Reconnect and post again.',
      ['access-revoked', 'certain'],
    ),
  ],
  ['spam_risk_text', spam],
  ['spam_risk', spam],
  ['file_format_check_failed', posts.format],
  [
    'duration_check_failed',
    post('The video is too long or too short for TikTok. The account stays connected. Cut it and post again.'),
  ],
  ['frame_rate_check_failed', posts.format],
  ['picture_size_check_failed', posts.size],
  ['video_pull_failed', posts.download],
  ['photo_pull_failed', posts.download],
  ['publish_cancelled', post('The post was cancelled on TikTok’s side. The account stays connected. Post it again.')],
  ['=internal', waits.down],
]

const login: readonly Row[] = [
  ['invalid_grant', ended],
  ['access_denied', denied],
]

const tiktok = { prefix: 'tiktok', families: ['tiktok'] } as const

export const tiktokErrors: readonly KnownError[] = [
  ...rows({ ...tiktok, source: page('tiktok-errors') }, general),
  ...rows({ ...tiktok, source: page('tiktok-direct-post') }, publish),
  ...rows({ ...tiktok, source: page('tiktok-status') }, failed),
  ...rows({ ...tiktok, source: page('tiktok-sign-in') }, login),
]
