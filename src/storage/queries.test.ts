import { beforeEach, describe, expect, it } from 'vitest'
import { sites } from '../detection/sites/index'
import type { AccountEntry, LoggedEvent, ScheduleScope, Sighting } from '../events/types'
import { sighting as factsAt, trouble as troubleAt } from '../testing/examples'
import { append } from './commands'
import { openDb, type RadarDb, type Row } from './db'
import { knownQuestions, knownRows } from './forwardCompat'
import { affectedSitesWithoutAccess, sitesWithoutAccess } from './missingAccess'
import {
  entriesOf,
  impliesSignedIn,
  loginsForSite,
  readChosenDays,
  readEvents,
  readHistory,
  readLog,
  readMutedPatterns,
  readQuestions,
  readReconnected,
  readReviews,
  readRows,
  readSentReminders,
  readUnread,
} from './queries'

let db: RadarDb
let n = 0
beforeEach(() => {
  db = openDb(`read-${n++}`)
})

const imported = (id: string, account: Partial<AccountEntry> = {}, at = 1): LoggedEvent => ({
  id,
  at,
  type: 'imported',
  account: { network: 'facebook', name: id, login: '', client: '', ...account },
})
const undone = (id: string, at: number, ...targets: string[]): LoggedEvent => ({ id, at, type: 'undone', targets })
const sighting = (extra: Partial<Sighting> = {}): Sighting => ({ ...factsAt(5), ...extra })
const ids = (list: readonly { id: string }[]) => list.map(e => e.id)

describe('candidates', () => {
  it('on a network’s site are its logins, on Hootsuite all, on Instagram those with an account there', async () => {
    await append(db, [
      imported('page', { login: 'Iris' }),
      imported('shop.ig', { network: 'instagram-business', login: 'Maya' }),
      imported('maya page', { login: 'Maya' }),
      imported('@quay', { network: 'x' }),
    ])
    const rows = await readRows(db)
    const at = (site: string) =>
      loginsForSite(sites.get(site as never)!, rows)
        .map(r => r.connection.name)
        .sort()
    expect(at('facebook')).toEqual(['Iris', 'Maya'])
    expect(at('instagram')).toEqual(['Maya'])
    expect(at('x')).toEqual(['@quay'])
    expect(at('pinterest')).toEqual([])
    expect(at('hootsuite')).toHaveLength(3)
  })

  it('say who is signed in by an answer about a page of the network, and by no other', () => {
    expect(impliesSignedIn(sighting(), 'facebook/iris')).toBe(true)
    // "nobody of these" is an answer, too, but for what was asked to be sure that it was done at all
    expect(impliesSignedIn(sighting(), null)).toBe(true)
    expect(impliesSignedIn(sighting({ kind: 'app-removed' }), null)).toBe(false)
    expect(impliesSignedIn(sighting({ kind: 'app-removed' }), 'facebook/iris')).toBe(true)
    expect(impliesSignedIn(sighting({ kind: 'reconnected' }), 'facebook/iris')).toBe(false)
    expect(impliesSignedIn(sighting({ site: 'hootsuite', kind: 'disconnected' }), 'facebook/iris')).toBe(false)
  })
})

it('asks the newest first, among those that were named, and not where nobody can be meant', async () => {
  await append(db, [
    imported('a', { login: 'Iris' }),
    imported('b', { login: 'Noor' }),
    imported('c', { login: 'Maya' }),
  ])
  const rows = await readRows(db)
  const [iris, noor] = rows.map(r => r.connection.id)
  const asks = (id: string, at: number, extra: Partial<Sighting> = {}): LoggedEvent => ({
    id,
    at,
    type: 'pageDetected',
    sighting: sighting({ id, at, ...extra }),
    asks: true,
  })
  await append(db, [
    asks('old', 5, { site: 'hootsuite', kind: 'disconnected' }),
    asks('new', 9, { kind: 'locked', candidateIds: [iris!, noor!] }),
    asks('nobody', 7, { site: 'pinterest' }),
    asks('added', 8, { site: 'pinterest', kind: 'reconnected' }),
  ])
  const open = await readQuestions(db, rows)
  expect(open.map(q => [q.sighting.at, q.candidates.length])).toEqual([
    [9, 2],
    [8, 0],
    [5, 3],
  ])
})

