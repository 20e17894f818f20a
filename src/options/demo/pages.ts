import type { DemoPage, Piece } from './types'

const button = (text: string): Piece => ['button', { type: 'button', disabled: true }, text]
const field = (text: string, attributes: Record<string, string> = {}): Piece => [
  'label',
  {},
  text,
  ['input', { disabled: true, autocomplete: 'off', ...attributes }],
]
const text = (words: string): Piece => ['p', {}, words]
const page = (heading: string, ...content: Piece[]): Piece[] => [
  ['div', { class: 'box' }, ['h2', {}, heading], ...content],
]

/** Hootsuite's list: each account with a button of its own. */
const list = (...names: string[]): Piece[] => [
  [
    'div',
    { class: 'box', role: 'dialog', 'aria-label': 'Accounts' },
    ['h2', {}, 'Some accounts need you'],
    ['ul', {}, ...names.map((n): Piece => ['li', {}, ['span', {}, n], button('Reconnect')])],
  ],
]
const hootsuite = { site: 'hootsuite', url: 'https://hootsuite.com/dashboard', title: 'Dashboard' } as const
const listed = (...names: string[]) => ({ ...hootsuite, content: list(...names), kind: 'disconnected' }) as const

const refused =
  '(#368) The action attempted has been deemed abusive or is otherwise disallowed. You are temporarily blocked from performing this action.'

/**
 * One page a cause, in the order of the guide. All are made up: names, layout, and every word but those the matcher knows
 * from real pages. They stay in English in every language, as the network's own page would stay in its own.
 */
export const demoPages: readonly DemoPage[] = [
  {
    cause: 'password-or-security-alert',
    site: 'facebook',
    url: 'https://www.facebook.com/checkpoint/',
    title: 'New password',
    content: page(
      'Choose a new password',
      text('Somebody may know the old one. It stops working now.'),
      field('New password', { name: 'password_new', type: 'password' }),
      field('Once more', { name: 'password_confirm', type: 'password' }),
      button('Save'),
    ),
    kind: 'password-forced',
  },
  {
    cause: 'access-revoked',
    ...listed('Marrow & Pine'),
    story: {
      network: 'x',
      login: 'Marrow & Pine',
      accounts: ['@marrowpine'],
      reconnectedDaysAgo: 40,
      listed: ['@marrowpine'],
      answers: { app: 'gone' },
    },
  },
  {
    cause: 'security-checkpoint',
    site: 'facebook',
    url: 'https://www.facebook.com/checkpoint/1000000000/',
    title: 'Check',
    content: page(
      "Help us confirm it's you",
      text('Nothing else of this account works until this is done.'),
      field('Code'),
      button('Go on'),
    ),
    kind: 'checkpoint',
  },
  {
    cause: 'token-expired',
    ...listed('Tidewater Bakery', 'Tidewater Cafe'),
    story: {
      network: 'facebook',
      login: 'Nia Holm',
      accounts: ['Tidewater Bakery', 'Tidewater Cafe'],
      reconnectedDaysAgo: 63,
      listed: ['Tidewater Bakery', 'Tidewater Cafe'],
    },
  },
  {
    cause: 'inactive-token',
    ...listed('Foxglove Studio'),
    story: {
      network: 'linkedin',
      login: 'Emil Sand',
      accounts: ['Foxglove Studio'],
      reconnectedDaysAgo: 75,
      listed: ['Foxglove Studio'],
    },
  },
  {
    cause: 'unconfirmed-account',
    site: 'facebook',
    url: 'https://www.facebook.com/confirmemail.php',
    title: 'Confirm',
    content: page(
      'Confirm your e-mail address',
      text('A code was sent to n•••@tidewater.example.'),
      field('Code from the e-mail'),
      button('Confirm'),
    ),
    kind: 'unconfirmed',
  },
  {
    cause: 'role-lost',
    ...listed('Kestrel Cycles'),
    story: {
      network: 'facebook',
      login: 'Bo Lindqvist',
      accounts: ['Kestrel Cycles', 'Kestrel Repairs', 'Kestrel Tours'],
      reconnectedDaysAgo: 20,
      listed: ['Kestrel Cycles'],
      answers: { change: 'role' },
    },
  },
  {
    cause: 'restricted-profile',
    site: 'linkedin',
    url: 'https://www.linkedin.com/checkpoint/challenge',
    title: 'Profile',
    content: page(
      'Your account has been restricted',
      text('A document that shows who you are opens it again.'),
      button('Choose a document'),
    ),
    kind: 'restricted',
  },
  {
    cause: 'locked-account',
    site: 'x',
    url: 'https://x.com/account/access',
    title: 'Account',
    content: page(
      'Your account has been locked.',
      text('Something looked unusual. Solve a puzzle to open the account.'),
      button('Start'),
    ),
    kind: 'locked',
  },
  {
    cause: 'suspended-account',
    site: 'instagram',
    url: 'https://www.instagram.com/accounts/suspended/',
    title: 'Account',
    content: page('We suspended your account', text('You can disagree with this decision.'), button('Disagree')),
    kind: 'suspended',
  },
  {
    cause: 'policy-block',
    ...hootsuite,
    content: page('A post was not published', text('Juniper Toys, today, 09:30'), text(refused), button('Try again')),
    kind: null,
    story: {
      network: 'facebook',
      login: 'Ada Moreau',
      accounts: ['Juniper Toys'],
      reconnectedDaysAgo: 12,
      pasted: refused,
    },
  },
  {
    cause: 'disconnected',
    ...listed('Saltmarsh Prints'),
    story: {
      network: 'pinterest',
      login: 'Saltmarsh Prints',
      accounts: ['Saltmarsh Prints'],
      reconnectedDaysAgo: 8,
      listed: ['Saltmarsh Prints'],
    },
  },
]
