import { expiryOf } from '../domain/connection/expiry'
import type { Status } from '../domain/connection/status'
import type { Account, Connection } from '../domain/connection/types'
import { isolate } from '../i18n/bidi'
import { formatDay, formatStatus, formatTime, formatUse } from '../i18n/format'
import { t } from '../i18n/translate'
import { networks } from '../knowledge'
import type { Row } from '../storage/schema'
import { Ring } from './ring'

const mostClients = 2

/**
 * Two lines: who a login is, for which clients and accounts, and how it stands. What is cut off where room is short stands
 * whole in the titles.
 */
export function StatusLine({
  row: { connection: c, accounts },
  status,
  now,
}: {
  row: Row
  status: Status
  now: number
}) {
  const names = accounts.map(a => isolate(a.name)).join(', ')
  const onNetworks = networkNames(accounts)
  const clients = [...new Set(accounts.map(a => a.client).filter(Boolean))]
  const [main, ...others] = wordsOf(c, status, now)
  return (
    <div class="line">
      <Ring status={status} family={c.family} />
      <div class="who">
        <strong title={c.name}>{c.name}</strong>
        <span class="soft" title={[onNetworks, ...clients, names].join(' · ')}>
          {clients.slice(0, mostClients).map(client => (
            <span key={client} class="chip">
              {client}
            </span>
          ))}
          {clients.length > mostClients && (
            <span class="chip">{t('row_clients_more', { n: clients.length - mostClients })}</span>
          )}
          {/* its own name again says nothing new */}
          {accounts.length === 1 && accounts[0]!.name === c.name ? (
            onNetworks
          ) : (
            <>
              <span class="hidden">{onNetworks} </span>
              {names}
            </>
          )}
        </span>
      </div>
      <div class="words">
        <strong class={`tone-${status.tone}`}>{main}</strong>
        {others.map(words => (
          <span key={words} class="soft">
            {words}
          </span>
        ))}
      </div>
    </div>
  )
}

/** How it stands, the clock that ends first before the other, with the day where there is room for it. */
function wordsOf(c: Connection, status: Status, now: number): string[] {
  const [main, use] = [formatStatus(status), formatUse(status)]
  const clocks = status.lead === 'use' ? [use, main] : [main, use]
  return [...clocks, sayQuiet(c, now) || (use ? '' : dayOf(c, status, now))].filter(Boolean)
}

/** The day its status is about: when it ends, or when the trouble was found. */
function dayOf(c: Connection, status: Status, now: number): string {
  if (c.trouble) return status.kind === 'wait' ? '' : formatTime(c.trouble.at, now)
  const { token } = expiryOf(c, now)
  return token ? formatDay(token.endsAt, now) : ''
}

/** That nothing is said of a login for now, where the user wanted it so. */
function sayQuiet({ muted, snoozedUntil = 0 }: Connection, now: number): string {
  if (muted) return t('row_muted')
  return snoozedUntil > now ? t('row_quiet', { time: formatTime(snoozedUntil, now) }) : ''
}

/** Names of the networks these accounts are on, each once. */
export function networkNames(accounts: readonly Account[]): string {
  return [...new Set(accounts.map(a => networks.get(a.network)!.name))].join(', ')
}
