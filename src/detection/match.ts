import type { PageKind, Strength } from '../knowledge/pageKinds'
import { addressScope } from './addressScope'
import { segments, startsWithAny } from './paths'
import type { Match, PagePattern, PageView, Sign, WatchedSite, Words } from './types'

/** The part of an address that counts. Query and hash never do: they carry secrets and other pages' addresses. */
export interface Address {
  readonly protocol: string
  readonly host: string
  readonly pathname: string
}

/**
 * The patterns that a page at this address could meet, now or later, in their order. None when the address rules them
 * all out. `from` is the path this tab showed before, on the same host.
 */
export function possibleHere<Kind extends string = PageKind>(
  site: Pick<WatchedSite, 'hosts'> & { readonly patterns: readonly PagePattern<Kind>[] },
  address: Address,
  from?: string,
  patterns = site.patterns,
): readonly PagePattern<Kind>[] {
  if (!isOfSite(site, address)) return []
  const path = segments(address.pathname)
  return patterns.filter(p => onAddress(p, address.host, path, from))
}

/**
 * What this page says about the login looking at it, or null. Patterns are tried in their order: a page that would meet
 * two says the first. Nothing is certain by one sign alone; that the page `stays` as it is for a while is one, too.
 * Who looks again passes the patterns that are possible here.
 */
export function matchPage(
  site: WatchedSite,
  address: Address,
  view: PageView,
  stays = false,
  patterns = possibleHere(site, address),
): Match | null {
  const path = segments(address.pathname)
  const headingCounts = startsWithAny(path, site.sitePaths)
  for (const p of patterns) {
    const signs = signsOf(p, view, headingCounts, stays)
    if (!signs) continue
    const rows = p.lists ? view.accounts(p) : []
    if (!rows) continue
    return {
      site: site.id,
      pattern: p.id,
      kind: p.kind,
      strength: signs.size > 1 ? strengthOf(p) : 'possible',
      host: address.host,
      segment: addressScope(site, path[0] ?? ''),
      ...(rows.length && { rows }),
    }
  }
  return null
}

/** The most that a pattern can be. */
export function strengthOf(p: PagePattern): Strength {
  return p.strength ?? 'certain'
}

/** `host` includes a port when there is one, so that a look-alike on another port is another host. */
export function hostIs(pattern: string, host: string): boolean {
  return (
    pattern.length === host.length && [...pattern].every((c, i) => (c === '?' ? /[a-z]/.test(host[i]!) : c === host[i]))
  )
}

/** The phrases of all languages. */
export function phrases(words: Words = {}): string[] {
  return Object.values(words).flat()
}

/** Is this one of the site's own pages, served as it serves them? */
export function isOfSite(site: Pick<WatchedSite, 'hosts'>, address: Address): boolean {
  return address.protocol === 'https:' && site.hosts.some(h => hostIs(h, address.host))
}

function onAddress(p: PagePattern<string>, host: string, path: readonly string[], from?: string): boolean {
  if (p.hosts && !p.hosts.some(h => hostIs(h, host))) return false
  if (p.from && !(from !== undefined && startsWithAny(segments(from), p.from))) return false
  if (p.except && startsWithAny(path, p.except)) return false
  return !p.paths || startsWithAny(path, p.paths)
}

/** What speaks for a pattern whose address is met; null when something that it needs is missing. */
function signsOf(p: PagePattern, view: PageView, headingCounts: boolean, stays: boolean): Set<Sign> | null {
  const signs = new Set<Sign>()
  if (p.paths || p.from) signs.add('address')
  if (p.selectors && !view.has(p.selectors)) return null
  if (p.words && !speaks(p.words, p, view, headingCounts)) return null
  if (p.titles && !phrases(p.titles).includes(view.title())) return null
  if (p.actions && !view.actions(p.within).some(a => phrases(p.actions).includes(a))) return null
  if (p.exceptSelectors && view.has(p.exceptSelectors)) return null
  if (p.selectors || p.actions || p.lists) signs.add('structure')
  if (p.words || p.titles || p.actions) signs.add('words')
  if (stays) signs.add('stays')
  if (signs.size < 2 && view.alone()) signs.add('alone')
  return signs
}

function speaks(words: Words, p: PagePattern, view: PageView, headingCounts: boolean): boolean {
  const said = (text: string) => text !== '' && phrases(words).some(w => opens(text, w))
  if (p.within) return view.texts(p.within).some(said)
  return view.notices().some(said) || (headingCounts && said(view.heading()))
}

/** Does a line or a sentence of the text begin with this phrase, as whole words? After '…' it may stand anywhere. */
function opens(text: string, phrase: string): boolean {
  const anywhere = phrase[0] === '…'
  const wanted = anywhere ? phrase.slice(1) : phrase
  const flat = text.replaceAll('\n', ' ')
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at)
    const after = flat[at + wanted.length] ?? ''
    if ((anywhere || before === '' || /(\n|[.!?]\s|[。！？])$/.test(before)) && !/[a-z]/.test(after)) return true
  }
  return false
}
