import { useSignal } from '@preact/signals'
import { formatDate, formatList } from '../i18n/format'
import { t } from '../i18n/translate'
import type { CopyRow } from '../importExport/safetyCopy'
import { networks } from '../knowledge'

const mostShown = 25

interface Login {
  readonly name: string
  readonly networks: readonly string[]
  readonly accounts: readonly string[]
  readonly at?: number
}

/** The logins of the second copy with their last reconnect, those that wait longest first. `now` in ms. */
export function CopyList({ rows, day, now }: { rows: readonly CopyRow[]; day: string; now: number }) {
  const all = useSignal(false)
  const logins = loginsOf(rows)
  return (
    <>
      <h3>{t('store_copy_list', { day })}</h3>
      <ul class="rows copy" aria-label={t('store_copy_list', { day })}>
        {logins.slice(0, all.value ? undefined : mostShown).map(l => (
          <li key={`${l.networks[0]}${l.name}`} class="row line">
            <div class="who">
              <strong>{l.name}</strong>
              <span class="soft">{`${l.networks.join(', ')} · ${formatList(l.accounts)}`}</span>
            </div>
            <span class="words">
              {l.at === undefined ? t('status_unknown') : t('store_copy_at', { day: formatDate(l.at, now) })}
            </span>
          </li>
        ))}
      </ul>
      {!all.value && logins.length > mostShown && (
        <button type="button" class="quiet all" onClick={() => (all.value = true)}>
          {t('show_all', { n: logins.length })}
        </button>
      )}
    </>
  )
}

function loginsOf(rows: readonly CopyRow[]): Login[] {
  const found = new Map<string, Login>()
  for (const { network, name, login, at } of rows) {
    const { family, name: net } = networks.get(network)!
    const key = login ? `${family}/${login}` : `${network}//${name}`
    const l = found.get(key)
    found.set(key, {
      name: login || name,
      networks: [...new Set([...(l?.networks ?? []), net])],
      accounts: [...(l?.accounts ?? []), name],
      at: l?.at ?? at,
    })
  }
  return [...found.values()].sort(
    (a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0,
  )
}