describe('the history', () => {
  it('is as long as is asked for, newest first, what was done in one go as one, and says whether there is more', async () => {
    await append(db, [
      { ...imported('a', {}, 1), batch: 'b' },
      { ...imported('b', {}, 1), batch: 'b' },
      imported('c', {}, 2),
      imported('d', {}, 3),
      undone('u', 4, 'c'),
    ])
    const { items, more } = await readHistory(db, 3)
    expect(items.map(i => [ids(i.events), i.undone])).toEqual([
      [['d'], false],
      [['c'], true],
      [['b', 'a'], false],
    ])
    expect(more).toBe(false)
    const short = await readHistory(db, 2)
    expect([short.items.length, short.more]).toEqual([2, true])
  })

  it('is kept whole in a backup, without what only the store needs', async () => {
    await append(db, [imported('b', {}, 1), imported('c', {}, 2), undone('a', 3, 'c')])
    const log = await readLog(db)
    expect(ids(log)).toEqual(['b', 'c', 'a'])
    expect(log.some(e => 'about' in e || 'keys' in e)).toBe(false)
  })
})

it('tells what counts about one login, in order', async () => {
  await append(db, [imported('a', { login: 'Iris' }), imported('b', { login: 'Noor' })])
  const [row] = (await readRows(db)).filter(r => r.connection.name === 'Iris')
  const connection = row!.connection.id
  await append(db, [
    { id: 'late', at: 9, type: 'reconnected', connection },
    { id: 'early', at: 4, type: 'blockCleared', connection },
    { id: 'gone', at: 5, type: 'blockCleared', connection },
    undone('u', 10, 'gone'),
  ])
  expect(ids(await readEvents(db, connection))).toEqual(['a', 'early', 'late'])
})

it('tells which reconnects were seen since, newest first, not those that were told or taken back', async () => {
  await append(db, [imported('@a', { network: 'x' })])
  const [row] = await readRows(db)
  const connection = row!.connection.id
  const seen = (id: string, at: number): LoggedEvent => ({ id, at, type: 'reconnected', connection, site: 'x' })
  await append(db, [
    seen('long before', 3),
    seen('before', 4),
    seen('at that time', 5),
    seen('then', 6),
    seen('later', 7),
    seen('undone', 8),
    { id: 'symptomsReported', at: 9, type: 'reconnected', connection },
    { id: 'used', at: 9, type: 'used', connection, site: 'x' },
    undone('u', 10, 'undone'),
  ])
  // fewer events since than reconnects ever, and the other way round
  expect(ids(await readReconnected(db, 5))).toEqual(['later', 'then'])
  expect(ids(await readReconnected(db, 3))).toEqual(['later', 'then', 'at that time', 'before'])
})

it('tells what patterns are silent about and what was reviewed, while it counts', async () => {
  const denied = (id: string, at: number): LoggedEvent => ({
    id,
    at,
    type: 'falsePositiveReported',
    site: 'x',
    kind: 'checkpoint',
    pattern: 'p',
    scope: id,
  })
  const reviewed = (id: string): LoggedEvent => ({
    id,
    at: 1,
    type: 'reviewed',
    family: 'facebook',
    point: 'twoFactor',
    state: 'done',
  })
  await append(db, [
    denied('a', 3),
    denied('c', 1),
    denied('b', 2),
    reviewed('r'),
    reviewed('s'),
    undone('u', 4, 'b', 's'),
  ])
  expect(ids(await readMutedPatterns(db))).toEqual(['a', 'c'])
  expect(ids(await readReviews(db))).toEqual(['r'])
})

it('tells the ladders that stand', async () => {
  const ladder = (id: string, at: number, days: number[], scope: ScheduleScope = { of: 'all' }): LoggedEvent => ({
    id,
    at,
    type: 'reminderDaysChosen',
    scope,
    kind: 'weeks',
    days,
  })
  await append(db, [
    ladder('b', 2, [5]),
    ladder('a', 1, [9]),
    ladder('c', 3, [1]),
    ladder('d', 4, [2], { of: 'client', client: 'Acme' }),
    undone('u', 5, 'c'),
  ])
  const { all, clients } = await readChosenDays(db)
  expect(all).toEqual({ weeks: [5] })
  expect([...clients.values()]).toEqual([{ weeks: [2] }])
})

