import { describe, expect, it } from 'vitest'
import type { SiteId } from '../knowledge/ids'
import { blank } from '../testing/blankView'
import { matchPage, phrases, possibleHere } from './match'
import { normalize } from './normalize'
import { patternsOf, siteOfHost, sites } from './sites/index'
import type { PagePattern, PageView } from './types'

const see = (site: SiteId, url: string, view: Partial<PageView> = {}) =>
  matchPage(sites.get(site)!, new URL(url), { ...blank, ...view })

describe('addresses', () => {
  it.each([
    ['facebook', 'https://www.facebook.com/checkpoint/828281030927956/?next=x', 'facebook-locked'],
    ['facebook', 'https://m.facebook.com/x/checkpoint/828281030927956/stepper/', 'facebook-locked'],
    ['facebook', 'https://www.facebook.com/CHECKPOINT/1501092823525282/', 'facebook-suspended'],
    ['facebook', 'https://www.facebook.com/checkpoint/', 'facebook-checkpoint-perhaps'],
    ['facebook', 'https://www.facebook.com/checkpoint/1234567', 'facebook-checkpoint'],
    ['facebook', 'https://www.facebook.com/confirmemail.php?e=x', 'facebook-unconfirmed'],
    ['instagram', 'https://www.instagram.com/accounts/disabled/', 'instagram-disabled'],
    ['facebook', 'https://pt-br.facebook.com/checkpoint/disabled', 'facebook-disabled'],
    ['linkedin', 'https://de.linkedin.com/checkpoint/challenge/AQ', 'linkedin-challenge'],
    ['pinterest', 'https://gr.pinterest.com/login/', 'pinterest-signed-out'],
    ['instagram', 'https://www.instagram.com/auth_platform/codeentry/?apc=secret', 'instagram-challenge'],
    ['linkedin', 'https://www.linkedin.com/checkpoint/challengesV2/AQ', 'linkedin-challenge'],
    ['x', 'https://twitter.com/account/access', 'x-access'],
    ['google', 'https://accounts.google.com/v3/signin/challenge/ipp/consent', 'google-identity'],
    ['google', 'https://accounts.google.com/speedbump/idvreenable', 'google-held'],
  ] as const)('%s %s', (site, url, pattern) => {
    const match = see(site, url)
    expect(match?.pattern).toBe(pattern)
    expect(possibleHere(sites.get(site)!, new URL(url)).map(p => p.id)).toContain(pattern)
    // nothing but the first segment leaves the page
    expect(JSON.stringify(match)).not.toMatch(/secret|AQ|8282|1501|next/)
  })

  it.each([
    ['facebook', 'https://www.facebook.com/checkpoints/'],
    ['facebook', 'https://www.facebook.com/?next=/checkpoint/1'],
    ['facebook', 'https://a-b.facebook.com/checkpoint/1'],
    ['facebook', 'https://xx-xxx.facebook.com/checkpoint/1'],
    ['linkedin', 'https://1a.linkedin.com/checkpoint/challenge/AQ'],
    ['google', 'https://www.youtube.com/signin/v2/disabled'],
    ['facebook', 'https://www.facebook.com.evil.example/checkpoint/1'],
    ['facebook', 'https://www.facebook.com@evil.example/checkpoint/1'],
    ['facebook', 'https://www.facebook.com:8443/checkpoint/1'],
    ['facebook', 'http://www.facebook.com/checkpoint/1'],
    ['facebook', 'https://evilfacebook.com/checkpoint/1'],
    ['instagram', 'https://www.instagram.com/challenge_x/'],
    ['instagram', 'https://www.instagram.com/checkpoint/'],
    ['linkedin', 'https://www.linkedin.com/checkpoint/lg/login-submit'],
    ['linkedin', 'https://www.linkedin.com/checkpoint/rm/sign-in-another-account'],
    ['linkedin', 'https://www.linkedin.com/jobs/view/checkpoint-specialist'],
    ['x', 'https://x.com/checkpoint'],
    ['google', 'https://accounts.google.com/v3/signin/challenge/totp'],
    ['google', 'https://accounts.google.com/b/0/?continue=/v3/signin/challenge/ipp'],
  ] as const)('%s is not on %s', (site, url) => {
    expect(see(site, url)).toBeNull()
  })
})

