import { accountLists } from '../../src/detection/accountLists'
import { matchPage, possibleHere } from '../../src/detection/match'
import { readPage } from '../../src/detection/pageView'
import { patternsOf, sites } from '../../src/detection/sites/index'
import type { Match } from '../../src/detection/types'
import type { CorpusPage } from '../corpus/types'
import { changes } from './changes'

export interface Sheet extends Pick<CorpusPage, 'site' | 'url' | 'from' | 'lang' | 'head' | 'body'> {
  /** Name of a change to make to the document before it is read. */
  readonly change?: string
}

/** What the detector says of a page, as it arrived and after it has stayed for a while. Runs in a real browser. */
export interface Reading {
  readonly first: Match | null
  readonly settled: Match | null
  readonly used: Match | null
}

/** The detector on pages that are laid out in this window under an address of one's choice. */
const lab = {
  read({ site: id, url, from, lang, head = '', body, change }: Sheet): Reading {
    const site = sites.get(id)!
    lay(lang, head, body)
    if (change) changes[change]!(document.body)
    const { protocol, host, pathname } = new URL(url)
    const before = from === undefined ? undefined : new URL(from)
    const past = before?.host === host ? before.pathname : undefined
    const address = { protocol, host, pathname }
    const read = (stays: boolean, patterns = site.patterns) =>
      matchPage(site, address, readPage(document, accountLists), stays, possibleHere(site, address, past, patterns))
    return { first: read(false), settled: read(true), used: read(true, site.usagePatterns ?? []) }
  },
  patternIds: () => [...sites.values()].flatMap(patternsOf).map(p => p.id),
  /** How long one reading takes, in ms: the layout of the page is the page's own. */
  time({ site: id, url, lang, head = '', body }: Sheet): number {
    const site = sites.get(id)!
    lay(lang, head, body)
    void document.body.offsetHeight
    const { protocol, host, pathname } = new URL(url)
    const address = { protocol, host, pathname }
    const began = performance.now()
    const view = readPage(document, accountLists)
    for (const patterns of [site.patterns, site.usagePatterns ?? []])
      matchPage(site, address, view, false, possibleHere(site, address, undefined, patterns))
    return performance.now() - began
  },
}

function lay(lang: string, head: string, body: string): void {
  document.documentElement.lang = lang
  document.head.innerHTML = head
  document.body.innerHTML = body
}

export type PatternLab = typeof lab
Object.assign(globalThis, { lab })
