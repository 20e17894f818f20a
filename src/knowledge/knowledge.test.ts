import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allBut,
  appliesTo,
  background,
  beforeReconnect,
  type Cause,
  causes,
  differenceKey,
  differences,
  doneKey,
  errors,
  families,
  keyed,
  knowledgeWords,
  linkOf,
  links,
  linksOf,
  networks,
  type Sentence,
  type Source,
  sentences,
  summaryKey,
  titleKey,
} from '.'
import type { FamilyId } from './ids'

const parts = ['triggers', 'steps', 'prevention', 'scope', 'todo'] as const
const familiesOf = (c: Cause) => [...families.keys()].filter(f => appliesTo(c, f))
/** Every list of sentences a user can see in one piece, under a name for messages. */
const lists: (readonly [string, readonly Sentence[]])[] = [
  ['background', keyed('background', background)],
  ['before', keyed('before', beforeReconnect)],
  ...[...causes.values()].flatMap(c => parts.map(p => [`${c.id}.${p}`, sentences(c, p)] as const)),
  ...[...causes.values()].map(c => [`${c.id}.summary`, [c.summary]] as const),
]
const all = lists.flatMap(([, list]) => list)
const sources: Source[] = [
  ...[...causes.values()].flatMap(c => [c.source, c.wait?.source ?? []].flat()),
  ...[...networks.values()].flatMap(n => [n.source, n.idle?.source ?? []].flat()),
  ...all.flatMap(s => (s.beyond && s.beyond !== 'ours' ? [s.beyond] : [])),
  ...differences.map(d => d.source),
  ...[...errors.values()].map(e => e.source),
]

describe('causes', () => {
  const titles = {
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
  }

  it('have the eleven documented titles, and one the article does not have', () => {
    const [inArticle, beyond] = [true, false].map(is => [...causes.values()].filter(c => c.inArticle === is))
    expect(Object.fromEntries(inArticle!.map(c => [c.id, c.title]))).toEqual(titles)
    expect(beyond!.map(c => [c.id, c.title])).toEqual([['policy-block', 'Blocked for policy reasons']])
  })

  it('say for every family they apply to how to fix and avoid it, what falls and what unblocks it', () => {
    for (const cause of causes.values())
      for (const family of familiesOf(cause)) {
        for (const part of ['triggers', 'steps', 'prevention', 'scope'] as const)
          expect(sentences(cause, part, family).length, `${cause.id} ${part} ${family}`).toBeGreaterThan(0)
        const todo = sentences(cause, 'todo', family).length
        expect(todo, `${cause.id} todo ${family}`).toBe(canBlock(cause) ? 1 : 0)
      }
  })

  it('name in a row what unblocks them, and a button when that is done', () => {
    for (const cause of causes.values()) {
      expect(Boolean(cause.done), cause.id).toBe(canBlock(cause))
      for (const s of sentences(cause, 'todo')) expect(s.text.length, s.text).toBeLessThanOrEqual(60)
    }
  })

  it('limit a sentence only to families they apply to', () => {
    for (const cause of causes.values())
      for (const s of [cause.summary, ...parts.flatMap(p => sentences(cause, p))])
        expect(new Set(s.families?.map(f => appliesTo(cause, f)) ?? [true]), s.text).toEqual(new Set([true]))
  })

  it('take down single Pages only where a role was lost, and ask for quiet only at Facebook', () => {
    const only = (test: (c: Cause) => boolean) => [...causes.values()].filter(test).map(c => c.id)
    expect(only(c => c.affects === 'page')).toEqual(['role-lost'])
    expect(only(c => c.wait !== undefined)).toEqual(['security-checkpoint'])
    expect(causes.get('security-checkpoint')!.wait).toMatchObject({ hours: 24, families: ['facebook'] })
  })
})

/** What the product knows, and what its pages say. */
const everyWord = () =>
  [
    knowledgeWords(),
    ...fs.readdirSync('src/i18n/en').map(f => JSON.parse(fs.readFileSync(`src/i18n/en/${f}`, 'utf8'))),
  ].flatMap(words => Object.entries<string>(words))

