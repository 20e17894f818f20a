import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionIdOf } from '../../events/keys'
import { inOrder } from '../../events/order'
import type { EventData, LoggedEvent } from '../../events/types'
import type { FamilyId, NetworkId } from '../../knowledge/ids'
import { appliesTo, causes, errors, networks } from '../../knowledge/index'
import { sightingKinds } from '../../knowledge/pageKinds'
import { optionsFor, type QuestionId, questionIds } from '../../knowledge/triage'
import type { Confidence } from '../../knowledge/types'
import { now } from '../../testing/examples'
import { entryOn, listed } from '../../testing/situations'
import { foldConnection } from '../connection/fold'
import { evidenceSince } from '../connection/foldConnection'
import { statusOf } from '../connection/status'
import { nextAction } from '../nextAction'
import { dayMs } from '../time'
import { type Diagnosis, diagnose, isDown, leadingCause, openQuestions } from './diagnose'
import { type Evidence, evidenceOf } from './evidence'
import { weigh } from './weigh'

const start = now - 100 * dayMs
const network = fc.constantFrom(...networks.keys())
/** Coarse, so that many things happen at the same moment. */
const moment = fc.integer({ min: 0, max: 20 }).map(n => start + n * 5 * dayMs)

/** Made once for a network: making them is dearer than what they make. */
const once = <T>(make: (network: NetworkId) => T): ((network: NetworkId) => T) => {
  const made = new Map<NetworkId, T>()
  return id => {
    const known = made.get(id) ?? make(id)
    made.set(id, known)
    return known
  }
}

const happening = once((id): fc.Arbitrary<EventData> => {
  const entry = entryOn(id)
  const connection = connectionIdOf(entry)
  const family = connection.split('/')[0] as FamilyId
  const answers = Object.fromEntries(
    questionIds.map((id: QuestionId) => [
      id,
      fc.option(fc.constantFrom(...optionsFor(id, family)), { nil: undefined }),
    ]),
  )
  return fc.oneof(
    fc.constant({ type: 'reconnected', connection } as const),
    fc.constant({ type: 'used', connection } as const),
    fc.constant({ type: 'confirmedWorking', connection } as const),
    fc.record({
      type: fc.constant('edited' as const),
      connection: fc.constant(connection),
      lastReconnectedAt: fc.option(moment),
    }),
    fc.record({
      type: fc.constant('lifespan' as const),
      connection: fc.constant(connection),
      lifespan: fc.option(fc.record({ kind: fc.constant('fixed' as const), days: fc.constantFrom(7, 60, 90) })),
    }),
    fc.record({
      type: fc.constant('imported' as const),
      account: fc.record({
        network: fc.constant(entry.network),
        name: fc.constantFrom('Lantern Books', 'Other'),
        login: fc.constant(entry.login),
        client: fc.constant(''),
        lastReconnectedAt: fc.option(moment, { nil: undefined }),
      }),
    }),
    fc.record({
      type: fc.constant('blockCleared' as const),
      connection: fc.constant(connection),
      cause: fc.option(fc.constantFrom(...causes.keys()), { nil: undefined }),
    }),
    fc.record({
      type: fc.constant('symptomsReported' as const),
      connection: fc.constant(connection),
      answers: fc.record(answers),
    }),
    fc.record({
      type: fc.constant('errorReported' as const),
      connection: fc.constant(connection),
      errors: fc.array(fc.constantFrom(...errors.keys()), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('pageDetected' as const),
      connection: fc.constant(connection),
      asks: fc.constant(false),
      sighting: fc.record({
        sighting: fc.constant('s'),
        site: fc.constantFrom('facebook' as const, 'instagram' as const, 'x' as const, 'hootsuite' as const),
        kind: fc.constantFrom(...sightingKinds),
        pattern: fc.constant('p'),
        strength: fc.constantFrom('certain' as const, 'possible' as const),
        host: fc.constant('h'),
        segment: fc.constant(''),
        at: fc.constant(0),
      }),
    }),
  ) as fc.Arbitrary<EventData>
})

/** A life of one login: its network's entry, and what happened, in any order of times. */
const lifeOn = once(id =>
  fc.record({
    entry: fc.constant(entryOn(id)),
    events: fc
      .array(fc.tuple(moment, happening(id)), { maxLength: 12 })
      .map(list => list.map(([at, what], i) => dated(what, at, `e${i}`))),
  }),
)
const life = network.chain(lifeOn)

function dated(what: EventData, at: number, id: string): LoggedEvent {
  const timed = what.type === 'pageDetected' ? { ...what, sighting: { ...what.sighting, at } } : what
  return { ...timed, id, at } as LoggedEvent
}

function judged(entry: ReturnType<typeof entryOn>, events: readonly LoggedEvent[]) {
  const ordered = inOrder([listed(entry, start - dayMs), ...events])
  const c = foldConnection(connectionIdOf(entry), ordered)!
  return { c, ordered, diagnosis: diagnose(c, ordered, now) }
}

function shuffled(events: readonly LoggedEvent[], noise: fc.Stream<number>): LoggedEvent[] {
  return events
    .map(e => [noise.next().value as number, e] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, e]) => e)
}

