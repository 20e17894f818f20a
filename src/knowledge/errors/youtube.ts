import { page } from '../links'
import type { KnownError } from '../types'
import { posts, tools, waits } from './meanings'
import { because, post, type Row, rows, wait } from './rows'

const noChannel = because(
  'This Google login has no YouTube channel. Most likely another Google account was signed in at the last reconnect. Sign in as the one that owns the channel, then reconnect.',
  ['role-lost', 'likely'],
)
const suspended = because(
  'YouTube has suspended the channel. Sign in to YouTube to see why; no reconnect works until it is restored.',
  ['suspended-account', 'certain'],
)
const closed = because(
  'The channel or the Google account was closed. Sign in to YouTube to see whether it can be restored.',
  ['suspended-account', 'likely'],
)
const manager = because(
  'This Google login may no longer manage the channel. Ask the channel’s owner to give access back, then reconnect.',
  ['role-lost', 'likely'],
)
const forbidden = because(
  'YouTube refuses this for the login. Either it may no longer manage the channel, or a permission was not ticked at the last reconnect.',
  ['role-lost', 'possible'],
  ['access-revoked', 'possible'],
)

const account: readonly Row[] = [
  ['youtubeSignupRequired', noChannel],
  ['authenticatedUserNotChannel', noChannel],
  ['channelNotFound', noChannel],
  ['authenticatedUserAccountClosed', closed],
  ['channelClosed', closed],
  ['authenticatedUserAccountSuspended', suspended],
  ['channelSuspended', suspended],
  ['uploaderAccountSuspended', suspended],
  ['uploaderAccountClosed', closed],
  ['accountDelegationForbidden', manager],
  ['insufficientCapabilities', manager],
  ['cmsUserAccountNotFound', manager],
  ['contentOwnerAccountNotFound', manager],
  ['=forbidden', forbidden, 'Access forbidden. The request may not be properly authorized'],
  [
    'uploadLimitExceeded',
    wait(
      'The channel has reached the number of videos it may upload in a day. It stays connected. Try again tomorrow.',
    ),
    'exceeded the number of videos they may upload',
  ],
  ['uploadRateLimitExceeded', waits.day],
]

const video: readonly Row[] = [
  ['invalidTitle', posts.empty, 'invalid or empty video title'],
  ['invalidDescription', posts.length, 'invalid video description'],
  ['invalidTags', posts.tags, 'invalid video keywords'],
  ['invalidCategoryId', posts.audience],
  [
    'invalidPublishAt',
    post(
      'The chosen publishing time is not allowed. The account stays connected. Choose a time in the future and post again.',
    ),
  ],
  ['invalidFilename', posts.any],
  ['invalidVideoMetadata', posts.empty],
  ['invalidRecordingDetails', posts.any],
  ['invalidVideoGameRating', posts.any],
  ['defaultLanguageNotSet', posts.any],
  ['mediaBodyRequired', posts.empty],
  ['forbiddenPrivacySetting', posts.audience],
  ['forbiddenLicenseSetting', posts.audience],
  ['forbiddenEmbedSetting', posts.audience],
  ['videoNotFound', posts.gone],
  ['playlistNotFound', posts.gone],
  ['invalidImage', posts.format],
  ['commentsDisabled', posts.reply],
  ['commentTextTooLong', posts.length],
  ['processingFailure', posts.video],
  ['livePermissionBlocked', posts.audience],
  ['liveStreamingNotEnabled', posts.audience],
  ['invalidCriteria', tools.request],
]

export const youtubeErrors: readonly KnownError[] = [
  ...rows({ prefix: 'youtube', families: ['youtube'], source: page('youtube-errors') }, account),
  ...rows({ prefix: 'youtube', families: ['youtube'], source: page('youtube-insert') }, video),
]
