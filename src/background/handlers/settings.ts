import { daysForLogin, daysForScope, toggleDay } from '../../domain/reminders/schedule'
import type { MessageOf, SettingChanges } from '../../messaging/protocol'
import { appendAfterLatest } from '../../storage/commands'
import { allTables, type RadarDb } from '../../storage/db'
import { writeState } from '../../storage/localState'
import { readChosenDays } from '../../storage/queries'
import { readReminderHours, updateSetting, writeSetting } from '../../storage/settings'
import type { BackgroundContext } from '../context'
import { setSignedIn } from '../signedIn'
import { setTipEnabled } from '../tips'
import { action, type Handlers } from './types'

type Given<K extends keyof SettingChanges> = NonNullable<SettingChanges[K]>
type Change<K extends keyof SettingChanges> = (context: BackgroundContext, value: Given<K>) => Promise<void>

/*
 * What somebody chose of several things. A page says which of them was pressed, never what the whole is to be then: its
 * user can be faster than it is drawn anew, and the second press would take the first one back.
 */
const changes: { readonly [K in keyof SettingChanges]-?: Change<K> } = {
  signedIn: (context, { site, connection }) => setSignedIn(context, site, connection),
  overlayAllowed: ({ db }, { site, on }) =>
    updateSetting(db, 'overlayAllowed', allowed => ({ ...allowed, [site]: on })),
  tip: (context, { tip, on }) => setTipEnabled(context, tip, on),
  reminderHours: ({ db }, hours) => changeHours(db, hours),
  hideNames: ({ db }, on) => writeSetting(db, 'hideNames', on),
  noticesSeen: ({ db }, seen) => writeState(db, 'noticesUnseen', !seen),
  clockChangeRead: ({ db }) => writeState(db, 'clockChanged', null),
  reconnectsChecked: ({ db }, upTo) => writeState(db, 'reconnectsChecked', upTo),
}

export const settingsHandlers = {
  'settings.changed': action(async (context, message) => {
    for (const [name, value] of Object.entries(message.changes))
      if (value !== undefined) await (changes[name as keyof SettingChanges] as Change<never>)(context, value as never)
  }),
} satisfies Partial<Handlers>

/** Hours that end before they begin, or that are on no day, change nothing. */
function changeHours(db: RadarDb, { from, to, weekday }: Given<'reminderHours'>): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const is = await readReminderHours(db)
    const others = is.days.filter(d => d !== weekday?.day)
    const days = weekday ? (weekday.on ? [...others, weekday.day] : others) : is.days
    const hours = { from: from ?? is.from, to: to ?? is.to, days }
    if (hours.from < hours.to && days.length) await writeSetting(db, 'reminderHours', hours)
  })
}

/** One day more or less than there are now in that scope; without one, the choice is taken back. Returns the ids of its events. */
export function changeReminderDays(
  { db, platform }: BackgroundContext,
  { id, scope, kind, step }: MessageOf<'reminderDays.changed'>,
): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () => {
    const days = step && toggleDay(await currentDays(db, scope, kind), step)
    return appendAfterLatest(db, [{ id, at: platform.now(), type: 'reminderDaysChosen', scope, kind, days }])
  })
}

async function currentDays(
  db: RadarDb,
  scope: MessageOf<'reminderDays.changed'>['scope'],
  kind: MessageOf<'reminderDays.changed'>['kind'],
) {
  const chosen = await readChosenDays(db)
  if (scope.of !== 'connection') return daysForScope(scope, kind, chosen).days
  const login = (await db.connections.get(scope.connection)) ?? {}
  const accounts = await db.accounts.where('connectionId').equals(scope.connection).toArray()
  return daysForLogin(login, accounts, kind, chosen)
}