const place = (d: Diagnosis, cause: string) => {
  const i = d.causes.findIndex(v => v.cause === cause && v.confidence !== 'ahead')
  return i < 0 ? Number.POSITIVE_INFINITY : i
}

describe('a diagnosis', () => {
  it('is the same in whatever order the log is read', () => {
    fc.assert(
      fc.property(life, fc.infiniteStream(fc.nat()), ({ entry, events }, noise) => {
        expect(judged(entry, shuffled(events, noise))).toEqual(judged(entry, events))
      }),
    )
  })

  it('is the same whichever of several things at one moment was written first', () => {
    // of two dates or two lives given at one moment one has to win: there the id decides
    const said = new Set(['edited', 'lifespan', 'imported'])
    fc.assert(
      fc.property(life, fc.infiniteStream(fc.nat()), ({ entry, events }, noise) => {
        const evidence = events.filter(e => !said.has(e.type))
        const renamed = shuffled(evidence, noise).map((e, i) => ({ ...e, id: `z${i}` }))
        expect(judged(entry, renamed).diagnosis).toEqual(judged(entry, evidence).diagnosis)
        expect(judged(entry, renamed).c).toEqual(judged(entry, evidence).c)
      }),
    )
  })

  it('names no cause that does not apply to the network, and gives a reason for each', () => {
    fc.assert(
      fc.property(life, ({ entry, events }) => {
        const { c, diagnosis } = judged(entry, events)
        for (const v of diagnosis.causes) {
          expect(appliesTo(causes.get(v.cause)!, c.family), `${v.cause} on ${c.family}`).toBe(true)
          if (v.confidence !== 'ahead') expect(v.supports.length).toBeGreaterThan(0)
        }
        expect(new Set(diagnosis.causes.map(v => v.cause)).size).toBe(diagnosis.causes.length)
        expect(diagnosis.otherFacts.length).toBeGreaterThan(0)
      }),
    )
  })

  it('starts anew with a reconnect', () => {
    fc.assert(
      fc.property(life, ({ entry, events }) => {
        const { c, ordered, diagnosis } = judged(entry, [
          ...events,
          dated({ type: 'reconnected', connection: connectionIdOf(entry) }, now, 'last'),
        ])
        expect(c.trouble).toBeUndefined()
        expect(evidenceSince(ordered, c)).toEqual([])
        expect(diagnosis.causes.map(v => v.confidence)).toEqual(['ahead'])
      }),
    )
  })

  it('agrees with the row: blocked, disconnected and the next action follow from its first cause', () => {
    fc.assert(
      fc.property(life, ({ entry, events }) => {
        const { c, diagnosis } = judged(entry, events)
        const [first] = diagnosis.causes
        if (first.confidence !== 'possible') expect(leadingCause(c, now)).toBe(first.cause)
        if (isDown(c, now)) expect(first.confidence).not.toBe('ahead')
        const { kind } = statusOf(c, now)
        const next = nextAction(c, now)
        expect(kind === 'blocked').toBe(next.kind === 'unblock')
        if (next.kind === 'unblock') expect(next.cause).toBe(first.cause)
        const unsettled = diagnosis.unknown || !causes.get(first.cause)!.reconnectPossible
        if (kind === 'disconnected') expect(next.kind === 'look').toBe(unsettled && !c.trouble!.loginAccepted)
        // what is only possible never stands before what is certain
        if (first.confidence === 'possible') expect(diagnosis.causes.map(v => v.confidence)).not.toContain('certain')
      }),
    )
  })

  it('asks nothing that was answered since the last reconnect', () => {
    fc.assert(
      fc.property(life, ({ entry, events }) => {
        const { c, ordered } = judged(entry, events)
        const account = { id: 'a', network: entry.network, name: 'A', client: '', connectionId: c.id }
        const open = openQuestions(c, [account, { ...account, id: 'b' }], ordered)
        const works = ['reconnected', 'confirmedWorking', 'used']
        const healed = Math.max(c.lastReconnectedAt ?? 0, ...events.map(e => (works.includes(e.type) ? e.at : 0)))
        for (const e of ordered)
          if (e.type === 'symptomsReported' && e.at > healed)
            for (const id of questionIds) if (e.answers[id]) expect(open).not.toContain(id)
      }),
    )
  })
})

