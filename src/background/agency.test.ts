import { beforeAll, describe, expect, it } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import type { LoggedEvent } from '../events/types'
import { writeBackup } from '../importExport/backup'
import { mostBytes } from '../importExport/problems'
import { append, stored } from '../storage/commands'
import { readEvents, readHistory, readLog, readReconnected, readSentReminders } from '../storage/queries'
import { readStoreNotices } from '../storage/storeNotices'
import { type Act, actsOf, agencyLogins, firstImport, firstMonday, recordedIn, weekMs } from '../testing/agency'
import { recordBound } from '../testing/counts'
import { FakeBackground, page, seen, site } from '../testing/fakeBackground'
import { counting, type Reads } from '../testing/reads'

const years = 5
const weeks = years * 52

async function play(w: FakeBackground, { at, message, url }: Act) {
  w.now = at
  const reply = await w.send(message, url ? { ...site, url } : page)
  expect(reply, message.type).toEqual(expect.objectContaining({ ok: true }))
}

function countsByType(events: readonly LoggedEvent[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const e of events) counts[e.type] = (counts[e.type] ?? 0) + 1
  return counts
}

it('records of a week of an agency what the years below are made of, and no more', async () => {
  const w = new FakeBackground()
  await append(w.context.db, firstImport())
  for (const act of actsOf(0)) await play(w, act)
  const since = (await readLog(w.context.db)).filter(e => e.batch !== 'first')
  const { reminded: played = 0, ...rest } = countsByType(since)
  const { reminded: written, ...wanted } = countsByType(recordedIn(0))
  expect(rest).toEqual(wanted)
  expect(played).toBeLessThanOrEqual(written!)
})

/** The store of the agency after so many weeks: the rows put straight into it, then folded. */
async function agencyAfter(n: number): Promise<FakeBackground> {
  const w = new FakeBackground()
  const { db } = w.context
  for (let week = 0; week < n; week += 26) {
    const some = Array.from({ length: Math.min(26, n - week) }, (_, i) => recordedIn(week + i)).flat()
    await db.events.bulkAdd(some.map(e => stored(e)))
  }
  await append(db, firstImport())
  w.now = firstMonday + n * weekMs
  // what comes due after the years away is said once
  await w.send({ type: 'background.wake' })
  await w.send({ type: 'backup.exported' })
  return w
}

const acts: Record<string, (w: FakeBackground) => Promise<unknown>> = {
  'a wake': w => w.send({ type: 'background.wake' }),
  'a view of the list': w => play(w, { ...actsOf(weeks)[0]!, at: w.now }),
  'the same list again': w => play(w, { ...actsOf(weeks)[0]!, at: w.now + 120_000 }),
  'a locked page': w => w.send(seen, site),
  'a reconnect': w => w.send({ type: 'connection.reconnected', id: 'r', connection: agencyLogins[0]!.id }),
  'its undo': w => w.send({ type: 'undo.asked', id: 'u', targets: ['r'] }),
  'a date put back': w =>
    w.send({
      type: 'connection.edited',
      id: 'e',
      connection: agencyLogins[0]!.id,
      lastReconnectedAt: w.now - 9 * dayMs,
    }),
  'a use': w => w.send({ type: 'connection.used', id: 'used', connection: agencyLogins[30]!.id }),
  'a snooze': w =>
    w.send({ type: 'connection.snoozed', id: 's', connection: agencyLogins[1]!.id, until: w.now + dayMs }),
  'an account more': w => w.import(w.entry('Newcomer', 3)),
  'a card closed': w => w.send({ type: 'overlay.dismissed', id: 'x', site: 'x', kind: 'locked' }, site),
  'not correct': w =>
    w.send(
      { type: 'overlay.notCorrect', id: 'n', site: 'x', kind: 'locked', pattern: 'x-locked', scope: 'account' },
      site,
    ),
}

/** Records read and written by each act, what follows from it included. */
async function costs(w: FakeBackground): Promise<Record<string, { events: number; all: number; written: number }>> {
  const reads: Reads = counting(w.context.db)
  const found: Record<string, { events: number; all: number; written: number }> = {}
  for (const [name, act] of Object.entries(acts)) {
    w.now += hourMs
    reads.clear()
    expect(await act(w), name).not.toMatchObject({ ok: false })
    found[name] = { events: reads.of('events'), all: reads.all(), written: reads.written() }
  }
  return found
}

describe(`${years} years of an agency`, () => {
  let w: FakeBackground
  beforeAll(async () => {
    w = await agencyAfter(weeks)
  })

  it('are a backup that can be read back', async () => {
    const log = await readLog(w.context.db)
    const bytes = new TextEncoder().encode(writeBackup(log, w.now)).length
    recordBound({
      promise: 'P5',
      what: `${years} years of 60 logins (${log.length} events) as a backup`,
      bound: '50 MB, and no more than is read back',
      measured: `${Math.round(bytes / 100_000) / 10} MB`,
      ok: bytes < Math.min(50_000_000, mostBytes.backup),
    })
    expect(bytes).toBeLessThan(50_000_000)
    expect(bytes).toBeLessThan(mostBytes.backup)
    expect(log.length).toBeGreaterThan(25_000)
  })

  it('cost no more at a change than half a year', async () => {
    const [late, early] = [await costs(w), await costs(await agencyAfter(26))]
    const worst = Math.max(...Object.values(late).map(c => c.all))
    recordBound({
      promise: 'P5',
      what: `${Object.keys(late).length} changes after ${years} years of an agency`,
      bound: '1,500 records read at each, 200 of them events, as after half a year',
      measured: `${worst} records at most`,
      ok: worst <= 1500,
    })
    for (const [name, cost] of Object.entries(late)) {
      expect(cost.all, `${name} reads`).toBeLessThanOrEqual(1500)
      expect(cost.events, `${name} reads events`).toBeLessThanOrEqual(200)
      expect(cost.written, `${name} writes`).toBeLessThanOrEqual(20)
      // as many are folded anew as came since the last snapshot
      expect(cost.events, `${name}: after years, and after half a year`).toBeLessThanOrEqual(early[name]!.events + 64)
    }
  })

  it('are read in part by a page that shows the latest of them', async () => {
    const { db } = w.context
    const reads = counting(db)
    const pages: Record<string, () => Promise<unknown>> = {
      history: () => readHistory(db, 50),
      'sent reminders': () => readSentReminders(db, 50),
      'reconnects of a month': () => readReconnected(db, w.now - 30 * dayMs),
      'the evidence of a login': () => readEvents(db, agencyLogins[0]!.id),
      'a backup that is due': () => readStoreNotices(db, w.now),
    }
    for (const [name, read] of Object.entries(pages)) {
      reads.clear()
      await read()
      expect(reads.of('events'), name).toBeLessThan(400)
    }
  })
})
