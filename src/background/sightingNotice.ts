import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import { statusOf } from '../domain/connection/status'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import type { Sighting } from '../events/types'
import { formatSighting, formatStatus } from '../i18n/format'
import { t } from '../i18n/translate'
import type { CauseId } from '../knowledge/ids'
import type { MessageOf } from '../messaging/protocol'
import { accountHash } from '../platform/routes'
import { loginsForSite, readRows } from '../storage/queries'
import type { BackgroundContext } from './context'
import { addNotice } from './notifications'

/** Says beside the page what could not be said on it. */
export async function notifyAboutSighting(
  { db }: BackgroundContext,
  site: Site,
  sighting: Sighting,
  id: string | undefined,
  asks: boolean,
) {
  // as it stands now that the page is counted
  const owner = id === undefined ? undefined : await db.connections.get(id)
  const family = owner?.family ?? site.families[0]
  const who = owner ? 'notice_seen_who' : asks ? 'notice_seen_ask' : 'notice_seen_none'
  await addNotice(db, {
    id: `reminded:seen:${sighting.id}`,
    title: t('notice_seen', { site: site.name, cause: formatSighting(sighting, family) }),
    text: t(who, { name: owner?.name ?? '', status: owner ? formatStatus(statusOf(owner, sighting.at)) : '' }),
    at: sighting.at,
    opens: owner ? accountHash(owner.id) : asks ? '#/accounts' : causeHash(causeOfKind(sighting.kind, family)),
    steps: [],
  })
}

/** Opens what helps with a page: the login it belongs to, else the question whose it was, else the cause. */
export async function openHelp(
  { db, platform }: BackgroundContext,
  { site: id, kind }: MessageOf<'overlay.more'>,
): Promise<void> {
  const site = sites.get(id)!
  const rows = await readRows(db)
  const owner = loginsForSite(site, rows).find(r => r.connection.trouble?.site === id)?.connection
  // another may be asked before it
  const asked = (await db.questions.get(id)) !== undefined && loginsForSite(site, rows).length > 0
  const cause = causeOfKind(kind, site.families[0])
  await platform.openOptions(asked ? '#/accounts' : owner ? accountHash(owner.id) : causeHash(cause))
}

const causeHash = (cause: CauseId) => `#/guide/${cause}`
