import { page } from '../links'
import type { KnownError } from '../types'
import { posts, waits } from './meanings'
import { type Row, rows } from './rows'

const { video, download, ratio, format, length } = posts

const list: readonly Row[] = [
  ['FAILED_DOWNLOADING_VIDEO', download],
  ['FAILED_PROCESSING_AUDIO', video],
  ['FAILED_PROCESSING_VIDEO', video],
  ['INVALID_ASPEC_RATIO', ratio],
  ['INVALID_ASPECT_RATIO', ratio],
  ['INVALID_BIT_RATE', format],
  ['INVALID_DURATION', format],
  ['INVALID_FRAME_RATE', format],
  ['INVALID_AUDIO_CHANNELS', format],
  ['INVALID_AUDIO_CHANNEL_LAYOUT', format],
  ['500 characters', length, 'Param text must be at most 500 characters long'],
  ['250 posts', waits.posts, 'limited to 250 API-published posts within a 24-hour', 'reached the limit of 250'],
]

export const threadsErrors: readonly KnownError[] = rows(
  { prefix: 'threads', families: ['threads'], source: page('threads-troubleshooting') },
  list,
)
