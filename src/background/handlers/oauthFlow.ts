import { sites } from '../../detection/sites/index'
import { advanceFlow, type CompletedFlow, type ObservedStep } from '../../domain/oauthFlow'
import type { LoggedEvent, Sighting } from '../../events/types'
import { formatRecordedReconnect } from '../../i18n/format'
import { t } from '../../i18n/translate'
import type { SiteId } from '../../knowledge/ids'
import type { MessageOf } from '../../messaging/protocol'
import type { Sender } from '../../platform/types'
import { append, appendAfterLatest } from '../../storage/commands'
import { allTables } from '../../storage/db'
import { readState, writeState } from '../../storage/localState'
import { loginsForSite, readRows } from '../../storage/queries'
import type { Row } from '../../storage/schema'
import type { BackgroundContext } from '../context'
import { addNotice } from '../notifications'
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
  const session = await platform.session()
  const step: ObservedStep = { ...message, tab: from.tabId!, opener: from.openerTabId, at: platform.now() }
  const { begun, ended, ids } = await db.transaction('rw', allTables(db), async () => {
    const taken = advanceFlow(await readState(db, 'oauthFlows'), session, step)
    if (!taken) return nothing
    await writeState(db, 'oauthFlows', taken.flows)
    const rows = taken.ended.length ? await readRows(db) : []
    const recorded = await Promise.all(taken.ended.map(e => record(context, e, rows, step.at)))
    return { begun: taken.flows.open.some(w => w.id === step.id), ended: taken.ended, ids: recorded.flat() }
  })
  if (begun) await showTip(context, step.tab, step.site, 'before-reconnect')
  const back = ended.find(e => e.result === 'complete')
  // the flow back may end in a window that closes itself: what is to be read stands where the user comes back to
  if (back) await showTip(context, back.flow.opener ?? step.tab, 'hootsuite', 'after-reconnect')
  return ids
}

async function record(
  { db }: BackgroundContext,
  { flow, result: as }: CompletedFlow,
  rows: readonly Row[],
  at: number,
): Promise<string[]> {
  const { id, site } = flow
  if (as !== 'complete' && as !== 'doubtful') return append(db, [{ id, at, type: 'oauthAbandoned', site, how: as }])
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
