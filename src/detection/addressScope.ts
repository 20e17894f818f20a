import type { WatchedSite } from './types'

/**
 * The shape of an address: its first segment where that is one of the site's own words, '*' where it may be somebody's
 * name, '' at the root. What is said about one Page's address then holds for the others', and names nobody.
 */
export function addressScope(site: WatchedSite, segment: string): string {
  if (!segment) return ''
  const known = [
    ...site.sitePaths,
    ...site.settings,
    ...[...site.patterns, ...(site.usagePatterns ?? [])].flatMap(p => [...(p.paths ?? []), ...(p.except ?? [])]),
  ]
  return known.some(path => path.split('/')[1] === segment) ? segment : '*'
}
