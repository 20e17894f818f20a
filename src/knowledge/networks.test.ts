import { describe, expect, it } from 'vitest'
import { families, networkNamed, networks } from '.'

describe('networks', () => {
  // Article, "Token expiry", C: every number of that section.
  it.each([
    ['facebook', { kind: 'fixed', days: 60 }],
    ['facebook-ads', { kind: 'fixed', days: 60 }],
    ['instagram-business', { kind: 'fixed', days: 60 }],
    ['instagram-personal', { kind: 'renews' }],
    ['linkedin', { kind: 'fixed', days: 365 }],
    ['linkedin-ads', { kind: 'fixed', days: 365 }],
    ['x', { kind: 'none' }],
    ['pinterest', { kind: 'none' }],
    ['youtube', { kind: 'renews' }],
  ] as const)('%s lives as the article says', (id, lifespan) => {
    expect(networks.get(id)?.lifespan).toEqual(lifespan)
    expect(networks.get(id)?.inArticle).toBe(true)
  })

  it('gives LinkedIn alone a second clock of 60 days without use', () => {
    const idle = [...networks.values()].filter(n => n.idle)
    expect(idle.map(n => [n.id, n.idle?.days])).toEqual([
      ['linkedin', 60],
      ['linkedin-ads', 60],
    ])
  })

  it('understands ids, display names and old names in any case', () => {
    for (const [text, id] of [
      ['facebook', 'facebook'],
      ['Facebook Ads', 'facebook-ads'],
      ['INSTAGRAM_BUSINESS', 'instagram-business'],
      ['twitter', 'x'],
      [' Twitter ', 'x'],
      ['google-business', 'google-business'],
    ])
      expect(networkNamed(text!)?.id).toBe(id)
    expect(networkNamed('friendster')).toBeUndefined()
    expect(networkNamed('')).toBeUndefined()
  })

  it('has a family for each network and a spelling for only one', () => {
    for (const n of networks.values()) {
      expect(families.has(n.family)).toBe(true)
      for (const s of [n.id, n.name, ...n.aliases]) expect(networkNamed(s)).toBe(n)
    }
  })
})
