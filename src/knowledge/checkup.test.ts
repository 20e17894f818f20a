import { describe, expect, it } from 'vitest'
import {
  appliesTo,
  causes,
  checkup,
  checkupWords,
  families,
  isInArticle,
  knowledgeWords,
  links,
  pointLink,
  pointsAgainst,
  pointsOf,
  pointTextKey,
  pointTitleKey,
  preventedBy,
  reviewDays,
} from '.'
import type { FamilyId } from './ids'

const ids = [...families.keys()]
const pointIds = (family: FamilyId) => pointsOf(family).map(p => p.id)
const against = (...of: Parameters<typeof pointsAgainst>) => pointsAgainst(...of).map(p => [p.point.id, p.said])

describe('points of the check-up', () => {
  it('are for the networks where they make sense', () => {
    const all = ['ownLogin', 'twoFactor']
    const withRoles = ['secondAdmin', 'authoriser']
    expect(Object.fromEntries(ids.map(f => [f, pointIds(f)]))).toEqual({
      facebook: ['ownLogin', 'alerts', 'twoFactor', 'realName', ...withRoles],
      linkedin: [...all, 'realName', ...withRoles],
      youtube: [...all, ...withRoles],
      'google-business': [...all, ...withRoles],
      'instagram-personal': all,
      x: all,
      pinterest: all,
      threads: all,
      tiktok: all,
      bluesky: all,
    })
    expect(pointsOf('gone' as FamilyId)).toEqual([])
  })

  it('prevent causes that can happen there, and name sentences that exist for some family of theirs', () => {
    for (const point of checkup.values())
      for (const { cause: id, said, families: only } of point.prevents) {
        const cause = causes.get(id)!
        const of = ids.filter(f => preventedBy(point, f).includes(id) && pointIds(f).includes(point.id))
        expect(of.length, `${point.id} ${id}`).toBeGreaterThan(0)
        for (const f of of) expect(appliesTo(cause, f) || only === undefined, `${point.id} ${id} ${f}`).toBe(true)
        for (const name of said) {
          const sentence = cause.prevention[name]
          expect(sentence, `${id}.${name}`).toBeDefined()
          for (const f of of) expect(sentence!.families?.includes(f) ?? true, `${id}.${name} ${f}`).toBe(true)
        }
      }
  })

  it('ask for each sentence once', () => {
    for (const f of ids)
      for (const c of causes.keys()) {
        const said = pointsAgainst(c, f).flatMap(p => p.said)
        expect(new Set(said).size).toBe(said.length)
      }
  })

  it('stand against a cause with the sentences that ask for the same', () => {
    expect(against('password-or-security-alert', 'facebook')).toEqual([
      ['ownLogin', ['ownLogin']],
      ['alerts', ['alerts']],
      ['realName', ['realName']],
    ])
    expect(against('password-or-security-alert', 'linkedin')).toEqual([['ownLogin', ['ownLogin']]])
    expect(against('security-checkpoint', 'x')).toEqual([
      ['ownLogin', ['ownLogin']],
      ['twoFactor', ['twoFactor']],
    ])
    expect(against('restricted-profile', 'linkedin')).toEqual([['realName', []]])
    expect(against('role-lost', 'youtube')).toEqual([
      ['secondAdmin', ['second']],
      ['authoriser', ['tellAdmins', 'keepRole']],
    ])
    expect(against('token-expired', 'facebook')).toEqual([['authoriser', ['tellAdmins', 'keepRole']]])
    expect(against('token-expired', 'linkedin')).toEqual([])
    expect(against('policy-block', 'facebook')).toEqual([])
  })

  it('name only causes of the network they are shown for', () => {
    expect(preventedBy(checkup.get('realName')!, 'facebook')).toEqual([
      'password-or-security-alert',
      'suspended-account',
    ])
    expect(preventedBy(checkup.get('realName')!, 'linkedin')).toEqual(['restricted-profile', 'suspended-account'])
    for (const f of ids)
      for (const p of pointsOf(f)) {
        expect(preventedBy(p, f).length, `${p.id} ${f}`).toBeGreaterThan(0)
        for (const c of preventedBy(p, f)) expect(appliesTo(causes.get(c)!, f), `${p.id} ${c} ${f}`).toBe(true)
      }
  })

  it('lead to addresses we know, where one is known for that network', () => {
    for (const { link, source } of checkup.values()) {
      for (const id of typeof link === 'string' ? [link] : Object.values(link ?? {})) expect(links.has(id)).toBe(true)
      expect(links.has(source.link!)).toBe(true)
      expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    expect(pointLink(checkup.get('alerts')!, 'facebook')?.id).toBe('facebook-login-alerts')
    expect(pointLink(checkup.get('secondAdmin')!, 'linkedin')?.id).toBe('linkedin-roles')
    expect(pointLink(checkup.get('secondAdmin')!, 'youtube')).toBeUndefined()
    expect(pointLink(checkup.get('realName')!, 'facebook')).toBeUndefined()
    expect(pointLink(checkup.get('ownLogin')!, 'tiktok')?.id).toBe('hootsuite-safeguard')
  })

  it('say where they are our advice rather than the article’s', () => {
    const of = (f: FamilyId) => pointsOf(f).flatMap(p => (isInArticle(p, f) ? p.id : []))
    expect(of('facebook')).toEqual(['ownLogin', 'alerts', 'twoFactor', 'realName', 'authoriser'])
    expect(of('linkedin')).toEqual(['ownLogin', 'realName', 'authoriser'])
    expect(of('x')).toEqual(['ownLogin'])
  })

  it('have an id of their own, and short words of their own', () => {
    const words = knowledgeWords()
    expect(Object.keys(checkupWords())).toHaveLength(checkup.size * 2)
    for (const [id, p] of checkup) {
      expect(p.id).toBe(id)
      expect(words[pointTitleKey(id)]).toBe(p.title)
      expect(words[pointTextKey(id)]).toBe(p.text)
      expect(p.title.length, p.title).toBeLessThanOrEqual(40)
    }
    expect(reviewDays).toBe(90)
  })
})
