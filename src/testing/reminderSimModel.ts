// before all else: it stands in for the browser
import './fakeBackground'
import { reconcile } from '../background/reconcile'
import { officeHours } from '../domain/reminders/quietHours'
import { defaultDays } from '../domain/reminders/schedule'
import { dayMs, hourMs } from '../domain/time'
import type { LoggedEvent } from '../events/types'
import { readState } from '../storage/localState'
import { readRows } from '../storage/queries'
import { FakeBackground } from './fakeBackground'
import { Oracle } from './oracle'
import type { Act } from './reminderSimActs'

const minute = 60_000
const awayMs = 2 * hourMs

/** A worker and what is played on it, with everything that must never happen noted. */
export class ReminderModel {
  readonly w = new FakeBackground()
  readonly wrong: string[] = []
  private readonly oracle = new Oracle('UTC', officeHours)
  private readonly plain = this.w.context.platform
  private denied = false
  private killAt: number | undefined
  private looked = this.w.now
  private clocks = 0
  private n = 0
  /** Called when a killed worker comes to its end. */
  private stopped = () => {}

  constructor() {
    this.start()
  }

  /** A worker that remembers nothing, on the same store. Killed, it never gets an answer from the browser again. */
  private start() {
    let words = 0
    const until = this.killAt
    const word = <A extends unknown[], R>(call: (...a: A) => Promise<R>) => {
      return (...a: A): Promise<R> => {
        if (until !== undefined && words++ >= until) {
          this.stopped()
          return new Promise<R>(() => {})
        }
        return call(...a)
      }
    }
    const p = this.plain
    this.w.context = {
      ...this.w.context,
      showingNotices: new Set(),
      recentSightings: new Map(),
      platform: {
        ...p,
        session: word(p.session),
        badge: word(p.badge),
        alarm: word(p.alarm),
        alarmAt: word(p.alarmAt),
        notify: word((...a) => (this.denied ? Promise.reject(new Error('falsePositiveReported')) : p.notify(...a))),
      },
    }
  }

  /** Runs a look of the worker, killed if that is its fate. `there`: somebody is. */
  private async look(there: boolean) {
    const { now } = this.w
    const atOnce = there || now - this.looked > awayMs
    const before = await this.w.context.db.events.count()
    await this.mortal(() => reconcile(this.w.context, there))
    // who asked to be told then is told then, of all there is
    const asked = (keys: readonly string[]) => keys.some(k => k.includes('#again'))
    if (!atOnce && !this.oracle.isDecent(now) && (await this.toldSince(before)).some(keys => !asked(keys)))
      this.wrong.push(`told at ${new Date(now).toISOString()}`)
    await this.sync()
  }

  /** When the worker last looked is what it has kept of that: killed before, it does not know. */
  private async sync() {
    const kept = await this.w.context.db.localState.get('lastWakeAt')
    this.looked = (kept?.value as number | undefined) ?? 0
  }

  private async toldSince(before: number): Promise<string[][]> {
    if ((await this.w.context.db.events.count()) === before) return []
    const fresh = await this.w.context.db.events.where('type').equals('reminded').toArray()
    return fresh.flatMap(e => (e.type === 'reminded' && e.at === this.w.now ? [e.steps.map(s => s.key)] : []))
  }

  private async mortal(job: () => Promise<unknown>) {
    if (this.killAt === undefined) return void (await job())
    this.start()
    // it hangs at the word at which it is stopped; what it had begun to write by then is written, as in a browser
    await Promise.race([
      job(),
      new Promise<void>(done => {
        this.stopped = done
      }),
    ])
    this.killAt = undefined
    this.start()
  }

  private send = (m: object) => this.mortal(() => this.w.send(m))

  private async id(which: number): Promise<string | undefined> {
    const rows = await readRows(this.w.context.db)
    return rows.length ? rows[which % rows.length]!.connection.id : undefined
  }

  private async about(which: number, m: (connection: string) => object) {
    const connection = await this.id(which)
    if (connection === undefined) return
    await this.send(m(connection))
    await this.sync()
  }

