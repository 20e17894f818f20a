import { page } from '../links'
import type { KnownError } from '../types'
import { meta, table } from './facebook-session'
import { waits } from './meanings'
import { type Row, rows, wait } from './rows'

const { hour, down, crowded } = waits
const page32 = wait(
  'Too much was asked for on this Page in a short time. It is still connected. Wait an hour and try again.',
)

const codes: readonly Row[] = [
  [
    '4',
    wait(
      '{tool} as a whole has asked {network} too often. Your account is still connected. Wait an hour and try again.',
    ),
    'Application request limit reached',
  ],
  [
    '17',
    wait('Too much was asked for with this login in a short time. It is still connected. Wait an hour and try again.'),
    'User request limit reached',
  ],
  ['32', page32, 'Page request limit reached'],
  ['341', crowded, 'Application limit reached', 'Feed action request limit reached'],
  ['613', hour, 'Calls to this api have exceeded the rate limit'],
  [
    '1',
    wait(
      'Something went wrong at {network}, most likely for a short time. Your account is still connected. Wait and try again.',
    ),
    'OAuthException: An unknown error occurred',
    '(#1) An unknown error occurred',
    'unknown_error An unknown error has occurred',
    'Please reduce the amount of data you’re asking for',
  ],
  [
    '2',
    wait('{network}’s service is down for a moment. Your account is still connected. Wait and try again.'),
    'Service temporarily unavailable',
    'An unexpected error has occurred. Please retry your request later',
  ],
  ['Facebook is down', down, 'We’re working on it and we’ll get it fixed as soon as we can'],
  ['1363047', down],
  ['1609010', down],
]

const many = 'There have been too many calls'
const useCases: readonly Row[] = [
  ['4/1504022', hour, `${many} from this app`],
  ['4/1504039', hour],
  ['17/2446079', hour, `${many} from this ad-account`],
  ['613/1487742', hour],
  ['613/1996', hour, 'inconsistent number of API requests'],
  ['613/5044001', hour],
  ['80000', hour],
  ['80001', page32, `${many} to this Page account`],
  ['80002', hour, `${many} to this Instagram account`],
  ['80003', hour],
  ['80004', hour, `${many} to this ad-account`],
  ['80005', hour],
  ['80006', hour, `${many} to this Messenger account`],
  ['80008', hour, `${many} to this WhatsApp Business account`],
  ['80009', hour],
  ['80014', hour],
]

const actions: readonly Row[] = [['9', hour, 'User is performing too many actions']]

/** Where Meta asks for patience: the account is connected. */
export const facebookLimitErrors: readonly KnownError[] = [
  ...rows({ prefix: 'facebook', families: meta, source: table }, codes),
  ...rows({ prefix: 'facebook', families: meta, source: page('facebook-rate-limits') }, useCases),
  ...rows({ prefix: 'facebook', families: meta, source: page('instagram-errors'), shared: true }, actions),
]
