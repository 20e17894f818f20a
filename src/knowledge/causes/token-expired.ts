import { allBut } from '../families'
import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const tokenExpired: Cause = {
  id: 'token-expired',
  title: 'Token expired',
  summary: {
    text: 'The connection (token) that lets {tool} use this login has expired. Reconnect to get a new one.',
  },
  // elsewhere only where the user says that it ends
  families: 'every',
  inArticle: true,
  triggers: {
    sixtyDays: { text: '60 days have passed since the last reconnect.', families: ['facebook'] },
    year: { text: 'A year (365 days) has passed since the last reconnect.', families: ['linkedin'] },
    roleLost: {
      text: 'Whoever connected the Page or group is no longer its Admin.',
      families: ['facebook'],
    },
    threads: {
      text: 'Threads’ own page says access lasts 60 days. {tool} did not renew it in time.',
      families: ['threads'],
      beyond: page('threads-tokens'),
    },
    tiktok: {
      text: 'TikTok’s own page says access lasts 180 days, and they are over. An older TikTok page says 365.',
      families: ['tiktok'],
      beyond: page('tiktok-tokens'),
    },
    pinterest: {
      text: 'Pinterest’s own page says access lasts 60 days. {tool} did not renew it in time.',
      families: ['pinterest'],
      beyond: page('pinterest-tokens'),
    },
    bluesky: {
      text: 'It was connected with an app password (a separate password for tools). That lasts 90 days unless it is renewed.',
      families: ['bluesky'],
      beyond: unlinked('Bluesky’s published server code'),
    },
    own: {
      text: '{network} sets no end date, but the number of days you set for this login is over.',
      families: allBut('facebook', 'linkedin', 'threads', 'tiktok', 'pinterest', 'bluesky'),
      beyond: 'ours',
    },
  },
  steps: {
    signIn: {
      text: 'In this browser, make sure you’re signed in to {network} as the right person. {tool} connects whoever is signed in.',
      link: 'home',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: {
      text: 'Reconnect it in {tool}. That starts a new connection and confirms that {tool} may still use the account.',
      link: 'hootsuite-reconnect',
    },
    appPassword: {
      text: 'If {tool} asks for an app password, create a new one on Bluesky.',
      families: ['bluesky'],
      link: 'apps',
      beyond: unlinked('Report of another tool for Bluesky: ended sign-ins'),
    },
    record: { text: 'Come back here and select “I reconnected” so that the days start over.', beyond: 'ours' },
  },
  prevention: {
    regularly: { text: 'Make it a habit to reconnect before the 60 days are over.', families: ['facebook'] },
    yearly: { text: 'Expect to reconnect once a year.', families: ['linkedin'] },
    tellAdmins: {
      text: 'Tell all admins of the Pages and groups who connects {tool}.',
      families: ['facebook'],
    },
    keepRole: { text: 'That person has to stay an Admin.', families: ['facebook'] },
    together: {
      text: 'Reconnect early, and do all accounts using this login in one go.',
      beyond: page('hootsuite-reconnect'),
    },
    calendar: { text: 'Add the date to your team calendar. “Export calendar” does that for you.', beyond: 'ours' },
  },
  scope: {
    facebook: {
      text: 'All Pages and groups of this login, and the Instagram business accounts linked to them.',
      families: ['facebook'],
    },
    linkedin: { text: 'The profile and every Page connected through it.', families: ['linkedin'] },
    account: {
      text: 'The account itself.',
      families: allBut('facebook', 'linkedin'),
      beyond: 'ours',
    },
  },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: ['expired', 'session has expired', 'access token', '60 days', '365 days', 'error 190 463', 'invalid token'],
  source: article('Facebook token expired; LinkedIn token expired'),
  familySources: {
    facebook: article('Facebook token expired'),
    linkedin: article('LinkedIn token expired'),
    threads: page('threads-tokens'),
    tiktok: page('tiktok-tokens'),
    pinterest: page('pinterest-tokens'),
    bluesky: page('bluesky-apps'),
    'google-business': page('google-tokens'),
    others: article('Token expiry, C'),
  },
}
