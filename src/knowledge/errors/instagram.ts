import type { FamilyId } from '../ids'
import { page } from '../links'
import type { KnownError } from '../types'
import { posts, waits } from './meanings'
import { because, mayLive, post, type Row, rows } from './rows'

/** An Instagram account is reached through a Facebook login, or through its own. */
const instagram: readonly FamilyId[] = ['facebook', 'instagram-personal']

const { size, format, ratio, length, video, download, stale, notReady, tags, audience } = posts

const restricted = because(
  'Instagram has restricted the account, or wants it confirmed. Open the Instagram app with this account and do what it asks. Then try again.',
  ['security-checkpoint', 'likely'],
  ['policy-block', 'possible'],
)
const spam = mayLive(
  because(
    'Instagram took the post for spam and refused it. Wait a day, change the post, and see in the app whether Instagram asks for something.',
    ['policy-block', 'likely'],
  ),
)

const publishing: readonly Row[] = [
  ['-2/2207003', download, 'It takes too long to download the media'],
  ['-2/2207020', stale, 'The media you are trying to access has expired'],
  ['-1/2207001', waits.down, 'Instagram server error'],
  ['-1/2207032', stale, 'Create media fail, please try to re-create media'],
  ['-1/2207053', video, 'unknown upload error'],
  [
    '1/2207057',
    post('The chosen cover lies outside the video. The account stays connected. Choose another cover and post again.'),
    'Thumbnail offset must be',
  ],
  ['4/2207051', spam, 'We restrict certain activity to protect our community'],
  ['9/2207042', waits.posts, 'You reached maximum number of posts that is allowed'],
  ['24/2207006', stale, 'The media with id', 'media could not be found'],
  ['24/2207008', stale, 'Media builder not found', 'The media builder with creation id'],
  ['25/2207050', restricted, 'The Instagram account is restricted', 'Instagram user is restricted'],
  ['100/2207023', format, 'media type is unknown'],
  [
    '100/2207028',
    post(
      'A carousel needs two to ten pictures or videos. The account stays connected. Change their number and post again.',
    ),
    'Your post won’t work as a carousel',
  ],
  ['100/2207035', tags, 'Product tag positions should not be specified for video'],
  ['100/2207036', tags, 'Product tag positions are required for photo media'],
  ['100/2207037', tags, 'We couldn’t add all of your product tags'],
  ['100/2207040', tags, 'Cannot use more than'],
  ['100/2207018', tags],
  ['352/2207026', format, 'The video format is not supported'],
  [
    '9004/2207052',
    download,
    'media could not be fetched from this URI',
    'Only photo or video can be accepted as media type',
  ],
  ['9007/2207027', notReady, 'Media ID is not available', 'The media is not ready for publishing'],
  ['36000/2207004', size, 'The image size is too large', 'image is too large to download'],
  ['36001/2207005', format, 'The image format is not supported'],
  ['36003/2207009', ratio, 'The submitted image with aspect ratio', 'aspect ratio is not supported'],
  ['36004/2207010', length, 'The caption was too long'],
]

const seen: readonly Row[] = [
  ['100/2207076', video],
  ['100/2207077', download],
  ['100/2207081', audience],
  ['100/2207082', video],
  ['100/2207085', video],
  ['collaborators', tags, 'param collaborators is not allowed'],
  [
    'carousel size',
    post(
      'A carousel needs two to ten pictures or videos. The account stays connected. Change their number and post again.',
    ),
    'too little or too many attachments',
  ],
]

const checkpoint = because(
  'Instagram wants to see that it is you. Open the Instagram app or instagram.com, do what it asks, and reconnect.',
  ['security-checkpoint', 'certain'],
)
const blocked = mayLive(
  because(
    'Instagram has blocked this account from doing that for a while. Wait some days and post less often. Reconnecting does not lift it.',
    ['policy-block', 'certain'],
  ),
)
const signedOut = because(
  'Instagram has ended this sign-in. Check in the app whether it warns of something, then reconnect.',
  ['password-or-security-alert', 'likely'],
)

const disabled = because(
  'Instagram has disabled the account. Sign in there to see why; no reconnect works until it is back.',
  ['suspended-account', 'certain'],
)
const secondFactor = because('Instagram asks for a second factor at sign-in. Reconnect and type the code.', [
  'security-checkpoint',
  'likely',
])
const wrongPassword = because('The password is no longer right. Reconnect with the new one.', [
  'password-or-security-alert',
  'certain',
])

/** Words that nobody else answers with. */
const words: readonly Row[] = [
  ['challenge_required', checkpoint],
  ['checkpoint_required', checkpoint],
  ['checkpoint_challenge_required', checkpoint],
  ['checkpoint_logged_out', checkpoint],
  ['feedback_required', blocked, 'going too fast. You’ve been temporarily blocked'],
  ['sentry_block', blocked],
  ['user_has_logged_out', signedOut],
  ['account disabled', disabled, 'Your account has been disabled for violating our terms'],
  ['wait a few minutes', waits.minutes, 'Please wait a few minutes before you try again'],
]

/** Words of many a program. */
const common: readonly Row[] = [
  ['consent_required', checkpoint],
  ['two_factor_required', secondFactor],
  ['login_required', signedOut],
  ['bad_password', wrongPassword],
  ['inactive_user', disabled],
]

export const instagramErrors: readonly KnownError[] = [
  ...rows({ prefix: 'instagram', families: instagram, source: page('instagram-errors'), shared: true }, publishing),
  ...rows({ prefix: 'instagram', families: instagram, source: page('postiz-instagram'), shared: true }, seen),
  ...rows({ prefix: 'instagram', families: instagram, source: page('instagram-private-api') }, words),
  ...rows({ prefix: 'instagram', families: instagram, source: page('instagram-private-api'), hinted: true }, common),
]
