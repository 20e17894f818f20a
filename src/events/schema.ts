import * as v from 'valibot'
import { causeIds, familyIds, networkIds, siteIds } from '../knowledge/ids'
import { checkup, type PointId } from '../knowledge/index'
import { pageKinds, sightingKinds } from '../knowledge/pageKinds'
import { type Answers, questionIds, triage } from '../knowledge/triage'
import { tidyName } from './ids'
import { latestInstant } from './instants'
import { type LoggedEvent, reviewStates, scheduleKinds, usageAnswers } from './types'

/** Shapes of what comes from outside: messages and files. Lengths are bounded so that nothing can fill the disk. */
export const text = (most = 200) => v.pipe(v.string(), v.maxLength(most))
// made of names, which can grow when they are lower-cased
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1000))
const ids = (most: number) => v.pipe(v.array(id), v.maxLength(most), v.readonly())
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestInstant))
export const siteId = v.picklist(siteIds)
const networkId = v.picklist(networkIds)
/** Of a page. A reconnect is only ever concluded by the worker. */
export const kind = v.picklist(pageKinds)
const causeId = v.picklist(causeIds)
const strength = v.picklist(['certain', 'possible'])

// composing letters takes long where there are many, and can make more of them
const name = v.pipe(text(), v.transform(tidyName), v.maxLength(200))

/** Its names as they are kept, however they were written. */
export const entry = v.object({
  network: networkId,
  name: v.pipe(name, v.minLength(1)),
  login: name,
  client: name,
  lastReconnectedAt: v.optional(instant),
})

/** What a content script may say of a page: nothing of its words, nothing of its address but host and first segment. */
export const seenPage = { site: siteId, kind, pattern: text(60), strength, host: text(60), segment: text(40) }
export const sighting = v.object({
  id,
  ...seenPage,
  kind: v.picklist(sightingKinds),
  at: instant,
  namedAccounts: v.optional(ids(200)),
  accountCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  candidateIds: v.optional(ids(50)),
})
/** Lines beside each account of a list. They are compared and forgotten: no event has them. */
export const rows = v.pipe(v.array(v.pipe(v.array(text(80)), v.maxLength(12))), v.maxLength(50))
export const falsePositive = { site: siteId, kind, pattern: text(60), scope: text(40) }

/** A token's life in whole days: ten years are more than any network gives. */
const fixed = v.object({
  kind: v.literal('fixed'),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
})
export const lifespan = v.nullable(v.variant('kind', [fixed, v.object({ kind: v.literal('none') })]))
export const answers = v.object(
  Object.fromEntries(
    questionIds.map(q => [q, v.optional(v.picklist(Object.keys(triage[q].options) as [string, ...string[]]))]),
  ),
) as unknown as v.GenericSchema<unknown, Answers>
export const clearedBlock = { connection: id, cause: v.optional(causeId) }
export const reportedError = { connection: id, errors: v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(20)) }
export const reviewed = {
  family: v.picklist(familyIds),
  point: v.picklist([...checkup.keys()] as [PointId, ...PointId[]]),
  state: v.picklist(reviewStates),
}

/** Whole days before an end, as many as there can be days. */
export const reminderDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650))
const reminderDays = v.pipe(v.array(reminderDay), v.maxLength(40), v.readonly())
export const scheduleScope = {
  scope: v.variant('of', [
    v.object({ of: v.literal('all') }),
    v.object({ of: v.literal('client'), client: name }),
    v.object({ of: v.literal('connection'), connection: id }),
  ]),
  kind: v.picklist(scheduleKinds),
}
export const reportedUsage = { connection: id, used: v.picklist(usageAnswers) }
export const snoozed = { connection: id, until: v.nullable(instant) }
export const muted = { connection: id, muted: v.boolean() }

const common = { id, at: instant, happenedAt: v.optional(instant), batch: v.optional(id) }
const eventTypes = [
  v.object({ ...common, type: v.literal('imported'), account: entry, dateChosen: v.optional(v.literal(true)) }),
  v.object({ ...common, type: v.literal('reconnected'), connection: id, site: v.optional(siteId) }),
  v.object({
    ...common,
    type: v.literal('oauthAbandoned'),
    site: siteId,
    how: v.picklist(['refused', 'left', 'late']),
  }),
  v.object({ ...common, type: v.literal('pageDetected'), sighting, connection: v.optional(id), asks: v.boolean() }),
  v.object({ ...common, type: v.literal('answered'), sighting, connection: v.nullable(id) }),
  v.object({ ...common, type: v.literal('blockCleared'), ...clearedBlock }),
  v.object({ ...common, type: v.literal('lifespan'), connection: id, lifespan }),
  v.object({ ...common, type: v.literal('symptomsReported'), connection: id, answers }),
  v.object({ ...common, type: v.literal('errorReported'), ...reportedError }),
  v.object({ ...common, type: v.literal('used'), connection: id, site: v.optional(siteId) }),
  v.object({ ...common, type: v.literal('usageReported'), ...reportedUsage }),
  v.object({ ...common, type: v.literal('falsePositiveReported'), ...falsePositive }),
  v.object({ ...common, type: v.literal('confirmedWorking'), connection: id }),
  v.object({ ...common, type: v.literal('edited'), connection: id, lastReconnectedAt: v.nullable(instant) }),
  v.object({ ...common, type: v.literal('reminderDaysChosen'), ...scheduleScope, days: v.nullable(reminderDays) }),
  v.object({ ...common, type: v.literal('snoozed'), ...snoozed }),
  v.object({ ...common, type: v.literal('muted'), ...muted }),
  v.object({ ...common, type: v.literal('removed'), account: id, connection: id }),
  v.object({
    ...common,
    type: v.literal('reminded'),
    steps: v.array(v.object({ connection: id, key: id })),
    title: text(300),
    // a digest names every login it is about
    text: text(2_000_000),
  }),
  v.object({ ...common, type: v.literal('dismissed'), site: siteId, kind }),
  v.object({ ...common, type: v.literal('reviewed'), ...reviewed }),
  v.object({ ...common, type: v.literal('undone'), targets: v.array(id) }),
] as const

export const event: v.GenericSchema<unknown, LoggedEvent> = v.variant('type', eventTypes)
export const events = v.array(event)

/** Every type of event that this version knows. */
export const knownTypes: ReadonlySet<unknown> = new Set(eventTypes.map(s => s.entries.type.literal))
