import type { PagePattern, Site, Words } from '../../types'

const seen = '2026-11-24'
const dashboard = ['/dashboard']
const reconnect: Words = {
  en: ['reconnect', 'reconnect social networks', 'reconnect social accounts', 'reconnect account'],
  de: ['erneut verbinden', 'erneut mit sozialen netzwerken verbinden', 'wiederverbinden'],
  ja: ['再接続'],
}

/** A loaded stream or conversation: it names LinkedIn and no other network, and has items. Markup not seen: by structure alone. */
function used(id: string, within: string[]): PagePattern {
  return {
    id,
    kind: 'linkedin-used',
    paths: dashboard,
    within,
    lists: {
      by: 'sections',
      names: reconnect,
      mark: 'linkedin',
      item: 'article,[role=article],[class*=message i],[class*=post i]',
      lacks: ['facebook', 'instagram', 'twitter', 'x', 'pinterest', 'youtube', 'tiktok', 'threads'],
    },
    source: 'a stream or conversation of LinkedIn that has loaded',
    verifiedOn: seen,
  }
}

/** The notice names accounts of any network, whoever is signed in where. */
export const hootsuite: Site = {
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['hootsuite.com', 'www.hootsuite.com'],
  families: [],
  sitePaths: [],
  settings: [],
  allowOverlay: true,
  ownedBySignedIn: false,
  patterns: [
    {
      id: 'hootsuite-reconnect-notice',
      kind: 'disconnected',
      actions: reconnect,
      lists: { by: 'actions' },
      source: 'pop-up or alert with a reconnect button, as its help pages describe',
      verifiedOn: seen,
    },
    {
      id: 'hootsuite-reconnect-banner',
      kind: 'disconnected',
      paths: dashboard,
      actions: reconnect,
      within: ['[role=region]', '[role=banner]', '[class*=banner i]', '[class*=notification i]'],
      lists: { by: 'actions' },
      source: 'banner at sign-in, as its help pages describe',
      verifiedOn: seen,
    },
    {
      id: 'hootsuite-reconnect-list',
      kind: 'disconnected',
      paths: dashboard,
      lists: { by: 'alike' },
      strength: 'possible',
      source:
        'pop-up that lists accounts, each with one button of the same name, in a language whose word is not known',
      verifiedOn: seen,
    },
    {
      id: 'hootsuite-reconnect-mark',
      kind: 'disconnected',
      paths: dashboard,
      lists: { by: 'marks', names: reconnect },
      strength: 'possible',
      source: 'mark beside the icon of an account',
      verifiedOn: seen,
    },
  ],
  usagePatterns: [
    used('hootsuite-linkedin-stream', ['[class*=stream i]']),
    used('hootsuite-linkedin-inbox', ['[class*=inbox i]', '[class*=conversation i]']),
  ],
}
