import type { Match, PagePattern, PageView, Site } from './types'

/** The part of an address that counts. Query and hash never do: they carry secrets and other pages' addresses. */
export interface Address {
  readonly protocol: string
  readonly host: string
  readonly pathname: string
}

/**
 * What this page says about the login looking at it, or null.
 * Patterns are tried in their order: a page that would meet two says the first.
 */
export function matchPage(site: Site, address: Address, view: PageView): Match | null {
  if (!isOfSite(site, address)) return null
  const path = segments(address.pathname)
  const pattern = site.patterns.find(p => onPath(p, path) && saysSo(p, view))
  if (!pattern) return null
  const { id, kind, strength } = pattern
  return { site: site.id, pattern: id, kind, strength, host: address.host, segment: (path[0] ?? '').slice(0, 40) }
}

/** Could anything this page shows later still meet a pattern? False where its address rules them all out. */
export function canMatch(site: Site, address: Address): boolean {
  if (!isOfSite(site, address)) return false
  const path = segments(address.pathname)
  return site.patterns.some(p => onPath(p, path))
}

/** `host` includes a port when there is one, so that a look-alike on another port is another host. */
function isOfSite(site: Site, address: Address): boolean {
  return address.protocol === 'https:' && site.hosts.includes(address.host)
}

function onPath(pattern: PagePattern, path: readonly string[]): boolean {
  if (pattern.except?.some(p => startsWith(path, p))) return false
  return !pattern.paths || pattern.paths.some(p => startsWith(path, p))
}

function saysSo(p: PagePattern, view: PageView): boolean {
  if (p.marks && !view.has(p.marks)) return false
  if (p.words && !speaks(p.words, view, p.within)) return false
  if (p.actions && !p.actions.some(a => view.actions(p.within).includes(a))) return false
  if (p.unlessMarks && view.has(p.unlessMarks)) return false
  return !(p.unlessWords && speaks(p.unlessWords, view, p.within))
}

function speaks(words: readonly string[], view: PageView, within?: readonly string[]): boolean {
  if (within) return view.texts(within).some(text => words.some(w => text.startsWith(w)))
  return words.some(w => view.heading().startsWith(w) || view.notices().some(text => text.includes(w)))
}

function segments(pathname: string): string[] {
  return pathname.toLowerCase().split('/').filter(Boolean)
}

function startsWith(path: readonly string[], prefix: string): boolean {
  return segments(prefix).every((want, i) => {
    const have = path[i]
    if (have === undefined) return false
    return want === '*' || (want === '#' ? /^\d+$/.test(have) : want === have)
  })
}
