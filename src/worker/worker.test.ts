import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AccountEntry } from '../domain/events'
import { dayMs } from '../domain/time'
import type { Sender } from '../platform/types'
import { openDb } from '../store/db'
import { readFact } from '../store/facts'
import { readReminded, readRows } from '../store/read'
import { handleMessage } from './handlers'
import type { Radar } from './radar'
import { reconcile } from './reconcile'

vi.mock('../platform/browser', () => ({
  platform: { word: (key: string) => `${key} {name} {status}`, language: () => 'en' },
}))
vi.mock('../content/overlay.iife.ts?script', () => ({ default: 'overlay.js' }))

const noon = Date.UTC(2026, 10, 24, 12)
const page: Sender = { id: 'radar', url: 'chrome-extension://radar/src/options/index.html' }
const site: Sender = { id: 'radar', url: 'https://x.com/account/access', frameId: 0, tabId: 7, incognito: false }
const seen = {
  type: 'page.seen',
  id: 's1',
  site: 'x',
  kind: 'locked',
  pattern: 'x-locked',
  strength: 'certain',
  host: 'x.com',
  segment: 'account',
}

let n = 0
let now: number
let radar: Radar
let notices: string[]
let alarms: Map<string, number>
let badge: string
const inject = vi.fn()

beforeEach(() => {
  now = noon
  notices = []
  alarms = new Map()
  inject.mockReset()
  radar = {
    db: openDb(`worker-${n++}`),
    underway: new Set(),
    platform: {
      now: () => now,
      zone: () => 'UTC',
      own: () => ({ id: 'radar', origin: 'chrome-extension://radar/' }),
      version: () => '1',
      language: () => 'en',
      word: key => key,
      notify: async id => void notices.push(id),
      badge: async text => {
        badge = text
      },
      alarm: async (name, when) => void (when === undefined ? alarms.delete(name) : alarms.set(name, when)),
      alarmAt: async name => alarms.get(name),
      openOptions: async () => {},
      inject,
      send: async () => undefined,
    },
  }
})

const send = (m: object, from = page) => handleMessage(radar, m, from)
const entry = (login: string, daysAgo?: number, extra: Partial<AccountEntry> = {}): AccountEntry => ({
  network: 'facebook',
  name: `Page of ${login}`,
  login,
  client: '',
  ...(daysAgo !== undefined && { lastReconnectedAt: now - daysAgo * dayMs }),
  ...extra,
})
const bring = (...entries: AccountEntry[]) => send({ type: 'accounts.import', id: `i${n++}`, entries })

describe('reminders', () => {
  it('come once, however many runs overlap', async () => {
    await bring(entry('Iris', 40))
    now += 13 * dayMs
    await Promise.all([reconcile(radar, true), reconcile(radar, true), reconcile(radar, true)])
    expect(notices).toHaveLength(1)
    expect(await readReminded(radar.db, 9)).toHaveLength(1)
  })

  it('survive a worker that dies between claim and notice', async () => {
    const { notify } = radar.platform
    radar = { ...radar, platform: { ...radar.platform, notify: () => new Promise(() => {}) } }
    void bring(entry('Iris', 57))
    await vi.waitFor(async () => expect(await radar.db.notices.count()).toBe(1))
    radar = { ...radar, underway: new Set(), platform: { ...radar.platform, notify } }
    await reconcile(radar, false)
    expect(notices).toHaveLength(1)
    expect((await radar.db.notices.toArray()).map(x => x.state)).toEqual(['shown'])
    await reconcile(radar, true)
    expect(notices).toHaveLength(1)
  })

  it('stay in the list and the badge when the browser refuses to show them', async () => {
    radar = { ...radar, platform: { ...radar.platform, notify: () => Promise.reject(new Error('denied')) } }
    expect(await bring(entry('Iris', 57))).toMatchObject({ ok: true })
    expect(await readReminded(radar.db, 9)).toHaveLength(1)
    expect(badge).toBe('1')
    expect(await readFact(radar.db, 'noticeTrouble')).toContain('denied')
  })

  it('become one digest above three, and wait for a decent hour when nobody is there', async () => {
    await bring(...['a', 'b', 'c', 'd'].map(l => entry(l, 40)))
    now = Date.UTC(2026, 11, 7, 22)
    await radar.db.facts.put({ id: 'lastWakeAt', value: now - 1000 })
    await reconcile(radar, false)
    expect(notices).toEqual([])
    expect(alarms.get('due')).toBe(Date.UTC(2026, 11, 8, 9))
    now = alarms.get('due')!
    await radar.db.facts.put({ id: 'lastWakeAt', value: now - 1000 })
    await reconcile(radar, false)
    expect(notices).toHaveLength(1)
    expect((await readReminded(radar.db, 9))[0]?.steps).toHaveLength(4)
  })

  it('say what can be done: before the end, and after it', async () => {
    await bring(entry('Iris', 57), entry('Otto', 70))
    const told = await readReminded(radar.db, 9)
    expect(told.map(e => e.text.split(' ')[0])).toEqual(['notice_expired_text', 'notice_due_text'])
  })

  it('of many in one name all in the list, and a few on the screen', async () => {
    const shown: string[] = []
    radar = { ...radar, platform: { ...radar.platform, notify: async (_, __, text) => void shown.push(text) } }
    await bring(...Array.from({ length: 600 }, (_, i) => entry(`l${i}`, 70)))
    expect(shown[0]!.split('\n')).toHaveLength(5)
    expect((await readReminded(radar.db, 9))[0]!.text.split('\n')).toHaveLength(600)
  })

  it('need two alarms for a thousand accounts', async () => {
    await bring(...Array.from({ length: 1000 }, (_, i) => entry(`l${i}`, i % 40)))
    expect([...alarms.keys()].sort()).toEqual(['due', 'heartbeat'])
  })
})

