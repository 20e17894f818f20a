import { sites } from '../detect/pages'
import type { Site } from '../detect/types'
import type { SightingFacts } from '../domain/events'
import { causeOfKind } from '../domain/meanings'
import { statusOf } from '../domain/status'
import type { CauseId } from '../knowledge/types'
import type { MessageOf } from '../messages/protocol'
import { accountHash } from '../platform/routes'
import { candidatesFor, readQuestions, readRows } from '../store/read'
import { say, saySeen, sayStatus } from '../words/say'
import { addNotice } from './notices'
import type { Radar } from './radar'

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
