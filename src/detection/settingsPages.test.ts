import { describe, expect, it } from 'vitest'
import { ordinarySettings, pagesWithWarnings } from '../testing/settingsPages'
import { isOfSite } from './match'
import { segments, startsWithAny } from './paths'
import { settingsAt, settingsPages } from './settingsPages'
import type { SettingsPattern } from './settingsTypes'
import { sites } from './sites/index'

const all = Object.values(settingsPages).flatMap((s): readonly SettingsPattern[] => s.patterns)

describe('settings on which the next click takes connections down', () => {
  it.each(pagesWithWarnings)('%s', (url, kind) => {
    const at = settingsAt(new URL(url))!
    expect(at.page.kind).toBe(kind)
    // the page's own script must see it, and ask for what watches it
    const site = sites.get(at.site)!
    const address = new URL(url)
    expect(isOfSite(site, address)).toBe(true)
    expect(startsWithAny(segments(address.pathname), site.settings!)).toBe(true)
  })

  it('are all in that list', () => {
    const met = new Set(pagesWithWarnings.map(([url]) => settingsAt(new URL(url))?.page.id))
    expect(met).toEqual(new Set(all.map(p => p.id)))
    const paths = pagesWithWarnings.map(([url]) => new URL(url).pathname)
    expect(new Set(paths).size).toBeGreaterThan(all.length)
  })

  it('are no others, look-alikes or pages of strangers', () => {
    expect(ordinarySettings.length).toBeGreaterThanOrEqual(100)
    for (const url of ordinarySettings) expect(settingsAt(new URL(url)), url).toBeNull()
    for (const [url] of pagesWithWarnings) {
      const { host, pathname, search } = new URL(url)
      for (const wrong of [
        `http://${host}${pathname}${search}`,
        `https://${host}.example.com${pathname}${search}`,
        `https://example.com${pathname}${search}`,
        `https://${host}/somebody${pathname}${search}`,
        `https://${host}/?next=${encodeURIComponent(pathname + search)}`,
      ])
        expect(settingsAt(new URL(wrong)), wrong).toBeNull()
    }
  })

  it('say nothing about a password of Google’s, which leaves connections alone', () => {
    expect(settingsPages.google.patterns.map(p => p.kind)).toEqual(['warn-app'])
  })
})
