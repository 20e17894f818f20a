import { useSignal } from '@preact/signals'
import { formatDate } from '../i18n/format'
import { t } from '../i18n/translate'
import { writeCsv } from '../importExport/csv'
import type { FoundCopy } from '../importExport/safetyCopy'
import type { Message } from '../messaging/protocol'
import { deliver, newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { copyStateOf, helpFor, type Offer, type StoreState, stateOf } from '../storage/health'
import { rawBackup } from '../storage/rawIndexedDb'
import { CopyList } from './copyList'
import { download } from './download'

/** What happened to the store, what is still known, and what can be done. Nothing is deleted without a click that says so. */
export function Trouble({ state, error, level, found }: WithCopy) {
  const store = state ?? stateOf(error)
  const rows = found.state === 'ok' ? found.rows : []
  const doing = useSignal(false)
  const asking = useSignal<'empty' | 'file' | 'restore' | undefined>(undefined)
  const said = useSignal('')

  const now = platform.now()
  const copyState = copyStateOf(found, now)
  // a copy without a row is as good as none
  const { offers, copy } = helpFor(store, copyState !== 'corrupt' && !rows.length ? 'missing' : copyState)
  const day = found.state === 'ok' ? formatDate(found.head.at, now) : ''
  const n = rows.length

  const act = async (message: Message): Promise<boolean> => {
    doing.value = true
    said.value = t('store_working')
    const reply = await deliver(message)
    doing.value = false
    said.value = reply.ok ? '' : reply.error
    return reply.ok
  }
  const restore = async () => {
    asking.value = undefined
    const id = newId()
    const message: Message =
      store === 'missing' ? { type: 'safetyCopy.restore', id } : { type: 'store.recreate', id, restore: true }
    if ((await act(message)) && store !== 'missing') location.reload()
  }
  const startEmpty = async (then: 'empty' | 'file') => {
    asking.value = undefined
    const message: Message =
      store === 'missing' ? { type: 'safetyCopy.discard' } : { type: 'store.recreate', id: newId(), restore: false }
    if (!(await act(message))) return
    // what comes from a file may lack what the copy has
    if (then === 'empty' && store !== 'missing') await act({ type: 'safetyCopy.discard' })
    if (then === 'file') await platform.openOptions('#/data')
    if (store !== 'missing') location.reload()
  }
  const ask = (what: 'empty' | 'file' | 'restore') => {
    asking.value = what
  }
  const save = async (ending: string, type: string, make: () => Promise<string>) => {
    try {
      download(ending, type, await make())
    } catch (e) {
      said.value = t('data_no_export', { error: String(e) })
    }
  }
  const csv = async () => writeCsv(rows.map(r => ({ ...r, client: '', lastReconnectedAt: r.at })))
  const does: Record<Offer, () => unknown> = {
    retry: () => location.reload(),
    // in place of an empty list it takes nothing away
    restore: () => (store === 'missing' ? restore() : ask('restore')),
    csv: () => save('csv', 'text/csv', csv),
    backup: () => save('json', 'application/json', () => rawBackup(now)),
    // an empty list takes a file as it is, and its copy stays until the user has said which counts
    file: () => (store === 'missing' ? platform.openOptions('#/data') : ask('file')),
    empty: () => ask('empty'),
  }
  const yes = (what: 'empty' | 'file' | 'restore') => (what === 'restore' ? restore() : startEmpty(what))
  const Heading = `h${level}` as const
  return (
    <div class="trouble">
      <div class="notice bad" role="alert">
        <Heading>{t(`store_${store}`)}</Heading>
        <p>{t(`store_${store}_text`)}</p>
        <p>
          {copy
            ? t(copyState === 'old' ? 'store_copy_old' : 'store_copy', { n, day })
            : t(`store_copy_${copyState === 'corrupt' ? 'corrupt' : 'missing'}`)}
        </p>
        {asking.value ? (
          <>
            <p>
              {t(asking.value === 'restore' ? 'store_restore_ask' : copy ? 'store_empty_ask' : 'store_empty_ask_none')}
            </p>
            <p class="buttons">
              <button type="button" onClick={() => void yes(asking.value!)}>
                {t(asking.value === 'restore' ? 'store_restore_yes' : 'store_empty_yes')}
              </button>
              <button type="button" class="quiet" onClick={() => (asking.value = undefined)}>
                {t('cancel')}
              </button>
            </p>
          </>
        ) : (
          <p class="buttons">
            {offers.map((o, i) => (
              <button
                key={o}
                type="button"
                class={o === 'empty' ? 'quiet' : i ? undefined : 'primary'}
                disabled={doing.value}
                onClick={() => void does[o]()}
              >
                {t(`store_do_${o}`, { n, day })}
              </button>
            ))}
          </p>
        )}
        <p role="status">{said.value}</p>
        {error !== undefined && store !== 'hanging' && (
          <p>
            <small>{wordsOf(error)}</small>
          </p>
        )}
      </div>
      {copy && <CopyList rows={rows} day={day} now={now} />}
    </div>
  )
}

/** What the browser says, once: Dexie adds it to itself. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!
}

export interface WithCopy extends StoreTroubleProps {
  /** The store's second copy. */
  readonly found: FoundCopy
}

export interface StoreTroubleProps {
  /** What is wrong; absent: the error says. */
  readonly state?: StoreState
  readonly error?: unknown
  /** Of the heading: 1 where the page has no other. */
  readonly level: 1 | 2
}
