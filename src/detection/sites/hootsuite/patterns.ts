import type { PagePattern, WatchedSite, Words } from '../../types'
import { hootsuiteHosts } from './hosts'

const dashboard = ['/dashboard']
const reconnect: Words = {
  en: ['reconnect', 'reconnect social networks', 'reconnect social accounts', 'reconnect account'],
  de: ['erneut verbinden', 'erneut mit sozialen netzwerken verbinden', 'wiederverbinden'],
  ja: ['再接続'],
}

/** A loaded stream or conversation: it names LinkedIn and no other network, and has items. Markup not seen: by structure alone. */
function used<const Id extends string>(id: Id, within: string[]): PagePattern & { readonly id: Id } {
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
  }
}

export const hootsuite = {
  id: 'hootsuite',
  hosts: hootsuiteHosts,
  sitePaths: [],
  settings: [],
  patterns: [
    {
      id: 'hootsuite-reconnect-notice',
      kind: 'disconnected',
      actions: reconnect,
      lists: { by: 'actions' },
    },
    {
      id: 'hootsuite-reconnect-banner',
      kind: 'disconnected',
      paths: dashboard,
      actions: reconnect,
      within: ['[role=region]', '[role=banner]', '[class*=banner i]', '[class*=notification i]'],
      lists: { by: 'actions' },
    },
    {
      id: 'hootsuite-reconnect-list',
      kind: 'disconnected',
      paths: dashboard,
      lists: { by: 'alike' },
      strength: 'possible',
    },
    {
      id: 'hootsuite-reconnect-mark',
      kind: 'disconnected',
      paths: dashboard,
      lists: { by: 'marks', names: reconnect },
      strength: 'possible',
    },
  ],
  usagePatterns: [
    used('hootsuite-linkedin-stream', ['[class*=stream i]']),
    used('hootsuite-linkedin-inbox', ['[class*=inbox i]', '[class*=conversation i]']),
  ],
} as const satisfies WatchedSite
