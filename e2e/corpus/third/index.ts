import type { CorpusPage } from '../types'
import { pages as facebook } from './facebook'
import { pages as google } from './google'
import { pages as hootsuite } from './hootsuite'
import { pages as instagram } from './instagram'
import { pages as linkedin } from './linkedin'
import { pages as pinterest } from './pinterest'
import { pages as threads } from './threads'
import { pages as x } from './x'

export const pages: readonly CorpusPage[] = [
  ...facebook,
  ...instagram,
  ...threads,
  ...linkedin,
  ...x,
  ...pinterest,
  ...google,
  ...hootsuite,
]