describe('words', () => {
  const text = 'your account has been locked'
  it('open a heading or stand in a notice, never elsewhere', () => {
    const url = 'https://www.facebook.com/'
    expect(see('facebook', url, { heading: () => text })?.kind).toBe('locked')
    expect(see('facebook', url, { notices: () => [`facebook\n${text} get started`] })?.kind).toBe('locked')
    expect(see('facebook', url, { notices: () => [`what now? ${text}`] })?.kind).toBe('locked')
    expect(see('facebook', url, { notices: () => [`a friend wrote ${text}`, `${text}out`] })).toBeNull()
    expect(see('facebook', 'https://www.facebook.com/lanternbooks', { heading: () => text })).toBeNull()
    expect(see('facebook', url, { heading: () => `what to do when ${text}` })).toBeNull()
    expect(see('facebook', url, { texts: () => [text] })).toBeNull()
    expect(see('facebook', 'https://www.facebook.com/help/1', { heading: () => text })).toBeNull()
  })

  it('tell an unlocked or limited account from a locked one', () => {
    const url = 'https://x.com/account/access'
    expect(see('x', url, { texts: () => ['account unlocked.'] })?.kind).toBe('cleared')
    expect(see('x', url, { texts: () => ['please verify your email address.'] })?.kind).toBe('unconfirmed')
    expect(see('x', url, { texts: () => ['your account has been locked.'] })?.kind).toBe('locked')
  })

  it('are compared without regard to quotes, spaces and case', () => {
    expect(normalize(' Help\u00a0us  confirm\nIT’S you ')).toBe("help us confirm it's you")
  })
})

describe('every pattern', () => {
  it('has an id of its own, lower-case normalised words, and something to decide by', () => {
    const all = [...sites.values()].flatMap(patternsOf)
    expect(new Set(all.map(p => p.id)).size).toBe(all.length)
    for (const p of all) {
      expect(Boolean(p.paths || p.words || p.actions || p.selectors || p.lists || p.from), p.id).toBe(true)
      for (const w of [p.words, p.actions, p.titles].flatMap(phrases)) expect(normalize(w)).toBe(w)
      for (const path of [...(p.paths ?? []), ...(p.except ?? [])]) expect(path.toLowerCase()).toBe(path)
    }
  })

  it('belongs to a host that no other site has', () => {
    const hosts = [...sites.values()].flatMap(s => s.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(siteOfHost('www.facebook.com')?.id).toBe('facebook')
    expect(siteOfHost('facebook.com.evil.example')).toBeUndefined()
  })
})

describe('a pattern', () => {
  const of = (pattern: Partial<PagePattern>, view: Partial<PageView> = {}, url = 'https://x.com/a/123/c') => {
    const one = { id: 'p', kind: 'locked', ...pattern } as const
    const site = { ...sites.get('x')!, patterns: [one] }
    return [matchPage(site, new URL(url), { ...blank, ...view }) !== null, possibleHere(site, new URL(url)).length > 0]
  }

  it('is met segment by segment: any one, digits only, or that word', () => {
    const on = (path: string, url?: string) => of({ paths: [path] }, {}, url)[0]
    expect([on('/a'), on('/a/#'), on('/a/#/c'), on('/*/#'), on('/A/*')]).toEqual([true, true, true, true, true])
    expect([on('/a/#/c/d'), on('/#'), on('/b'), on('/a/*/x')]).toEqual([false, false, false, false])
    expect(on('/a/#', 'https://x.com/a/12b')).toBe(false)
    expect(on('/a/#', 'https://x.com/a/b12')).toBe(false)
    expect(on('/a/#', 'https://x.com//A//7')).toBe(true)
    expect(of({ paths: ['/a'], except: ['/a/#'] })).toEqual([false, false])
  })

  it('can be met only on its own site', () => {
    expect(of({}, {}, 'https://example.com/a')).toEqual([false, false])
    expect(of({}, {}, 'http://x.com/a')).toEqual([false, false])
    expect(of({})).toEqual([true, true])
  })

  it('needs one of its actions, marks and words, and none of what rules it out', () => {
    const view = {
      actions: () => ['reconnect'],
      has: (s: readonly string[]) => s.includes('#mark'),
      notices: () => ['no way'],
    }
    const met = (p: Partial<PagePattern>) => of(p, view)[0]
    const en = (...list: string[]) => ({ en: list })
    expect([met({ actions: en('other', 'reconnect') }), met({ actions: en('other') })]).toEqual([true, false])
    expect([met({ selectors: ['#mark'] }), met({ selectors: ['#none'] })]).toEqual([true, false])
    expect([met({ exceptSelectors: ['#none'] }), met({ exceptSelectors: ['#mark'] })]).toEqual([true, false])
    expect([met({ words: en('other', 'no way') }), met({ words: en('other') })]).toEqual([true, false])
  })

  it('tells no more of an address than its first segment, and nobody’s name', () => {
    const site = {
      ...sites.get('x')!,
      patterns: [{ ...sites.get('x')!.patterns[0]!, paths: undefined, words: undefined }],
    }
    const segment = (url: string) => matchPage(site, new URL(url), blank)?.segment
    expect(segment('https://x.com/account/access')).toBe('account')
    expect(segment('https://x.com/maya.ortiz/status/1')).toBe('*')
    expect(segment(`https://x.com/${'a'.repeat(60)}/b`)).toBe('*')
    expect(segment('https://x.com/')).toBe('')
  })
})
