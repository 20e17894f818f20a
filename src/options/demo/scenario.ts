import { foldAccount, foldConnection } from '../../domain/connection/fold'
import type { Account, Connection } from '../../domain/connection/types'
import { type Diagnosis, diagnose } from '../../domain/diagnosis/diagnose'
import { type ParsedError, parseErrorMessage } from '../../domain/diagnosis/parseErrorMessage'
import { dayMs, hourMs } from '../../domain/time'
import { accountId, connectionId } from '../../events/ids'
import type { EventData, LoggedEvent } from '../../events/types'
import { networks } from '../../knowledge/index'
import type { Story } from './types'

/** A login of a story as the log of a real one would tell it, folded and diagnosed by the same rules. Written nowhere. */
export interface DemoLogin {
  readonly connection: Connection
  readonly accounts: readonly Account[]
  readonly diagnosis: Diagnosis
  /** What the pasted message says. */
  readonly reading?: ParsedError
}

/** The login of a story, as it stands at `now` (ms). */
export function loginOf({ network, login, ...story }: Story, now: number): DemoLogin {
  const ids = story.accounts.map(name => accountId(network, name))
  const connection = connectionId(networks.get(network)!.family, network, story.accounts[0]!, login)
  const reading = story.pasted === undefined ? undefined : parseErrorMessage(story.pasted)
  const events: LoggedEvent[] = []
  const add = (at: number, happening: EventData) => events.push({ ...happening, at, id: `practice:${events.length}` })
  for (const name of story.accounts)
    add(now - 90 * dayMs, {
      type: 'imported',
      account: {
        network,
        name,
        login,
        client: '',
        ...(story.reconnectedDaysAgo !== undefined && { lastReconnectedAt: now - story.reconnectedDaysAgo * dayMs }),
      },
    })
  if (story.listed)
    add(now - 2 * hourMs, {
      type: 'pageDetected',
      connection,
      asks: false,
      sighting: {
        id: 'practice',
        site: 'hootsuite',
        kind: 'disconnected',
        pattern: 'hootsuite-reconnect-notice',
        strength: 'certain',
        host: 'hootsuite.com',
        segment: 'dashboard',
        at: now - 2 * hourMs,
        namedAccounts: story.listed.map(name => accountId(network, name)),
        accountCount: ids.length,
      },
    })
  if (story.answers) add(now - hourMs, { type: 'symptomsReported', connection, answers: story.answers })
  if (reading) add(now - hourMs, { type: 'errorReported', connection, errors: reading.errors.map(e => e.id) })
  const folded = foldConnection(connection, events)!
  return {
    connection: folded,
    accounts: ids.map(
      id =>
        foldAccount(
          id,
          events.filter(e => e.type === 'imported' && accountId(network, e.account.name) === id),
        )!,
    ),
    diagnosis: diagnose(folded, events, now),
    ...(reading && { reading }),
  }
}
