import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { causes, causeWords, families, links, networkNamed, networks, sentences } from '.'

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

describe('causes', () => {
  it('have the eleven documented titles', () => {
    expect(Object.fromEntries([...causes.values()].map(c => [c.id, c.title]))).toEqual({
      'password-or-security-alert': 'Password or security alert',
      'access-revoked': 'Access revoked',
      'security-checkpoint': 'Security checkpoint',
      'token-expired': 'Token expired',
      'inactive-token': 'Inactive token',
      'unconfirmed-account': 'Unconfirmed account',
      'role-lost': 'Insufficient access',
      'restricted-profile': 'Restricted profile',
      'locked-account': 'Locked account',
      'suspended-account': 'Suspended account',
      disconnected: 'Disconnected in Hootsuite',
    })
  })

  it('say for every family they apply to how to fix and avoid it, and what falls', () => {
    for (const cause of causes.values()) {
      const ids = cause.families === 'every' ? [...families.keys()] : cause.families
      for (const family of ids)
        for (const part of ['steps', 'prevention'] as const)
          expect(sentences(cause, part, family).length, `${cause.id} ${part} ${family}`).toBeGreaterThan(0)
    }
  })

  it('name only links that exist, over https', () => {
    const named = [...causes.values()].flatMap(c => [
      c.source.link,
      ...(['steps', 'prevention', 'triggers', 'scope'] as const).flatMap(p => c[p].flatMap(s => s.link ?? [])),
    ])
    named.push(...[...networks.values()].map(n => n.source.link))
    named.push(...[...families.values()].flatMap(f => [f.apps ?? [], f.home ?? []].flat()))
    for (const id of named) expect(links.has(id), id).toBe(true)
    for (const l of links.values()) expect(l.url).toMatch(/^https:\/\//)
  })

  it('are told in our own words: no seven in a row equal the article', () => {
    const known = new Set<string>(JSON.parse(fs.readFileSync('e2e/fixtures/article-shingles.json', 'utf8')))
    expect(known.size).toBeGreaterThan(1500)
    for (const [key, text] of Object.entries(causeWords()))
      for (const shingle of shingles(text)) expect(known.has(shingle), `${key}: ${text}`).toBe(false)
  })
})

/** First 10 hex digits of the hash of each seven words in a row: the article itself is not ours to carry. */
function shingles(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - 6)).map((_, i) =>
    createHash('sha256')
      .update(words.slice(i, i + 7).join(' '))
      .digest('hex')
      .slice(0, 10),
  )
}