describe('messages', () => {
  const refused = { ok: false, error: 'refused' }
  it('are taken only from who may send them, in their shape and size', async () => {
    const cases: [object, Sender][] = [
      [seen, page],
      [seen, { ...site, id: 'other' }],
      [seen, { ...site, frameId: 3 }],
      [seen, { ...site, url: 'https://x.com.evil.example/' }],
      [seen, { ...site, url: 'http://x.com/' }],
      [{ ...seen, host: 'twitter.com' }, site],
      [{ ...seen, site: 'facebook' }, site],
      [{ ...seen, kind: 'hacked' }, site],
      [{ ...seen, extra: 'x'.repeat(5000) }, site],
      [{ type: 'connection.reconnected', id: 'r', connection: 'x/iris' }, site],
      [{ type: 'connection.reconnected', id: '', connection: 'x/iris' }, page],
      [{ type: '__proto__' }, page],
    ]
    for (const [m, from] of cases) expect(await send(m, from)).toEqual(refused)
    expect(await radar.db.events.count()).toBe(0)
    expect(await readFact(radar.db, 'refused')).toBe(cases.length)
  })

  it('record nothing of a private window', async () => {
    await bring(entry('@quay', undefined, { network: 'x', login: '' }))
    const before = await radar.db.events.count()
    expect(await send(seen, { ...site, incognito: true })).toEqual({ ok: true })
    expect(await radar.db.events.count()).toBe(before)
    expect(inject).not.toHaveBeenCalled()
  })

  it('sent again are recorded once', async () => {
    await bring(entry('Iris', 10))
    const m = { type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' }
    await send(m)
    now += 5000
    await send(m)
    expect((await readRows(radar.db))[0]?.connection.lastReconnectedAt).toBe(noon)
  })

  it('of use elsewhere move LinkedIn’s second clock, not the first', async () => {
    await bring(entry('Noor', 70, { network: 'linkedin' }))
    expect(badge).toBe('1')
    await send({ type: 'connection.used', id: 'u', connection: 'linkedin/noor' })
    expect((await readRows(radar.db))[0]?.connection).toMatchObject({
      lastUsedAt: now,
      lastReconnectedAt: now - 70 * dayMs,
    })
    expect(badge).toBe('')
  })

  it('with a date in the future change nothing', async () => {
    expect(await bring(entry('Iris', -3))).toMatchObject({ ok: false })
    expect(await radar.db.events.count()).toBe(0)
  })
})

describe('sightings', () => {
  it('turn the only login they can belong to, explain, and are one within a minute', async () => {
    await bring(entry('@quay', undefined, { network: 'x', login: '' }))
    await send(seen, site)
    now += 20_000
    await send({ ...seen, id: 's2' }, site)
    expect(await radar.db.events.where('type').equals('sighted').count()).toBe(1)
    expect((await readRows(radar.db))[0]?.connection.trouble?.kind).toBe('locked')
    expect(inject).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(inject.mock.calls)).not.toContain('quay')
    expect(badge).toBe('1')
  })

  it('count again at once after a reconnect', async () => {
    await bring(entry('@quay', undefined, { network: 'x', login: '' }))
    await send(seen, site)
    const [row] = await readRows(radar.db)
    now += 1000
    await send({ type: 'connection.reconnected', id: 'r', connection: row!.connection.id })
    now += 1000
    await send({ ...seen, id: 's2' }, site)
    expect((await readRows(radar.db))[0]?.connection.trouble?.sighting).toBe('s2')
  })

  it('on LinkedIn insert nothing and notify instead', async () => {
    await bring(entry('Noor', 5, { network: 'linkedin' }))
    const li = { ...seen, site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect(inject).not.toHaveBeenCalled()
    expect(notices).toEqual(['reminded:seen:s1'])
    expect((await radar.db.notices.get('reminded:seen:s1'))?.opens).toBe('#/accounts/linkedin%2Fnoor')
  })

  it('on LinkedIn lead to the cause where no login is known', async () => {
    const li = { ...seen, site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect((await radar.db.notices.get('reminded:seen:s1'))?.opens).toBe('#/guide/restricted-profile')
  })

  it('are explained where the user wants it, on the page or beside it', async () => {
    await bring(entry('@quay', undefined, { network: 'x', login: '' }), entry('Noor', 5, { network: 'linkedin' }))
    await send({ type: 'on-page.changed', site: 'x', on: false })
    await send({ type: 'on-page.changed', site: 'linkedin', on: true })
    await send(seen, site)
    expect(inject).not.toHaveBeenCalled()
    expect(notices).toEqual(['reminded:seen:s1'])
    const li = { ...seen, id: 's2', site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect(inject).toHaveBeenCalledTimes(1)
    expect(notices).toHaveLength(1)
  })

  it('of one of several logins count on the badge until somebody says whose it was', async () => {
    const x = (name: string) => entry(name, undefined, { network: 'x', name, login: '' })
    await bring(x('@quay'), x('@nook'))
    await send(seen, site)
    expect(badge).toBe('1')
    const { type: _, id: sighting, ...rest } = seen
    const facts = { ...rest, sighting, at: now }
    await send({ type: 'question.answered', id: 'a', facts, connection: null })
    expect(badge).toBe('')
  })

  it('whose answer was "none of these" ask no more, until that is taken back', async () => {
    const x = (name: string) => entry(name, undefined, { network: 'x', name, login: '' })
    await bring(x('@quay'), x('@nook'))
    const facts = (id: string) => ({ ...seen, type: undefined, id: undefined, sighting: id, at: now })
    await send(seen, site)
    await send({ type: 'question.answered', id: 'a', facts: JSON.parse(JSON.stringify(facts('s1'))), connection: null })
    now += 5 * 60_000
    await send({ ...seen, id: 's2' }, site)
    expect(await radar.db.questions.count()).toBe(0)
    await send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect(await radar.db.questions.count()).toBe(1)
  })

  it('counted for a login by an answer go with the answer', async () => {
    const x = (name: string) => entry(name, undefined, { network: 'x', name, login: '' })
    await bring(x('@quay'), x('@nook'))
    await send(seen, site)
    const { type: _, id: sighting, ...rest } = seen
    await send({ type: 'question.answered', id: 'a', facts: { ...rest, sighting, at: now }, connection: 'x/~x/@quay' })
    now += 5 * 60_000
    await send({ ...seen, id: 's2' }, site)
    const troubled = async () =>
      (await readRows(radar.db)).filter(r => r.connection.trouble).map(r => r.connection.name)
    expect(await troubled()).toEqual(['@quay'])
    await send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect(await troubled()).toEqual([])
    expect(await radar.db.questions.count()).toBe(1)
  })

  it('of Hootsuite ask once a day, while the login that was named is down', async () => {
    await bring(entry('Iris', 5), entry('Otto', 5))
    const hs = { ...seen, site: 'hootsuite', kind: 'disconnected', host: 'hootsuite.com' }
    const from = { ...site, url: 'https://hootsuite.com/dashboard' }
    const meet = async (id: string) => {
      await send({ ...hs, id }, from)
      return radar.db.questions.count()
    }
    now += 1000
    expect(await meet('h1')).toBe(1)
    const { type: _, id: __, ...rest } = hs
    const facts = { ...rest, sighting: 'h1', at: now }
    await send({ type: 'question.answered', id: 'a', facts, connection: 'facebook/iris' })
    now += 60 * 60_000
    expect(await meet('h2')).toBe(0)
    await send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
    now += 60 * 60_000
    expect(await meet('h3')).toBe(1)
  })

  it('open what helps: the login, the question whose it was, or the cause', async () => {
    const opened = vi.fn(async () => {})
    radar = { ...radar, platform: { ...radar.platform, openOptions: opened } }
    const more = { type: 'overlay.more', site: 'x', kind: 'locked' }
    await send(more, site)
    await bring(entry('@quay', undefined, { network: 'x', name: '@quay', login: '' }))
    await send(seen, site)
    await send(more, site)
    await bring(entry('@nook', undefined, { network: 'x', name: '@nook', login: '' }))
    now += 5 * 60_000
    await send({ ...seen, id: 's2' }, site)
    await send(more, site)
    expect(opened.mock.calls.flat()).toEqual(['#/guide/locked-account', '#/accounts/x%2F~x%2F%40quay', '#/accounts'])
  })

  it('stay dismissed for a while', async () => {
    await send({ type: 'overlay.dismissed', id: 'd', site: 'x', kind: 'locked' }, site)
    await send(seen, site)
    expect(inject).not.toHaveBeenCalled()
    now += 11 * 60_000
    await send({ ...seen, id: 's3' }, site)
    expect(inject).toHaveBeenCalledTimes(1)
  })
})

describe('restore', () => {
  it('brings back what was undone here, and adds nothing twice', async () => {
    const id = 'batch'
    await send({ type: 'accounts.import', id, entries: [entry('Iris', 5)] })
    const events = (await radar.db.events.where('type').equals('imported').toArray()).map(
      ({ about: _, keys: __, ...e }) => e,
    )
    await send({ type: 'undo.asked', id: 'u', targets: [id] })
    expect(await readRows(radar.db)).toEqual([])
    now += 1000
    await send({ type: 'backup.restore', id: 'b', events })
    expect(await readRows(radar.db)).toHaveLength(1)
    expect(await send({ type: 'backup.restore', id: 'b2', events })).toMatchObject({ ok: true, ids: [] })
  })
})