  async act(a: Act) {
    const { w } = this
    // nothing happens in no time
    w.now += 1
    const id = `p${this.n++}`
    switch (a.do) {
      case 'add':
        await this.send({
          type: 'accounts.import',
          id,
          entries: [w.entry(`L${this.n}`, a.days, { network: a.network })],
        })
        await this.sync()
        return
      case 'reconnect':
        return this.about(a.which, connection => ({ type: 'connection.reconnected', id, connection }))
      case 'use':
        return this.about(a.which, connection => ({ type: 'connection.used', id, connection }))
      case 'mute':
      case 'unmute':
        return this.about(a.which, connection => ({ type: 'connection.muted', id, connection, muted: a.do === 'mute' }))
      case 'snooze':
        return this.about(a.which, connection => ({
          type: 'connection.snoozed',
          id,
          connection,
          until: w.now + a.hours * hourMs,
        }))
      case 'edit':
        return this.about(a.which, connection => ({
          type: 'connection.edited',
          id,
          connection,
          lastReconnectedAt: w.now - a.days * dayMs,
        }))
      case 'remove': {
        const row = (await readRows(w.context.db))[a.which]
        if (row)
          await this.send({ type: 'account.removed', id, account: row.accounts[0]!.id, connection: row.connection.id })
        await this.sync()
        return
      }
      case 'undo': {
        const last = (await w.context.db.events.orderBy('at').last()) as LoggedEvent | undefined
        if (last && last.type !== 'reminded')
          await this.send({ type: 'undo.asked', id, targets: [last.batch ?? last.id] })
        await this.sync()
        return
      }
      case 'pass':
        return this.pass(a.minutes)
      case 'sleep':
        w.now += a.minutes * minute
        return this.look(false)
      case 'restart':
        w.session = id
        w.alarms.clear()
        this.start()
        return this.look(true)
      case 'update':
        w.alarms.clear()
        this.start()
        return this.look(true)
      case 'kill':
        this.killAt = a.at
        return
      case 'deny':
        this.denied = true
        return
      case 'allow':
        this.denied = false
        return
      case 'clock':
        this.clocks++
        w.now += a.days * dayMs
        return this.look(false)
    }
  }

  private async pass(minutes: number) {
    const { w } = this
    const to = w.now + minutes * minute
    for (let n = 0; n < 40; n++) {
      const due = w.alarms.get('due')
      if (due === undefined || due > to) break
      // an alarm in the past goes off at once
      w.now = Math.max(w.now + 1, due)
      await this.beat()
      await this.look(false)
    }
    if (w.now < to) w.now = to
    await this.beat()
    await this.look(false)
  }

  /** The heartbeats on the way have nothing to do but to note that they were: played one by one they would only take time. */
  private async beat() {
    const { db } = this.w.context
    const beat = this.w.now - hourMs / 2
    if (beat <= this.looked) return
    this.looked = beat
    await db.localState.put({ id: 'lastWakeAt', value: beat })
  }

  /** Looks once more, at a decent hour and in peace, and says what is wrong with what was told in all. */
  async end(): Promise<string[]> {
    const { w } = this
    this.denied = false
    this.killAt = undefined
    this.start()
    await this.look(true)
    w.now = this.oracle.next(w.now + 1)
    await this.look(true)
    const { db } = w.context
    const told = (await db.events.where('type').equals('reminded').toArray()).flatMap(e =>
      e.type === 'reminded' ? e.steps.map(s => ({ ...s, at: e.at })) : [],
    )
    const keys = told.map(t => t.key)
    if (new Set(keys).size < keys.length) this.wrong.push('a step told twice')
    if (!this.clocks && keys.some(k => k.includes('~'))) this.wrong.push('told again though no clock was wrong')
    const notices = await db.notices.toArray()
    if (notices.some(n => n.state === 'showing')) this.wrong.push('a notice that is on its way for ever')
    const events = await db.events.where('type').equals('reminded').primaryKeys()
    if (notices.length !== events.length || notices.some(n => !events.includes(n.id)))
      this.wrong.push('notices and log differ')
    for (const { connection: c } of await readRows(db)) {
      if (c.muted || (c.snoozedUntil ?? 0) > w.now || c.lastReconnectedAt === undefined) continue
      if (c.family !== 'facebook' || c.lastReconnectedAt > w.now) continue
      const steps = this.oracle.countdown(c.lastReconnectedAt, 60, defaultDays.weeks)
      const newest = steps.findLastIndex(s => s.from <= w.now)
      if (newest < 0) continue
      const day = Math.floor((c.lastReconnectedAt + 60 * dayMs) / dayMs)
      // what a clock that was ahead told does not count
      const reissueCount = (await readState(db, 'reissueCount')) as Record<string, number>
      const good = steps.slice(newest).map(s => {
        const plain = `due:${c.id}@${day}#${s.stage}`
        return reissueCount[plain] ? `${plain}~${reissueCount[plain]}` : plain
      })
      const weekly = `due:${c.id}@${day}#still`
      if (!keys.some(k => good.includes(k) || k.startsWith(weekly)))
        this.wrong.push(`${c.id} was not told of ${steps[newest]!.stage}`)
    }
    await db.delete()
    return this.wrong
  }
}
