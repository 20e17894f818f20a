import { page } from '../links'
import type { KnownError } from '../types'
import { meta, table } from './facebook-session'
import { because, mayLive, type Row, rows } from './rows'

const twoFactor = because(
  'The business that owns the Page asks this person for two-factor authentication. Turn it on in Accounts Center, then reconnect.',
  ['security-checkpoint', 'likely'],
)
const check = mayLive(
  because(
    'Facebook asks for a security check before it goes on. Sign in at facebook.com and do it; reconnecting alone does not help.',
    ['security-checkpoint', 'likely'],
  ),
)
const authorization = mayLive(
  because(
    'Facebook wants the person to confirm who they are before anything is posted as this Page. Open the Page on facebook.com and follow what it asks, then reconnect.',
    ['security-checkpoint', 'likely'],
  ),
)
const limited = mayLive(
  because(
    'Facebook has limited this login for some days. Wait, and see at facebook.com what it asks for. Reconnecting does not lift it.',
    ['policy-block', 'certain'],
  ),
)
const tooFast = mayLive(
  because(
    'Facebook has blocked this login for a while, because it did something too often. Wait some hours and post less often. Reconnecting does not lift it.',
    ['policy-block', 'certain'],
  ),
)
const abusive = mayLive(
  because(
    'Facebook took what was posted for abuse and refused it. Change the content, or report a mistake on facebook.com. Reconnecting does not help.',
    ['policy-block', 'likely'],
  ),
)

const list: readonly Row[] = [
  ['415/2859009', twoFactor, 'Two factor authentication is required'],
  [
    '405/1348023',
    because(
      'Facebook has put a security check before this login. Sign in at facebook.com and do what it asks. Until then no reconnect works.',
      ['security-checkpoint', 'certain'],
    ),
    'must be logged into facebook.com to correct an issue',
  ],
  ['368/1404006', check, 'A security check is required to proceed'],
  ['368/1404078', authorization, 'Page publishing authorization required', 'Page Publishing Authorization'],
  ['368/1404112', limited, 'your account has limited access to the site for a few days'],
  ['368/1390008', tooFast, 'misusing this feature by going too fast'],
  ['368/1346003', abusive, 'action attempted has been deemed abusive'],
]

/** Where the network stops a login for a while, or wants something of the person first. */
export const facebookBlockErrors: readonly KnownError[] = [
  {
    id: 'facebook-368',
    families: meta,
    name: '368',
    code: '368',
    says: ['temporarily blocked for policies violations', 'temporarily blocked from performing this action'],
    verdict: 'cause',
    causes: [['policy-block', 'certain']],
    mayLive: true,
    text: 'Posting is blocked for a time because of {network}’s rules; the connection itself may be fine. Reconnecting does not lift it. Wait, and see on {network} what it wants.',
    source: table,
  },
  {
    id: 'facebook-368-4854002',
    families: ['facebook'],
    name: '368/4854002',
    code: '368',
    sub: '4854002',
    says: ['Confirm your identity before you can publish'],
    verdict: 'cause',
    causes: [
      ['policy-block', 'certain'],
      ['security-checkpoint', 'possible'],
    ],
    mayLive: true,
    text: 'Facebook wants the person to prove who they are before anything is posted as this Page. Do that at facebook.com; reconnecting does not help.',
    source: page('postiz-facebook'),
  },
  ...rows({ prefix: 'facebook', families: ['facebook'], source: page('postiz-facebook') }, list),
]
