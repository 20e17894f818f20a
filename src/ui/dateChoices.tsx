import { statusOf } from '../domain/connection/status'
import { familyOfLogin } from '../events/ids'
import { formatDate, formatStatus } from '../i18n/format'
import { t } from '../i18n/translate'
import type { DateChoices, DateConflict } from '../importExport/compare'
import { networks } from '../knowledge'

/**
 * Logins with more than one date for their last reconnect, each with the choice. Nothing of it moves an expiry by itself:
 * the nearest one is kept until the user takes another. `choose` gets the new choices.
 */
export function DateConflicts({
  conflicts,
  choices,
  choose,
  now,
}: {
  conflicts: readonly DateConflict[]
  choices: DateChoices
  choose: (choices: DateChoices) => void
  now: number
}) {
  if (!conflicts.length) return null
  const all = (pick: (c: DateConflict) => number) => choose(new Map(conflicts.map(c => [c.connection, pick(c)])))
  return (
    <section class="notice">
      <h3>{t('dates_differ', { n: conflicts.length })}</h3>
      <p>{t('dates_differ_text')}</p>
      {conflicts.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => all(c => c.dates[0])}>
            {t('dates_oldest')}
          </button>
          <button type="button" onClick={() => all(c => c.dates.at(-1)!)}>
            {t('dates_newest')}
          </button>
        </p>
      )}
      <div class="dates">
        {conflicts.map(c => (
          <fieldset key={c.connection}>
            <legend>
              {networks.get(c.network)!.name} · <bdi>{c.name}</bdi>
            </legend>
            {c.dates.map(at => (
              <label key={at}>
                <input
                  type="radio"
                  name={c.connection}
                  checked={(choices.get(c.connection) ?? c.dates[0]) === at}
                  onChange={() => choose(new Map([...choices, [c.connection, at]]))}
                />{' '}
                {t(at === c.known ? 'dates_keep' : 'dates_use', { day: formatDate(at, now) })}{' '}
                <span class="soft">{whatItMeans(c.connection, at, now)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

/** How the login would stand with this date. */
function whatItMeans(id: string, lastReconnectedAt: number, now: number): string {
  const status = statusOf({ id, family: familyOfLogin(id)!, name: '', lastReconnectedAt }, now)
  return status.days === undefined ? '' : formatStatus(status)
}