describe('sentences', () => {
  it('stand once in a list', () => {
    for (const [name, list] of lists) expect(new Set(list.map(s => s.text)).size, name).toBe(list.length)
  })

  it('have a key each, by which the surfaces say them', () => {
    const words = knowledgeWords()
    for (const c of causes.values()) {
      expect(words[titleKey(c.id)]).toBe(c.title)
      expect(words[summaryKey(c.id)]).toBe(c.summary.text)
      if (c.done) expect(words[doneKey(c.id)]).toBe(c.done)
      else expect(words).not.toHaveProperty(doneKey(c.id))
      for (const part of parts) for (const s of sentences(c, part)) expect(words[s.key]).toBe(s.text)
    }
    expect(words['cause_role-lost_title']).toBe('Insufficient access')
    expect(words.background_token).toBe(background.token!.text)
    expect(words.before_plan).toBe(beforeReconnect.plan!.text)
    for (const d of differences) expect(words[differenceKey(d.id)]).toBe(d.text)
    expect(sentences(causes.get('locked-account')!, 'steps')[0]!.among).toEqual(['x'])
    expect(sentences(causes.get('disconnected')!, 'steps')[0]!.among).toBeUndefined()
  })

  it('are short', () => {
    for (const [key, text] of everyWord())
      for (const sentence of text.split(/[.!?](?:\s|$)/))
        expect(sentence.split(/\s+/).filter(Boolean).length, `${key}: ${sentence}`).toBeLessThan(25)
  })

  it('are told in our own words: no seven in a row equal the article', () => {
    const known = new Set<string>(JSON.parse(fs.readFileSync('e2e/fixtures/article-shingles.json', 'utf8')))
    expect(known.size).toBeGreaterThan(1500)
    for (const [key, text] of everyWord())
      for (const shingle of shingles(text)) expect(known.has(shingle), `${key}: ${text}`).toBe(false)
  })
})

describe('links', () => {
  const hosts = [
    ['help.hootsuite.com', 'hootsuite.com', 'www.facebook.com', 'developers.facebook.com', 'www.instagram.com'],
    ['www.linkedin.com', 'learn.microsoft.com', 'x.com', 'help.x.com', 'bsky.app'],
    ['myaccount.google.com', 'developers.google.com', 'developers.pinterest.com', 'developers.tiktok.com'],
  ].flat()

  it('go over https to hosts we know, and every source is dated', () => {
    for (const { url, read } of links.values()) {
      expect(url).toMatch(/^https:\/\//)
      expect(hosts).toContain(new URL(url).host)
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    for (const s of sources) expect(s.read, s.section).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('all have an id of their own and a use, and no other id is used', () => {
    const table = fs.readFileSync('src/knowledge/links.ts', 'utf8').match(/^ {2}link\(\s*'/gm)!
    expect(links.size).toBe(table.length)
    const used = [
      ...all.flatMap(s => (s.link && s.link !== 'apps' && s.link !== 'home' ? [s.link] : [])),
      ...sources.flatMap(s => s.link ?? []),
      ...[...families.values()].flatMap(f => [f.apps ?? [], f.home ?? []].flat()),
    ]
    expect([...new Set(used)].sort()).toEqual([...links.keys()].sort())
  })

  it('lead each family to its own place, where that is known', () => {
    const apps: Sentence = { text: '', link: 'apps' }
    expect(linkOf(apps, 'youtube')?.id).toBe('google-apps')
    expect(linkOf(apps, 'threads')).toBeUndefined()
    expect(linkOf(apps)).toBeUndefined()
    expect(linkOf({ text: '', link: 'x-unlock' })?.id).toBe('x-unlock')
    expect(linkOf({ text: '' }, 'x')).toBeUndefined()
    const whose = (s: Parameters<typeof linksOf>[0]) => linksOf(s).map(l => [l.id, l.families])
    expect(whose({ ...apps, families: ['x', 'youtube', 'google-business', 'tiktok'] })).toEqual([
      ['x-apps', ['x']],
      ['google-apps', ['youtube', 'google-business']],
    ])
    expect(whose({ ...apps, among: ['x'] })).toEqual([['x-apps', ['x']]])
    expect(whose(apps).length).toBe(6)
    expect(whose({ text: '', link: 'x-unlock' })).toEqual([['x-unlock', undefined]])
    const others: FamilyId[] = ['facebook', 'x']
    expect(allBut(...allBut(...others))).toEqual(others)
  })
})

/** A page that demands a new password keeps one out, too, though a reconnect is what heals a changed one. */
function canBlock({ id, reconnectPossible }: Cause): boolean {
  return !reconnectPossible || id === 'password-or-security-alert'
}

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
