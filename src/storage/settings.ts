import type { Site } from '../detection/types'
import { officeHours, type ReminderHours } from '../domain/reminders/quietHours'
import type { TipId } from '../domain/tips'
import type { SiteId } from '../knowledge/ids'
import type { RadarDb } from './schema'

/** What the user has chosen on this machine, by name. What was chosen for logins and clients is in the log. */
export interface Settings {
  /** When a reminder may come by itself; read it through `readReminderHours`. */
  reminderHours: Partial<ReminderHours>
  /** Notices name nobody: others see this screen. */
  hideNames: boolean
  /** The login a site's pages belong to here, once the user has said so; null for one that is not watched. */
  signedIn: Partial<Record<SiteId, string | null>>
  /** Whether a card may stand on a site's pages; a site that is absent is as its own entry says. */
  overlayAllowed: Partial<Record<SiteId, boolean>>
  /** Tips that were turned off for good. */
  tipsOff: Partial<Record<TipId, true>>
}

const initial: Settings = {
  reminderHours: {},
  hideNames: false,
  signedIn: {},
  overlayAllowed: {},
  tipsOff: {},
}

export async function readSetting<K extends keyof Settings>(db: RadarDb, id: K): Promise<Settings[K]> {
  return ((await db.settings.get(id))?.value ?? initial[id]) as Settings[K]
}

export async function writeSetting<K extends keyof Settings>(db: RadarDb, id: K, value: Settings[K]): Promise<void> {
  await db.settings.put({ id, value })
}

/** Changes a setting of several parts in one transaction, so that of two changes at once neither is lost. */
export async function updateSetting<K extends keyof Settings>(
  db: RadarDb,
  id: K,
  change: (value: Settings[K]) => Settings[K],
): Promise<void> {
  await db.transaction('rw', db.settings, async () => writeSetting(db, id, change(await readSetting(db, id))))
}

/** The hours the user chose, or office hours; what was not chosen is as in office hours. */
export async function readReminderHours(db: RadarDb): Promise<ReminderHours> {
  return { ...officeHours, ...(await readSetting(db, 'reminderHours')) }
}

/** May a card stand on this site's pages? As the user says, else as the site's own entry does. */
export async function isOverlayAllowed(
  db: RadarDb,
  { id, allowOverlay }: Pick<Site, 'id' | 'allowOverlay'>,
): Promise<boolean> {
  return (await readSetting(db, 'overlayAllowed'))[id] ?? allowOverlay
}