describe('more evidence for a cause', () => {
  it('never lowers its rank', () => {
    const some = network.chain(once(id => fc.tuple(lifeOn(id), moment, happening(id))))
    fc.assert(
      fc.property(some, ([{ entry, events }, at, what]) => {
        const { c, diagnosis: before } = judged(entry, events)
        const extra = dated(what, at, 'extra')
        const said = evidenceOf(extra, c.family)
        const cause = said[0]?.supports[0]?.[0]
        // evidence for one cause and against none, nor for others
        fc.pre(cause !== undefined && said.every(e => isOnlyFor(e, cause)))
        expect(place(judged(entry, [...events, extra]).diagnosis, cause)).toBeLessThanOrEqual(place(before, cause))
      }),
      { numRuns: 300 },
    )
  })

  it('weighs at least as much among any evidence at all', () => {
    const ids = [...causes.keys()]
    const evidence: fc.Arbitrary<Evidence> = fc.record({
      at: fc.integer({ min: 1, max: 8 }),
      reason: fc.constant({ key: 'k' }),
      supports: fc.array(
        fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Confidence>('certain', 'likely', 'possible')),
        {
          maxLength: 2,
        },
      ),
      refutes: fc.subarray(ids, { maxLength: 2 }),
      doubts: fc.subarray(ids, { maxLength: 2 }),
      resolves: fc.subarray(ids, { maxLength: 2 }),
      blocks: fc.boolean(),
    }) as fc.Arbitrary<Evidence>
    const one = fc.record({
      at: fc.integer({ min: 1, max: 8 }),
      sure: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const),
      blocks: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(evidence, { maxLength: 8 }),
        one,
        fc.constantFrom(...ids),
        (list, { at, sure, blocks }, cause) => {
          const rank = (l: readonly Evidence[]) => {
            const i = weigh(l).findIndex(w => w.cause === cause)
            return i < 0 ? Number.POSITIVE_INFINITY : i
          }
          const more: Evidence = { at, reason: { key: 'k' }, supports: [[cause, sure]], blocks }
          expect(rank([...list, more])).toBeLessThanOrEqual(rank(list))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

function isOnlyFor(e: Evidence, cause: string): boolean {
  return (
    e.supports.length > 0 &&
    e.supports.every(([id]) => id === cause) &&
    !e.refutes?.length &&
    !e.doubts?.length &&
    !e.resolves?.length
  )
}