it('tells the notices sent, as many as asked for, and the unread ones, newest first', async () => {
  const sent = (id: string, at: number): LoggedEvent => ({ id, at, type: 'reminded', steps: [], title: id, text: '' })
  await append(db, [sent('b', 2), sent('a', 3), sent('c', 1)])
  expect(ids(await readSentReminders(db, 9))).toEqual(['a', 'b', 'c'])
  expect(ids(await readSentReminders(db, 2))).toEqual(['a', 'b'])
  const notice = (id: string, at: number, unread: 0 | 1, ...connections: string[]) => {
    return { id, at, title: id, text: '', state: 'shown', unread, connections }
  }
  await db.notices.bulkPut([
    notice('x', 2, 1, 'facebook/a'),
    notice('w', 3, 1, 'facebook/a', 'facebook/gone'),
    notice('z', 4, 0, 'facebook/a'),
    notice('y', 1, 1, 'facebook/a', 'facebook/b'),
    notice('test', 5, 1),
  ] as never)
  const row = (id: string, handledAt?: number) => {
    return { connection: { id, family: 'facebook' as const, name: id, handledAt }, accounts: [] }
  }
  const about = async (rows: Row[]) => (await readUnread(db, rows)).map(n => [n.id, ...n.connections!])
  expect(await about([row('facebook/a', 2), row('facebook/b')])).toEqual([
    ['w', 'facebook/a'],
    ['x', 'facebook/a'],
    ['y', 'facebook/b'],
  ])
})

it('lists every account with what its login says', async () => {
  await append(db, [
    imported('a', { login: 'Iris', client: 'Acme', lastReconnectedAt: 1 }),
    imported('b', { login: 'Iris' }),
  ])
  expect(entriesOf(await readRows(db))).toEqual([
    { network: 'facebook', name: 'a', login: 'Iris', client: 'Acme', lastReconnectedAt: 1 },
    { network: 'facebook', name: 'b', login: 'Iris', client: '', lastReconnectedAt: 1 },
  ])
})

it('names the sites that cannot be seen, and of them those that matter', async () => {
  await append(db, [imported('@a', { network: 'x' })])
  const rows = await readRows(db)
  const without = (...hosts: string[]) => ({
    canSee: async (asked: readonly string[]) => !asked.some(h => hosts.some(x => h.includes(x))),
  })
  expect(ids(await sitesWithoutAccess(without()))).toEqual([])
  expect(ids(await sitesWithoutAccess(without('pinterest')))).toEqual(['pinterest'])
  expect(await affectedSitesWithoutAccess(without('pinterest'), rows)).toEqual([])
  expect(ids(await affectedSitesWithoutAccess({ canSee: async () => false }, rows)).sort()).toEqual(['hootsuite', 'x'])
})

it('leaves out of sight what only a newer build knows', async () => {
  await append(db, [imported('a', { login: 'Iris' }), imported('b', { login: 'Iris' })])
  const [row] = await readRows(db)
  const { connection, accounts } = row!
  const strange = { ...accounts[0]!, network: 'friendster' as never }
  expect(knownRows([{ connection, accounts: [strange, accounts[1]!] }])).toEqual([
    { connection, accounts: [accounts[1]] },
  ])
  expect(knownRows([{ connection, accounts: [strange] }])).toEqual([])
  expect(knownRows([{ connection: { ...connection, family: 'friendster' as never }, accounts }])).toEqual([])
  const trouble = troubleAt(1)
  expect(knownRows([{ connection: { ...connection, trouble }, accounts }])[0]?.connection.trouble).toEqual(trouble)
  const odd = { ...trouble, cause: 'cosmic-rays' as never }
  expect(knownRows([{ connection: { ...connection, trouble: odd }, accounts }])).toEqual([{ connection, accounts }])
  const question = { id: 'q', sighting: sighting() }
  const strangers = [sighting({ site: 'friendster' as never }), sighting({ kind: 'abduction' as never })].map(f => ({
    ...question,
    sighting: f,
  }))
  expect(knownQuestions([question, ...strangers] as never)).toEqual([question])
})
