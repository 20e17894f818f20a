import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hourMs } from '../../domain/time'
import { readRows } from '../../storage/queries'
import { FakeBackground, seen, site } from '../../testing/fakeBackground'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

describe('sightings', () => {
  it('turn the only login they can belong to, explain, and are one within a minute', async () => {
    await w.import(w.entry('@quay', undefined, { network: 'x', login: '' }))
    await w.send(seen, site)
    w.now += 20_000
    await w.send({ ...seen, id: 's2' }, site)
    expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(1)
    expect((await readRows(w.context.db))[0]?.connection.trouble?.cause).toBe('locked-account')
    expect(w.inject).toHaveBeenCalledTimes(2)
    expect(JSON.stringify(w.inject.mock.calls)).not.toContain('quay')
    expect(w.badge).toBe('1')
  })

  it.each(['connection.reconnected', 'connection.confirmedWorking'])('count again at once after a %s', async type => {
    await w.import(w.entry('@quay', undefined, { network: 'x', login: '' }))
    await w.send(seen, site)
    const [row] = await readRows(w.context.db)
    w.now += 1000
    await w.send({ type, id: 'r', connection: row!.connection.id })
    expect((await readRows(w.context.db))[0]?.connection.trouble).toBeUndefined()
    w.now += 1000
    await w.send({ ...seen, id: 's2' }, site)
    expect((await readRows(w.context.db))[0]?.connection.trouble?.at).toBe(w.now)
  })

  it('on LinkedIn insert nothing and notify instead', async () => {
    await w.import(w.entry('Noor', 5, { network: 'linkedin' }))
    const li = { ...seen, site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await w.send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect(w.inject).not.toHaveBeenCalled()
    expect(w.notices).toEqual(['reminded:seen:s1'])
    expect((await w.context.db.notices.get('reminded:seen:s1'))?.opens).toBe('#/accounts/linkedin%2Fnoor')
  })

  it('on LinkedIn lead to the cause where no login is known', async () => {
    const li = { ...seen, site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await w.send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect((await w.context.db.notices.get('reminded:seen:s1'))?.opens).toBe('#/guide/restricted-profile')
  })

  it('are explained where the user wants it, on the page or beside it', async () => {
    await w.import(
      w.entry('@quay', undefined, { network: 'x', login: '' }),
      w.entry('Noor', 5, { network: 'linkedin' }),
    )
    await w.send({ type: 'settings.changed', changes: { overlayAllowed: { site: 'x', on: false } } })
    await w.send({ type: 'settings.changed', changes: { overlayAllowed: { site: 'linkedin', on: true } } })
    await w.send(seen, site)
    expect(w.inject).not.toHaveBeenCalled()
    expect(w.notices).toEqual(['reminded:seen:s1'])
    const li = { ...seen, id: 's2', site: 'linkedin', kind: 'restricted', host: 'www.linkedin.com' }
    await w.send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/challenge/AQ' })
    expect(w.inject).toHaveBeenCalledTimes(1)
    expect(w.notices).toHaveLength(1)
  })

  it('of one of several logins change none of them until somebody says whose it was', async () => {
    const x = (name: string) => w.entry(name, undefined, { network: 'x', name, login: '' })
    await w.import(x('@quay'), x('@nook'))
    await w.send(seen, site)
    expect(w.badge).toBe('')
    const { type: _, ...rest } = seen
    const sighting = { ...rest, at: w.now }
    await w.send({ type: 'question.answered', id: 'a', sighting, connection: null })
    expect(w.badge).toBe('')
  })

  it('whose answer was "none of these" ask no more, until that is taken back', async () => {
    const x = (name: string) => w.entry(name, undefined, { network: 'x', name, login: '' })
    await w.import(x('@quay'), x('@nook'))
    const sighting = (id: string) => ({ ...seen, type: undefined, id, at: w.now })
    await w.send(seen, site)
    await w.send({
      type: 'question.answered',
      id: 'a',
      sighting: JSON.parse(JSON.stringify(sighting('s1'))),
      connection: null,
    })
    w.now += 5 * 60_000
    await w.send({ ...seen, id: 's2' }, site)
    expect(await w.context.db.questions.count()).toBe(0)
    await w.send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect(await w.context.db.questions.count()).toBe(1)
  })

  it('counted for a login by an answer go with the answer', async () => {
    const x = (name: string) => w.entry(name, undefined, { network: 'x', name, login: '' })
    await w.import(x('@quay'), x('@nook'))
    await w.send(seen, site)
    const { type: _, ...rest } = seen
    await w.send({
      type: 'question.answered',
      id: 'a',
      sighting: { ...rest, at: w.now },
      connection: 'x/~x/@quay',
    })
    w.now += 5 * 60_000
    await w.send({ ...seen, id: 's2' }, site)
    const troubled = async () =>
      (await readRows(w.context.db)).filter(r => r.connection.trouble).map(r => r.connection.name)
    expect(await troubled()).toEqual(['@quay'])
    await w.send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect(await troubled()).toEqual([])
    expect(await w.context.db.questions.count()).toBe(1)
  })

  it('of Hootsuite ask once a day, while the login that was named is down', async () => {
    await w.import(w.entry('Iris', 5), w.entry('Otto', 5))
    const hs = { ...seen, site: 'hootsuite', kind: 'disconnected', host: 'hootsuite.com' }
    const from = { ...site, url: 'https://hootsuite.com/dashboard' }
    const meet = async (id: string) => {
      await w.send({ ...hs, id }, from)
      return w.context.db.questions.count()
    }
    w.now += 1000
    expect(await meet('h1')).toBe(1)
    const { type: _, id: __, ...rest } = hs
    const sighting = { ...rest, id: 'h1', at: w.now }
    await w.send({ type: 'question.answered', id: 'a', sighting, connection: 'facebook/iris' })
    w.now += 60 * 60_000
    expect(await meet('h2')).toBe(0)
    await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
    w.now += 60 * 60_000
    expect(await meet('h3')).toBe(1)
  })

  it('open what helps: the login, the question whose it was, or the cause', async () => {
    const opened = vi.fn(async () => {})
    w.context = { ...w.context, platform: { ...w.context.platform, openOptions: opened } }
    const more = { type: 'overlay.more', site: 'x', kind: 'locked' }
    await w.send(more, site)
    await w.import(w.entry('@quay', undefined, { network: 'x', name: '@quay', login: '' }))
    await w.send(seen, site)
    await w.send(more, site)
    await w.import(w.entry('@nook', undefined, { network: 'x', name: '@nook', login: '' }))
    w.now += 5 * 60_000
    await w.send({ ...seen, id: 's2' }, site)
    await w.send(more, site)
    expect(opened.mock.calls.flat()).toEqual(['#/guide/locked-account', '#/accounts/x%2F~x%2F%40quay', '#/accounts'])
  })

  it('stay dismissed for a while', async () => {
    await w.send({ type: 'overlay.dismissed', id: 'd', site: 'x', kind: 'locked' }, site)
    await w.send(seen, site)
    expect(w.inject).not.toHaveBeenCalled()
    w.now += 11 * 60_000
    await w.send({ ...seen, id: 's3' }, site)
    expect(w.inject).toHaveBeenCalledTimes(1)
  })

  it('of an account that is open again count for the one that was kept out, explain nothing and ask nothing', async () => {
    const x = (name: string) => w.entry(name, undefined, { network: 'x', name, login: '' })
    await w.import(x('@quay'), x('@nook'))
    const quay = async () => (await readRows(w.context.db)).find(r => r.connection.name === '@quay')!.connection
    await w.send({ type: 'settings.changed', changes: { signedIn: { site: 'x', connection: (await quay()).id } } })
    await w.send(seen, site)
    await w.send({ type: 'settings.changed', changes: { signedIn: { site: 'x' } } })
    w.now += 60_001
    await w.send({ ...seen, id: 's2', kind: 'cleared', pattern: 'x-unlocked' }, site)
    expect((await quay()).trouble).toMatchObject({ state: 'resolved', resolvedAt: w.now })
    expect(w.inject).toHaveBeenCalledTimes(1)
    expect(await w.context.db.questions.count()).toBe(0)
  })

  it('of a changed password on LinkedIn are told beside the page, as the login stands then', async () => {
    await w.import(w.entry('Noor', 5, { network: 'linkedin' }))
    const li = { ...seen, site: 'linkedin', kind: 'password-changed', host: 'www.linkedin.com' }
    await w.send(li, { ...site, url: 'https://www.linkedin.com/checkpoint/rp/password-reset-submit' })
    expect((await w.context.db.connections.get('linkedin/noor'))?.trouble?.state).toBe('open')
    const notice = await w.context.db.notices.get('reminded:seen:s1')
    expect(notice?.text).toContain('status_disconnected')
  })

  it('and a finished check end in one notice that the wait is over', async () => {
    await w.import(w.entry('Iris', 5))
    const fb = { ...seen, site: 'facebook', kind: 'checkpoint', host: 'www.facebook.com' }
    await w.send(fb, { ...site, url: 'https://www.facebook.com/checkpoint/1' })
    w.now += 60_000
    await w.send({
      type: 'connection.blockCleared',
      id: 'c',
      connection: 'facebook/iris',
      cause: 'security-checkpoint',
    })
    expect(w.alarms.get('due')).toBe(w.now + 24 * hourMs)
    w.now += 24 * hourMs
    await w.send({ type: 'background.wake' })
    await w.send({ type: 'background.wake' })
    expect(w.notices.filter(n => n.includes('#ready'))).toHaveLength(1)
  })
})

it('keeps nobody’s name of an address, whoever tells it', async () => {
  const facebook = { ...site, url: 'https://www.facebook.com/lantern.books/about' }
  const where = { site: 'facebook', kind: 'suspended', host: 'www.facebook.com', segment: 'lantern.books' }
  await w.send({ ...seen, ...where, id: 'n1', pattern: 'facebook-suspended' }, facebook)
  await w.send({ type: 'sighting.missed', id: 'n2', ...where })
  const log = await w.context.db.events.where('type').equals('pageDetected').toArray()
  expect(log.length).toBeGreaterThanOrEqual(2)
  expect(JSON.stringify(await Promise.all(w.context.db.tables.map(t => t.toArray())))).not.toContain('lantern')
})
