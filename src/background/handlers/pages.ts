import { pageOfSender } from '../senderPage'
import { clearTabBadge, showSettingsWarning, watchSettings } from '../settingsWarning'
import { openHelp } from '../sightingNotice'
import { setTipEnabled } from '../tips'
import { reportNewestSighting, reportSighting } from './falsePositives'
import { recordOAuthStep } from './oauthFlow'
import { recordEvent } from './record'
import { recordMissed, recordSighting } from './sightings'
import { action, fromPage, type Handlers, undoable } from './types'

const quiet = { byUser: false, undoable: false }

/** What content scripts tell, and what the user says about a page. */
export const pageHandlers = {
  'page.detected': fromPage((context, m, from) => recordSighting(context, m, pageOfSender(from))),
  'oauth.step': fromPage(recordOAuthStep),
  'settingsPage.opened': { ...action((context, _, from) => watchSettings(context, pageOfSender(from))), ...quiet },
  'settingsPage.left': { ...action((context, _, from) => clearTabBadge(context, pageOfSender(from))), ...quiet },
  'settingsPage.matched': {
    ...action((context, m, from) => showSettingsWarning(context, m, pageOfSender(from))),
    ...quiet,
  },
  'overlay.dismissed': undoable((context, { id, site, kind }) =>
    recordEvent(context, id, { type: 'dismissed', site, kind }),
  ),
  'overlay.notCorrect': undoable((context, { type: _, ...m }) => reportNewestSighting(context, m)),
  'overlay.more': action(openHelp),
  'tip.off': action((context, m) => setTipEnabled(context, m.tip, false)),
  'sighting.falsePositive': undoable((context, { id, sighting }) => reportSighting(context, id, sighting)),
  'sighting.missed': undoable((context, { type: _, id, ...page }) =>
    recordMissed(context, { ...page, pattern: 'missed', strength: 'certain', id, at: context.platform.now() }),
  ),
} satisfies Partial<Handlers>
