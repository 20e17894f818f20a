import { sites } from '../../detection/sites/index'
import type { SiteId } from '../../detection/types'
import type { RadarEvent, SightingFacts } from '../../events/types'
import { type Ended, type SeenStep, takeStep } from '../../domain/oauthFlow'
import type { MessageOf } from '../../messaging/protocol'
import type { Sender } from '../../platform/types'
import { everything } from '../../storage/db'
import { readFact, writeFact } from '../../storage/settings'
import { candidatesFor, type Row, readRows } from '../../storage/queries'
import { append, appendLast } from '../../storage/commands'
import { say, sayRecorded } from '../../i18n/format'
import { showHint } from '../tips'
import { addNotice } from '../notifications'
import type { Radar } from '../context'

const nothing = { begun: false, ended: [], ids: [] }

/**
 * Follows a way from the tool to a network's permission page and back, one step a message. What a complete one recorded
 * is told; where several logins can have been meant, or something is missing, it is asked.
 * @returns the ids of what was recorded
 */
export async function recordStep(radar: Radar, message: MessageOf<'way.seen'>, from: Sender): Promise<string[]> {
  const { db, platform } = radar
  const session = await platform.session()
  const step: SeenStep = { ...message, tab: from.tabId!, opener: from.openerTabId, at: platform.now() }
  const { begun, ended, ids } = await db.transaction('rw', everything(db), async () => {
    const taken = takeStep(await readFact(db, 'ways'), session, step)
    if (!taken) return nothing
    await writeFact(db, 'ways', taken.ways)
    const rows = taken.ended.length ? await readRows(db) : []
    const recorded = await Promise.all(taken.ended.map(e => record(radar, e, rows, step.at)))
    return { begun: taken.ways.open.some(w => w.id === step.id), ended: taken.ended, ids: recorded.flat() }
  })
  if (begun) await showHint(radar, step.tab, step.site, 'before-reconnect')
  const back = ended.find(e => e.as === 'complete')
  // the way back may end in a window that closes itself: what is to be read stands where the user comes back to
  if (back) await showHint(radar, back.way.opener ?? step.tab, 'hootsuite', 'after-reconnect')
  return ids
}

async function record({ db }: Radar, { way, as }: Ended, rows: readonly Row[], at: number): Promise<string[]> {
  const { id, site } = way
  if (as !== 'complete' && as !== 'doubtful') return append(db, [{ id, at, type: 'tried', site, how: as }])
  const owner = as === 'complete' ? onlyOwner(site, rows) : undefined
  if (!owner) return append(db, [asked(way, as === 'complete', at)])
  const { connection } = owner
  const ids = await appendLast(db, [{ id, at, type: 'reconnected', connection: connection.id, site }])
  await addNotice(db, {
    id: `reminded:reconnected:${id}`,
    title: sayRecorded(connection),
    text: say(owner.accounts.length > 1 ? 'notice_reconnected_pages' : 'notice_reconnected_text'),
    at,
    opens: '#/history',
    steps: [],
  })
  return ids
}

/** The login it must have been. Instagram's own permission leaves the Pages of a Facebook login as they were. */
function onlyOwner(site: SiteId, rows: readonly Row[]): Row | undefined {
  const [first, ...others] = candidatesFor(sites.get(site)!, rows)
  const whole = site !== 'instagram' || first?.accounts.every(a => a.network.startsWith('instagram'))
  return others.length || !whole ? undefined : first
}

function asked({ id, site }: { id: string; site: SiteId }, complete: boolean, at: number): RadarEvent {
  const facts: SightingFacts = {
    sighting: id,
    site,
    kind: 'reconnected',
    pattern: 'way',
    strength: complete ? 'certain' : 'possible',
    host: '',
    segment: '',
    at,
  }
  return { id, at, type: 'sighted', facts, asks: true }
}
