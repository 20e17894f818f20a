import { expect, it } from 'vitest'
import { dayMs } from '../time'
import { type BackupState, backupDue } from './backupReminder'

const day = (n: number) => 1_800_000_000_000 + n * dayMs
const state = (extra: Partial<BackupState> = {}): BackupState => ({
  exportedAt: day(0),
  firstSince: day(1),
  accounts: 3,
  ...extra,
})

it('is due thirty days after the last one, not a moment sooner', () => {
  expect(backupDue(state(), day(30) - 1)).toBeUndefined()
  expect(backupDue(state(), day(30))).toEqual({ days: 30, period: `${day(0)}:1` })
  expect(backupDue(state(), day(45) + 1)).toEqual({ days: 45, period: `${day(0)}:1` })
})

it('is due once more with each thirty days', () => {
  expect(backupDue(state(), day(60) - 1)?.period).toBe(`${day(0)}:1`)
  expect(backupDue(state(), day(60))).toEqual({ days: 60, period: `${day(0)}:2` })
})

it('counts from the first thing recorded where there was none, and tells no days', () => {
  const never = state({ exportedAt: 0, firstSince: day(5) })
  expect(backupDue(never, day(35) - 1)).toBeUndefined()
  expect(backupDue(never, day(35))).toEqual({ period: `${day(5)}:1` })
})

it('is not due with nothing to lose', () => {
  expect(backupDue(state({ accounts: 0 }), day(99))).toBeUndefined()
  expect(backupDue({ exportedAt: day(0), accounts: 3 }, day(99))).toBeUndefined()
})
