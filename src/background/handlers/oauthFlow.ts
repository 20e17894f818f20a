import { isToolPage } from '../../detection/oauthSteps'
import { sites } from '../../detection/sites/index'
import { advanceFlow, type CompletedFlow, type ObservedStep } from '../../domain/oauthFlow'
import { dayMs, dayOf } from '../../domain/time'
import { seenKey } from '../../events/keys'
import { isEffective } from '../../events/order'
import type { EventOf, LoggedEvent, Sighting } from '../../events/types'
import { formatRecordedReconnect } from '../../i18n/format'
import { t } from '../../i18n/translate'
import type { SiteId } from '../../knowledge/ids'
import type { MessageOf } from '../../messaging/protocol'
import type { Sender } from '../../platform/types'
import { append, appendAfterLatest } from '../../storage/commands'
import { allTables, type RadarDb } from '../../storage/db'
import { readState, writeState } from '../../storage/localState'
import { loginsForSite, readRows } from '../../storage/queries'
import type { Row } from '../../storage/schema'
import { readTimeline, readUndoneAmong } from '../../storage/timelines'
import type { BackgroundContext } from '../context'
import { addNotice } from '../notifications'
import { pageOfSender } from '../senderPage'
import { showTip } from '../tips'

const nothing = { begun: false, ended: [], ids: [] }

/**
 * Follows a flow from the tool to a network's permission page and back, one step a message. What a complete one recorded
 * is told; where several logins can have been meant, or something is missing, it is asked.
 * @returns the ids of what was recorded
 */
export async function recordOAuthStep(
  context: BackgroundContext,
  message: MessageOf<'oauth.step'>,
  from: Sender,
): Promise<string[]> {
  const { db, platform } = context
  const opener = from.openerTabId
  const [session, openerHost] = await Promise.all([
    platform.session(),
    opener === undefined ? undefined : platform.hostOf(opener),
  ])
  const openerAtTool = openerHost !== undefined && isToolPage(openerHost)
  const step: ObservedStep = { ...message, tab: from.tabId!, opener, openerAtTool, at: platform.now() }
  const { begun, ended, ids } = await db.transaction('rw', allTables(db), async () => {
    const taken = advanceFlow(await readState(db, 'oauthFlows'), session, step)
    if (!taken) return nothing
    await writeState(db, 'oauthFlows', taken.flows)
    const rows = taken.ended.length ? await readRows(db) : []
    const ids: string[] = []
    // one after the other: what is asked depends on what was asked before
    for (const e of taken.ended) ids.push(...(await record(context, e, rows, step.at)))
    return { begun: taken.flows.open.some(w => w.id === step.id), ended: taken.ended, ids }
  })
  if (begun) await showTip(context, pageOfSender(from), step.site, 'before-reconnect')
  const back = ended.find(e => e.result === 'complete')
  if (back) await showReturnTip(context, back.flow.opener ?? step.tab)
  return ids
}

/** The flow back may end in a window that closes itself: what is to be read stands where the user comes back to. */
async function showReturnTip(context: BackgroundContext, tabId: number): Promise<void> {
  const host = await context.platform.hostOf(tabId)
  if (host !== undefined) await showTip(context, { tabId, host }, 'hootsuite', 'after-reconnect')
}

async function record(
  { db }: BackgroundContext,
  { flow, result: as }: CompletedFlow,
  rows: readonly Row[],
  at: number,
): Promise<string[]> {
  const { id, site } = flow
  if (as === 'doubtful' && !(await isWorthAsking(db, site, rows, at))) return []
  if (as !== 'complete' && as !== 'doubtful') {
    if (flow.start !== 'proven' && (await wasAbandonedToday(db, site, at))) return []
    return append(db, [{ id, at, type: 'oauthAbandoned', site, how: as }])
  }
  const owner = as === 'complete' ? onlyOwner(site, rows) : undefined
  if (!owner) return append(db, [asked(flow, as === 'complete', at)])
  const { connection } = owner
  const ids = await appendAfterLatest(db, [{ id, at, type: 'reconnected', connection: connection.id, site }])
  await addNotice(db, {
    id: `reminded:reconnected:${id}`,
    title: formatRecordedReconnect(connection),
    text: t(owner.accounts.length > 1 ? 'notice_reconnected_pages' : 'notice_reconnected_text'),
    at,
    opens: '#/history',
    steps: [],
  })
  return ids
}

/**
 * A page can send its windows through as many flows as it likes. What nothing proves is asked once a site and day, and
 * again that day only where the answer named a login.
 */
async function isWorthAsking(db: RadarDb, id: SiteId, rows: readonly Row[], at: number): Promise<boolean> {
  if (!loginsForSite(sites.get(id)!, rows).length) return false
  const seen = (await readTimeline(db, seenKey(id, 'reconnected'), { from: at - dayMs })) as EventOf<'pageDetected'>[]
  const today = seen.filter(e => e.sighting.strength === 'possible' && dayOf(e.at) === dayOf(at))
  if (!today.length) return true
  const about = (await Promise.all(today.map(e => readTimeline(db, `q:${e.id}`)))).flat()
  const dead = await readUndoneAmong(db, about)
  const named = new Set(
    about.flatMap(e => (e.type === 'answered' && e.connection !== null && isEffective(e, dead) ? e.sighting.id : [])),
  )
  return today.every(e => named.has(e.id))
}

/** For the same reason a flow that nothing proves is worth one entry in the history a site and day. */
async function wasAbandonedToday(db: RadarDb, id: SiteId, at: number): Promise<boolean> {
  const abandoned = await db.events.where('lookup').equals(`abandoned:${id}`).toArray()
  return abandoned.some(e => dayOf(e.at) === dayOf(at))
}

/** The login it must have been. A site of some networks only leaves the login's accounts on others as they were. */
function onlyOwner(id: SiteId, rows: readonly Row[]): Row | undefined {
  const site = sites.get(id)!
  const [first, ...others] = loginsForSite(site, rows)
  const whole = !site.accountNetworks || first?.accounts.every(a => site.accountNetworks!.includes(a.network))
  return others.length || !whole ? undefined : first
}

function asked({ id, site }: { id: string; site: SiteId }, complete: boolean, at: number): LoggedEvent {
  const sighting: Sighting = {
    id,
    site,
    kind: 'reconnected',
    pattern: 'flow',
    strength: complete ? 'certain' : 'possible',
    host: '',
    segment: '',
    at,
  }
  return { id, at, type: 'pageDetected', sighting, asks: true }
}
