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
  defaultTool,
  detailsKey,
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
  paragraphTitleKey,
  type Sentence,
  type Source,
  sentences,
  sourceOf,
  summaryKey,
  titleKey,
  tools,
  whyAccountsDisconnect,
} from '.'
import { type FamilyId, toolIds } from './ids'

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
      for (const s of sentences(cause, 'todo'))
        for (const text of filled(s.text, s.families ?? familiesOf(cause)))
          expect(text.length, text).toBeLessThanOrEqual(60)
    }
  })

  it('name a source for every family, and never a section about another one', () => {
    const names = [...families.values()].map(
      f => [f.id, [f.name, ...(f.otherNames ?? [])].map(n => new RegExp(`\\b${n}\\b`, 'i'))] as const,
    )
    for (const cause of causes.values())
      for (const family of familiesOf(cause)) {
        // Meta documents the errors of its three networks on one page
        if (cause.id === 'policy-block') continue
        const { section } = sourceOf(cause, family)!
        const others = names.filter(([id, of]) => id !== family && of.some(n => n.test(section))).map(([id]) => id)
        expect(others, `${cause.id} ${family}: ${section}`).toEqual([])
      }
    expect(sourceOf(causes.get('token-expired')!, 'tiktok')?.link).toBe('tiktok-tokens')
    expect(sourceOf(causes.get('access-revoked')!, 'linkedin')?.section).toBe('LinkedIn access revoked')
    expect(sourceOf(causes.get('locked-account')!, 'x')).toBe(causes.get('locked-account')!.source)
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

/** A text as it can be read: about each of some networks. */
function filled(text: string, about: readonly FamilyId[] = [...families.keys()]): string[] {
  const said = text.replaceAll('{tool}', defaultTool.name)
  return [...new Set(about.map(f => said.replaceAll('{network}', families.get(f)!.name)))]
}

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
      for (const part of parts)
        for (const s of sentences(c, part)) {
          expect(words[s.key]).toBe(s.text)
          expect(words[detailsKey(s)]).toBe(s.details)
        }
    }
    expect(words['cause_role-lost_title']).toBe('Insufficient access')
    expect(words.background_token).toBe(background.token!.text)
    for (const [id, p] of Object.entries(whyAccountsDisconnect)) expect(words[paragraphTitleKey(id)]).toBe(p.title)
    expect(words.before_plan).toBe(beforeReconnect.plan!.text)
    for (const d of differences) expect(words[differenceKey(d.id)]).toBe(d.text)
    expect(sentences(causes.get('locked-account')!, 'steps')[0]!.among).toEqual(['x'])
    expect(sentences(causes.get('disconnected')!, 'steps')[0]!.among).toBeUndefined()
  })

  it('are short', () => {
    for (const [key, text] of everyWord())
      for (const said of filled(text))
        for (const sentence of said.split(/[.!?](?:\s|$)/))
          expect(sentence.split(/\s+/).filter(Boolean).length, `${key}: ${sentence}`).toBeLessThan(25)
  })

  it('name only the publishing tool and the network by a placeholder', () => {
    for (const [key, text] of Object.entries(knowledgeWords()))
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(['tool', 'network'], key).toContain(name)
    expect([...tools.keys()]).toEqual([...toolIds])
  })

  it('name a network that is the only one they are about', () => {
    for (const s of all)
      if (s.families?.length === 1) expect(s.text, s.text).not.toMatch(/\{network\}|\bthe network\b/i)
    for (const c of causes.values())
      if (c.families !== 'every' && c.families.length === 1)
        for (const s of [c.summary, ...parts.flatMap(p => sentences(c, p))])
          expect(s.text).not.toMatch(/\{network\}|\bthe network\b/i)
  })

  it('make six short paragraphs of why accounts disconnect', () => {
    const paragraphs = Object.values(whyAccountsDisconnect)
    expect(paragraphs).toHaveLength(6)
    for (const p of paragraphs) {
      const words = Object.values(p.sentences)
        .map(s => s.text)
        .join(' ')
        .split(' ').length
      expect(words, p.title).toBeLessThanOrEqual(90)
    }
    expect(Object.keys(background)).toEqual(paragraphs.flatMap(p => Object.keys(p.sentences)))
  })

  it('are told in our own words: no seven in a row equal the article', () => {
    const known = new Set<string>(JSON.parse(fs.readFileSync('e2e/fixtures/article-shingles.json', 'utf8')))
    expect(known.size).toBeGreaterThan(1500)
    for (const [key, text] of everyWord())
      for (const said of filled(text))
        for (const shingle of shingles(said)) expect(known.has(shingle), `${key}: ${said}`).toBe(false)
  })
})

describe('links', () => {
  const hosts = [
    ['help.hootsuite.com', 'hootsuite.com', 'www.facebook.com', 'developers.facebook.com', 'www.instagram.com'],
    ['www.linkedin.com', 'learn.microsoft.com', 'x.com', 'help.x.com', 'bsky.app'],
    [
      'developer.x.com',
      'docs.x.com',
      'docs.bsky.app',
      'atproto.com',
      'cloud.google.com',
      'github.com',
      'www.rfc-editor.org',
    ],
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
