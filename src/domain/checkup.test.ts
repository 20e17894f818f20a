import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventOf, ReviewState } from '../events/types'
import type { PointId } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import { checkupAgainst, checkupProgress, foldCheckup, isDue, reviewOf } from './checkup'
import { dayMs, hourMs } from './time'

const noon = Date.UTC(2026, 10, 3, 12)
let n = 0
const reviewed = (
  point: PointId,
  state: ReviewState,
  at = noon,
  family: FamilyId = 'facebook',
): EventOf<'reviewed'> => ({ id: `r${n++}`, at, type: 'reviewed', family, point, state })
const fold = (...events: EventOf<'reviewed'>[]) => foldCheckup(events, 'UTC')
const stateOf = (events: EventOf<'reviewed'>[]) => reviewOf(fold(...events), 'facebook', 'alerts')?.state

describe('a point', () => {
  it('is as it was last said, whatever came in first', () => {
    const log = [reviewed('alerts', 'done'), reviewed('alerts', 'not-for-us', noon + 1), reviewed('alerts', 'open', 1)]
    expect(stateOf(log)).toBe('not-for-us')
    expect(stateOf(log.toReversed())).toBe('not-for-us')
    expect(stateOf([])).toBeUndefined()
  })

  it('is of its network alone', () => {
    const reviews = fold(reviewed('ownLogin', 'done'), reviewed('ownLogin', 'open', noon, 'x'))
    expect(reviewOf(reviews, 'facebook', 'ownLogin')?.state).toBe('done')
    expect(reviewOf(reviews, 'x', 'ownLogin')?.state).toBe('open')
    expect(reviewOf(reviews, 'linkedin', 'ownLogin')).toBeUndefined()
    expect(reviewOf(reviews, 'facebook', 'alerts')).toBeUndefined()
  })

  it('keeps the day it was first so when it is looked at again, and begins anew when it changes', () => {
    const later = noon + 91 * dayMs
    const still = fold(reviewed('alerts', 'done'), reviewed('alerts', 'done', later))
    expect(reviewOf(still, 'facebook', 'alerts')).toMatchObject({ since: noon, at: later })
    const changed = fold(reviewed('alerts', 'done'), reviewed('alerts', 'open', later))
    expect(reviewOf(changed, 'facebook', 'alerts')).toMatchObject({ since: later, at: later })
  })

  it('shows the same for any order and any repetition of its log', () => {
    const states = fc.constantFrom<ReviewState>('done', 'open', 'not-for-us')
    fc.assert(
      fc.property(fc.array(fc.tuple(states, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 8 }), list => {
        const log = list.map(([state, at], i) => ({ ...reviewed('alerts', state, noon + at), id: `e${i}` }))
        expect(fold(...log.toReversed(), ...log)).toEqual(fold(...log))
      }),
    )
  })
})

describe('the next review', () => {
  it('is 90 whole days later: due from the beginning of that day, not before', () => {
    const review = reviewOf(fold(reviewed('alerts', 'done')), 'facebook', 'alerts')!
    expect(review.dueAt).toBe(Date.UTC(2027, 1, 1))
    expect(isDue(review, review.dueAt - 1)).toBe(false)
    expect(isDue(review, review.dueAt)).toBe(true)
    expect(isDue(undefined, review.dueAt)).toBe(false)
  })

  it('is counted in days of the calendar where the user is, also over a change of the clock', () => {
    const evening = Date.UTC(2026, 7, 20, 22, 30)
    const [review] = [...foldCheckup([reviewed('alerts', 'done', evening)], 'Europe/Berlin').values()]
    // 21 Aug there, and 19 Nov begins an hour later by then
    expect(review!.dueAt).toBe(Date.UTC(2026, 10, 19) - hourMs)
  })
})

describe('where a check-up stands', () => {
  const reviews = fold(
    reviewed('alerts', 'done'),
    reviewed('ownLogin', 'done', noon - 100 * dayMs),
    reviewed('realName', 'not-for-us', noon + 5 * dayMs),
    reviewed('twoFactor', 'open', noon - dayMs),
  )
  it('counts what is done of what applies, what is due, and says when the first of the rest is', () => {
    expect(checkupProgress(['facebook'], reviews, noon)).toEqual({
      done: 2,
      of: 5,
      due: 1,
      nextAt: Date.UTC(2027, 0, 31),
    })
  })
  it('of several networks is taken together', () => {
    const both = fold(reviewed('alerts', 'done'), reviewed('twoFactor', 'done', noon - dayMs, 'x'))
    expect(checkupProgress(['facebook', 'x'], both, noon)).toEqual({
      done: 2,
      of: 8,
      due: 0,
      nextAt: Date.UTC(2027, 0, 31),
    })
  })
  it('names no day where nothing was looked at, or all is due', () => {
    expect(checkupProgress(['x'], reviews, noon)).toEqual({ done: 0, of: 2, due: 0 })
    expect(checkupProgress(['facebook'], fold(reviewed('alerts', 'done')), noon + 90 * dayMs)).toEqual({
      done: 1,
      of: 6,
      due: 1,
    })
  })
})

describe('beside the advice against a cause', () => {
  it('each sentence that asks for a point is marked with what was said of it', () => {
    const reviews = fold(reviewed('alerts', 'done'), reviewed('ownLogin', 'open'))
    const { done, of, marks, unsaid } = checkupAgainst('password-or-security-alert', 'facebook', reviews)
    expect([done, of, unsaid]).toEqual([1, 3, []])
    expect([...marks].map(([name, r]) => [name, r?.state])).toEqual([
      ['ownLogin', 'open'],
      ['alerts', 'done'],
      ['realName', undefined],
    ])
  })
  it('what does not apply to the user is left out', () => {
    const { done, of, marks } = checkupAgainst('role-lost', 'facebook', fold(reviewed('secondAdmin', 'not-for-us')))
    expect([done, of, [...marks.keys()]]).toEqual([0, 1, ['tellAdmins', 'keepRole']])
  })
  it('a point that no sentence asks for is told by itself', () => {
    const reviews = fold(reviewed('realName', 'done', noon, 'linkedin'))
    const { done, of, marks, unsaid } = checkupAgainst('restricted-profile', 'linkedin', reviews)
    expect([done, of, marks.size]).toEqual([1, 1, 0])
    expect(unsaid).toEqual([{ point: 'realName', review: reviewOf(reviews, 'linkedin', 'realName') }])
  })
  it('there is nothing to say where no point helps', () => {
    expect(checkupAgainst('policy-block', 'x', fold())).toEqual({ done: 0, of: 0, marks: new Map(), unsaid: [] })
  })
})
