import type { Site } from '../types'

const seen = '2026-11-24'
const reconnect = [
  'reconnect',
  'reconnect social networks',
  'reconnect social accounts',
  'reconnect account',
  'erneut verbinden',
  'erneut mit sozialen netzwerken verbinden',
  'wiederverbinden',
  '再接続',
]

/** The notice names accounts of any network, whoever is signed in where. */
export const hootsuite: Site = {
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['hootsuite.com', 'www.hootsuite.com'],
  families: [],
  overlay: true,
  ownedBySignedIn: false,
  patterns: [
    {
      id: 'hootsuite-reconnect-notice',
      kind: 'disconnected',
      actions: reconnect,
      strength: 'certain',
      source: 'pop-up or alert with a reconnect button, as its help pages describe',
      seen,
    },
    {
      id: 'hootsuite-reconnect-banner',
      kind: 'disconnected',
      paths: ['/dashboard'],
      actions: reconnect,
      within: ['[role=region]', '[role=banner]', '[class*=banner i]', '[class*=notification i]'],
      strength: 'certain',
      source: 'banner at sign-in, as its help pages describe',
      seen,
    },
  ],
}
