import type { Account, Connection } from '../domain/connection/types'
import { type PlanContext, planReminders, type ReminderRules } from '../domain/reminders/plan'
import { officeHours, quietHoursIn } from '../domain/reminders/quietHours'
import { nothingChosen } from '../domain/reminders/schedule'
import { now } from './examples'

export const everyDay = { ...officeHours, days: [1, 2, 3, 4, 5, 6, 7] }
export const rules = (extra: Partial<ReminderRules> = {}): ReminderRules => ({
  quietHours: quietHoursIn('UTC', everyDay),
  chosenDays: nothingChosen,
  reissueCount: {},
  ...extra,
})
export const when = (extra: Partial<PlanContext> = {}): PlanContext => ({ ...rules(), now, atOnce: true, ...extra })
export const login = (c: Connection, accounts: readonly Account[] = []) => ({ connection: c, accounts })
export const plan = (c: Connection, sent: readonly string[] = [], w = when()) =>
  planReminders([login(c)], k => sent.includes(k), w)
export const carried = (client: string): Account => ({
  id: client,
  network: 'facebook',
  name: client,
  client,
  connectionId: 'c',
})
