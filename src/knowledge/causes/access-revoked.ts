import { allBut } from '../families'
import { article, unlinked } from '../links'
import type { Cause } from '../types'

export const accessRevoked: Cause = {
  id: 'access-revoked',
  title: 'Access revoked',
  summary: { text: '{tool} is no longer on this login’s list of connected apps, so {network} blocks it.' },
  families: 'every',
  inArticle: true,
  triggers: {
    facebook: {
      text: 'Someone removed {tool} from Business Integrations, Facebook’s list of connected apps.',
      families: ['facebook'],
    },
    linkedin: {
      text: 'Someone removed {tool} from Permitted Services, LinkedIn’s list of connected apps.',
      families: ['linkedin'],
    },
    x: { text: 'Someone removed {tool} from the connected apps in X’s settings.', families: ['x'] },
    elsewhere: {
      text: 'Someone removed {tool} from the connected apps in the settings of {network}.',
      families: allBut('facebook', 'linkedin', 'x'),
    },
    onPurpose: { text: 'Someone removed {tool} on purpose, for a clean start.' },
  },
  steps: {
    signIn: {
      text: 'In this browser, sign in to {network} with the login used to connect the account.',
      link: 'home',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: {
      text: 'Reconnect it in {tool}. That puts {tool} back on the list.',
      link: 'hootsuite-reconnect',
    },
    everything: { text: 'Leave every Page and permission selected when {network} asks.', beyond: 'ours' },
    listed: { text: 'Then check that {tool} is back on the list of connected apps on {network}.', link: 'apps' },
    tiktokList: {
      text: 'TikTok shows this list only in its app, under Settings and privacy > Security and permissions > App and service permissions.',
      families: ['tiktok'],
      beyond: unlinked('Metricool’s help page on removing apps'),
    },
  },
  prevention: {
    team: {
      text: 'Tell everyone who has this login what removing {tool} does. All its accounts disconnect, not just one Page.',
    },
    cleanSlate: {
      text: 'Removing {tool} can help fix a problem. Do it only on purpose, and reconnect right after.',
    },
  },
  scope: {
    facebook: {
      text: 'All Pages and groups of this login, and the Instagram business accounts linked to them.',
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
  familySources: {
    facebook: article('Facebook access revoked'),
    linkedin: article('LinkedIn access revoked'),
    x: article('Twitter access revoked'),
    others: article('Token expiry, A'),
  },
}
