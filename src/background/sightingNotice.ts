import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import type { SightingFacts } from '../events/types'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import { statusOf } from '../domain/connection/status'
import type { CauseId } from '../knowledge/types'
import type { MessageOf } from '../messaging/protocol'
import { accountHash } from '../platform/routes'
import { candidatesFor, readQuestions, readRows } from '../storage/queries'
import { say, saySeen, sayStatus } from '../i18n/format'
import { addNotice } from './notifications'
import type { Radar } from './context'

/** Says beside the page what could not be said on it. */
export async function notifyOf({ db }: Radar, site: Site, facts: SightingFacts, id: string | undefined, asks: boolean) {
  // as it stands now that the page is counted
  const owner = id === undefined ? undefined : await db.connections.get(id)
  const family = owner?.family ?? site.families[0]
  const who = owner ? 'notice_seen_who' : asks ? 'notice_seen_ask' : 'notice_seen_none'
  await addNotice(db, {
    id: `reminded:seen:${facts.sighting}`,
    title: say('notice_seen', { site: site.name, cause: saySeen(facts, family) }),
    text: say(who, { name: owner?.name ?? '', status: owner ? sayStatus(statusOf(owner, facts.at)) : '' }),
    at: facts.at,
    opens: owner ? accountHash(owner.id) : asks ? '#/accounts' : causeHash(causeOfKind(facts.kind, family)),
    steps: [],
  })
}

/** Opens what helps with a page: the login it belongs to, else the question whose it was, else the cause. */
export async function openHelp({ db, platform }: Radar, { site: id, kind }: MessageOf<'overlay.more'>): Promise<void> {
  const site = sites.get(id)!
  const rows = await readRows(db)
  const owner = candidatesFor(site, rows).find(r => r.connection.trouble?.site === id)?.connection
  const asked = (await readQuestions(db, rows)).some(q => q.id === id)
  const cause = causeOfKind(kind, site.families[0])
  await platform.openOptions(asked ? '#/accounts' : owner ? accountHash(owner.id) : causeHash(cause))
}

const causeHash = (cause: CauseId) => `#/guide/${cause}`
