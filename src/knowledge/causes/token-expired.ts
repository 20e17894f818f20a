import { allBut } from '../families'
import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const tokenExpired: Cause = {
  id: 'token-expired',
  title: 'Token expired',
  summary: {
    text: 'The network’s permission for Hootsuite (its token) ran its full time. A reconnect fetches a new one.',
  },
  // elsewhere only where the user says that it ends
  families: 'every',
  inArticle: true,
  triggers: {
    sixtyDays: { text: 'Sixty days have passed since the last reconnect.', families: ['facebook'] },
    year: { text: 'A year, 365 days, has passed since the last reconnect.', families: ['linkedin'] },
    roleLost: {
      text: 'Whoever connected it gave up, or lost, the Admin role for the Page or group.',
      families: ['facebook'],
    },
    threads: {
      text: 'Threads’ own page: sixty days passed and Hootsuite did not renew it in time.',
      families: ['threads'],
      beyond: page('threads-tokens'),
    },
    tiktok: {
      text: 'TikTok’s own page: 180 days passed. An older page of TikTok’s says 365.',
      families: ['tiktok'],
      beyond: page('tiktok-tokens'),
    },
    pinterest: {
      text: 'Pinterest’s own page: sixty days passed and Hootsuite did not renew it in time.',
      families: ['pinterest'],
      beyond: page('pinterest-tokens'),
    },
    bluesky: {
      text: 'It was connected with an app password, a separate password for tools. Such a sign-in lasts 90 days unless renewed.',
      families: ['bluesky'],
      beyond: unlinked('Bluesky’s published server code'),
    },
    own: {
      text: 'This network names no end. The number of days you gave this login has passed.',
      families: allBut('facebook', 'linkedin', 'threads', 'tiktok', 'pinterest', 'bluesky'),
      beyond: 'ours',
    },
  },
  steps: {
    signIn: {
      text: 'In this browser, see that the right login is signed in at the network. Hootsuite takes whichever it finds.',
      link: 'home',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: {
      text: 'Reconnect it in Hootsuite. That fetches a new permission and confirms that Hootsuite may still use the account.',
      link: 'hootsuite-reconnect',
    },
    appPassword: {
      text: 'If Hootsuite asks for an app password, make a new one at Bluesky.',
      families: ['bluesky'],
      link: 'apps',
      beyond: unlinked('Report of another tool for Bluesky: ended sign-ins'),
    },
    record: { text: 'Come back here and press “I reconnected”, so that the new count begins.', beyond: 'ours' },
  },
  prevention: {
    regularly: { text: 'Reconnect at regular times, before the 60 days are over.', families: ['facebook'] },
    yearly: { text: 'Count on one reconnect every year.', families: ['linkedin'] },
    tellAdmins: {
      text: 'Let all admins of the Pages and groups know which person authorises Hootsuite.',
      families: ['facebook'],
    },
    keepRole: { text: 'That person has to stay on the list of admins.', families: ['facebook'] },
    together: {
      text: 'Reconnect ahead of time, in one go for everything the login carries.',
      beyond: page('hootsuite-reconnect'),
    },
    calendar: { text: 'Put the day into the team calendar; the calendar export here does it for you.', beyond: 'ours' },
  },
  scope: {
    facebook: {
      text: 'All Pages and groups of the login, and the Instagram business accounts tied to them.',
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
}
