import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import * as v from 'valibot'
import scannerFile from '../content/accountScanner.iife.ts?script'
import type { ScannedAccount as FoundAccount } from '../detection/accountScanner'
import { accountId } from '../events/ids'
import { t } from '../i18n/translate'
import { networks } from '../knowledge'
import type { NetworkId } from '../knowledge/ids'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import type { Row } from '../storage/schema'
import { UndoLine } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import type { ActivePage } from './activePage'

/** What a page says is never trusted. */
const shape = v.array(
  v.object({
    network: v.picklist([...networks.keys()] as [NetworkId, ...NetworkId[]]),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
)

/** Accounts that Hootsuite's page in front of the user lists and nobody watches yet: offered, never taken by itself. */
export function SuggestedAccounts({ front: { tab, host, site }, rows }: { front: ActivePage; rows: readonly Row[] }) {
  const list = useSignal<readonly FoundAccount[]>([])
  const left = useSignal<ReadonlySet<string>>(new Set())
  const { done, trouble, run, undo } = useUndoable()
  useEffect(() => {
    if (site.id !== 'hootsuite') return
    void platform.ask({ tabId: tab, host }, scannerFile, 'radarAccounts').then(said => {
      const parsed = v.safeParse(shape, said)
      if (parsed.success) list.value = parsed.output
    })
  }, [tab, host, site.id])
  if (done.value.length > 0) return <UndoLine words={t('found_done')} undo={undo} />
  const known = new Set(rows.flatMap(r => r.accounts.map(a => accountId(a.network, a.name))))
  const idOf = (a: FoundAccount) => accountId(a.network, a.name)
  const fresh = list.value.filter(a => !known.has(idOf(a)))
  if (!fresh.length) return null
  const picked = fresh.filter(a => !left.value.has(idOf(a)))
  const pick = (id: string, on: boolean) => {
    const next = new Set(left.value)
    if (on) next.delete(id)
    else next.add(id)
    left.value = next
  }
  const add = () => {
    const id = newId()
    const entries = picked.map(a => ({ ...a, login: '', client: '' }))
    return run({ type: 'accounts.import', id, entries }, [id])
  }
  return (
    <fieldset class="tip found">
      <legend>{t('found', { n: fresh.length })}</legend>
      <ul>
        {fresh.map(a => (
          <li key={idOf(a)}>
            <label>
              <input
                type="checkbox"
                checked={!left.value.has(idOf(a))}
                onChange={e => pick(idOf(a), e.currentTarget.checked)}
              />{' '}
              <bdi>{a.name}</bdi> <span class="soft">{networks.get(a.network)!.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="soft">{t('found_text')}</p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      <p class="buttons">
        <button type="button" disabled={!picked.length} onClick={() => void add()}>
          {t('found_add', { n: picked.length })}
        </button>
        <button type="button" class="quiet" onClick={() => (list.value = [])}>
          {t('found_not_now')}
        </button>
      </p>
    </fieldset>
  )
}
