import { inOrder } from '../events/order'
import type { EventOf, ReviewState } from '../events/types'
import { type PointId, pointsAgainst, pointsOf, reviewDays } from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/ids'
import { localOf } from './time'

/** What was last said about one point of one network's check-up. All instants in ms. */
export interface Review {
  readonly state: ReviewState
  /** When it was first said to be so; looking again and finding the same does not move it. */
  readonly since: number
  /** When it was last looked at. */
  readonly at: number
  /** The beginning of the local day on which it is to be looked at again. */
  readonly dueAt: number
}

/** By family and point; what nobody has looked at yet is absent. */
export type Reviews = ReadonlyMap<string, Review>

/** `events`: those that were not taken back, in any order. `zone`: whose days are counted. */
export function foldCheckup(events: readonly EventOf<'reviewed'>[], zone: string): Reviews {
  const found = new Map<string, Review>()
  for (const { family, point, state, at } of inOrder(events) as EventOf<'reviewed'>[]) {
    const before = found.get(keyOf(family, point))
    const since = before?.state === state ? before.since : at
    found.set(keyOf(family, point), { state, since, at, dueAt: dueAfter(at, zone) })
  }
  return found
}

export function reviewOf(reviews: Reviews, family: FamilyId, point: PointId): Review | undefined {
  return reviews.get(keyOf(family, point))
}

export function isDue(review: Review | undefined, now: number): boolean {
  return review !== undefined && now >= review.dueAt
}

/** Where the check-up of some networks stands. */
export interface CheckupProgress {
  readonly done: number
  /** All points but those that do not apply. */
  readonly of: number
  /** How many are to be looked at again by now. */
  readonly due: number
  /** When the first of the others is to be looked at again; absent where nothing was looked at. */
  readonly nextAt?: number
}

/** Where the check-up of these networks stands at an instant (ms). */
export function checkupProgress(of: readonly FamilyId[], reviews: Reviews, now: number): CheckupProgress {
  const all = of.flatMap(f => pointsOf(f).map(p => reviewOf(reviews, f, p.id)))
  const due = all.filter(r => isDue(r, now)).length
  const next = Math.min(...all.flatMap(r => (r && !isDue(r, now) ? r.dueAt : [])))
  return { ...counted(all), due, ...(Number.isFinite(next) && { nextAt: next }) }
}

/** What the check-up has to say where the advice against a cause is shown. */
export interface CausePrevention {
  readonly done: number
  readonly of: number
  /** By the name of a sentence of the cause's prevention: what was said about the point that asks for the same. */
  readonly marks: ReadonlyMap<string, Review | undefined>
  /** Points that no sentence asks for. */
  readonly unsaid: readonly { readonly point: PointId; readonly review: Review | undefined }[]
}

/** The points that keep a cause from happening to logins of a family, without those that do not apply to the user. */
export function checkupAgainst(cause: CauseId, family: FamilyId, reviews: Reviews): CausePrevention {
  const found = pointsAgainst(cause, family)
    .map(({ point, said }) => ({ point: point.id, said, review: reviewOf(reviews, family, point.id) }))
    .filter(p => p.review?.state !== 'not-for-us')
  return {
    ...counted(found.map(p => p.review)),
    marks: new Map(found.flatMap(p => p.said.map(name => [name, p.review] as const))),
    unsaid: found.filter(p => !p.said.length).map(({ point, review }) => ({ point, review })),
  }
}

function counted(list: readonly (Review | undefined)[]): { done: number; of: number } {
  const states = list.map(r => r?.state)
  return {
    done: states.filter(s => s === 'done').length,
    of: states.filter(s => s !== 'not-for-us').length,
  }
}

/** Whole days of the calendar, so that it is due on that day from its beginning, whatever the hour it was looked at. */
function dueAfter(at: number, zone: string): number {
  return localOf(at, zone).add({ days: reviewDays }).startOfDay().epochMilliseconds
}

function keyOf(family: FamilyId, point: PointId): string {
  return `${family}/${point}`
}
