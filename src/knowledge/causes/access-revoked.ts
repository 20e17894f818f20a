import { allBut } from '../families'
import { article, unlinked } from '../links'
import type { Cause } from '../types'

export const accessRevoked: Cause = {
  id: 'access-revoked',
  title: 'Access revoked',
  summary: { text: 'Hootsuite is no longer in the list of apps this login lets in, so the network keeps it out.' },
  families: 'every',
  inArticle: true,
  triggers: {
    facebook: {
      text: 'Someone removed Hootsuite under Business Integrations, Facebook’s list of apps that a login lets in.',
      families: ['facebook'],
    },
    linkedin: {
      text: 'Someone removed Hootsuite under Permitted Services, LinkedIn’s list of apps that a login lets in.',
      families: ['linkedin'],
    },
    x: { text: 'Someone removed Hootsuite from the connected apps in the settings of X.', families: ['x'] },
    elsewhere: {
      text: 'Someone removed Hootsuite in the network’s settings, from its list of apps.',
      families: allBut('facebook', 'linkedin', 'x'),
    },
    onPurpose: { text: 'Someone removed it on purpose, to start again from nothing.' },
  },
  steps: {
    signIn: {
      text: 'In this browser, sign in at the network with the login that connected the account.',
      link: 'home',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: {
      text: 'Reconnect it in Hootsuite. That puts Hootsuite back on the list.',
      link: 'hootsuite-reconnect',
    },
    everything: { text: 'Leave every Page and permission ticked when the network asks.', beyond: 'ours' },
    listed: { text: 'Afterwards see whether Hootsuite is on the network’s list of apps again.', link: 'apps' },
    tiktokList: {
      text: 'TikTok shows its list in the app only: Settings and privacy, Security and permissions, App and service permissions.',
      families: ['tiktok'],
      beyond: unlinked('Metricool’s help page on removing apps'),
    },
  },
  prevention: {
    team: { text: 'Tell everyone who has this login: removing the app disconnects all it carries, not one Page.' },
    cleanSlate: {
      text: 'Removing it can be a useful repair. Do it only on purpose, with the reconnect right after it.',
    },
  },
  scope: {
    facebook: {
      text: 'All Pages and groups of the login, and the Instagram business accounts tied to them.',
      families: ['facebook'],
    },
    linkedin: { text: 'The profile and every Page connected through it.', families: ['linkedin'] },
    account: { text: 'The account itself.', families: allBut('facebook', 'linkedin') },
  },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: [
    'app removed',
    'revoked',
    'not authorized',
    'deauthorized',
    'permission removed',
    'business integrations',
    'permitted services',
    'error 190 458',
    'error 89',
  ],
  source: article('Facebook access revoked; LinkedIn access revoked; Twitter access revoked'),
}
