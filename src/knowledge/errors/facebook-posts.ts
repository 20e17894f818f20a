import { page } from '../links'
import type { KnownError } from '../types'
import { meta } from './facebook-session'
import { posts } from './meanings'
import { post, type Row, rows } from './rows'

const { any, size, format, video, download, duplicate, link, rules, empty, reply, gone } = posts

const feed: readonly Row[] = [
  [
    '100',
    post(
      'Meta refuses something in this request: the post itself, or how {tool} sent it. The account stays connected. Change the post and try again.',
    ),
    'Invalid parameter',
  ],
  ['506', duplicate, 'Duplicate status message', 'This status update is identical to the last one you posted'],
  ['banned content', rules, 'Message contains banned content'],
  ['1500', link, 'The url you supplied is invalid'],
  ['target of a Page', any, 'Posts where the actor is a page cannot also include'],
  ['194', empty, 'Missing at least one required parameter'],
  ['1609005', link, 'There was a problem scraping data from the provided link', 'Error scraping data from the link'],
  ['1609008', link, 'Facebook.com links'],
  ['2061006', link],
  ['1404102', rules, 'goes against our Community Standards', 'content violates Community Standards'],
  ['1349125', empty, 'Missing Message Or Attachment'],
]

const media: readonly Row[] = [
  ['324', format, 'Missing or invalid image file'],
  ['321', post('The album is full. The account stays connected. Use another album and post again.'), 'Album is full'],
  ['1366046', size, 'Your photos couldn’t be uploaded. Photos should be smaller than'],
  ['1366051', duplicate, 'These photos were already posted'],
  ['2069019', format],
  ['351', video, 'There was a problem with your video file'],
  ['352', format, 'video file you selected is in a format that we don’t support'],
  ['382', size, 'video file you tried to upload is too small'],
  ['389', download, 'Unable to fetch video file from URL'],
  ['390', video, 'There was a problem uploading your video file'],
  ['6000', video, 'There was a problem uploading your video'],
  ['1363030', video, 'upload timed out'],
]

const messages: readonly Row[] = [
  ['551', reply, 'This person isn’t available right now', 'This person isn’t available at the moment'],
  ['551/1545041', reply],
  ['10/2018278', reply, 'This message is sent outside of allowed window'],
  ['100/2018001', gone, 'No matching user found'],
]

/** Where Meta refuses one post, picture or message: the account is connected. */
export const facebookPostErrors: readonly KnownError[] = [
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-page-feed'), shared: true }, feed),
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-page-videos'), shared: true }, media),
  ...rows({ prefix: 'facebook', families: meta, source: page('messenger-errors'), shared: true }, messages),
]
