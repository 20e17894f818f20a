import { decentIn, officeHours } from '../domain/reminders/quietHours'
import type { Account, Connection } from '../domain/connection/fold'
import { noChoice } from '../domain/reminders/schedule'
import { planReminders, type RemindWhen, type Rules } from '../domain/reminders/plan'
import { now } from './examples'

export const everyDay = { ...officeHours, days: [1, 2, 3, 4, 5, 6, 7] }
export const rules = (extra: Partial<Rules> = {}): Rules => ({
  decent: decentIn('UTC', everyDay),
  ladders: noChoice,
  untold: {},
  ...extra,
})
export const when = (extra: Partial<RemindWhen> = {}): RemindWhen => ({ ...rules(), now, atOnce: true, ...extra })
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
