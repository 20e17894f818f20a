import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import * as v from 'valibot'
import discoverFile from '../content/discover.iife.ts?script'
import type { Found as FoundAccount } from '../detection/accountScanner'
import { accountId } from '../events/ids'
import { networks } from '../knowledge'
import type { NetworkId } from '../knowledge/types'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import type { Row } from '../storage/queries'
import { UndoLine } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { say } from '../i18n/format'
import type { Front } from './activePage'

/** What a page says is never trusted. */
const shape = v.array(
  v.object({
    network: v.picklist([...networks.keys()] as [NetworkId, ...NetworkId[]]),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  }),
)

/** Accounts that Hootsuite's page in front of the user lists and nobody watches yet: offered, never taken by itself. */
export function Found({ front: { tab, site }, rows }: { front: Front; rows: readonly Row[] }) {
  const list = useSignal<readonly FoundAccount[]>([])
  const left = useSignal<ReadonlySet<string>>(new Set())
  const { done, trouble, run, undo } = useUndoable()
  useEffect(() => {
    if (site.id !== 'hootsuite') return
    void platform.ask(tab, discoverFile, 'radarAccounts').then(said => {
      const parsed = v.safeParse(shape, said)
      if (parsed.success) list.value = parsed.output
    })
  }, [tab, site.id])
  if (done.value.length > 0) return <UndoLine words={say('found_done')} undo={undo} />
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
    <fieldset class="hint found">
      <legend>{say('found', { n: fresh.length })}</legend>
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
      <p class="soft">{say('found_text')}</p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      <p class="buttons">
        <button type="button" disabled={!picked.length} onClick={() => void add()}>
          {say('found_add', { n: picked.length })}
        </button>
        <button type="button" class="quiet" onClick={() => (list.value = [])}>
          {say('found_not_now')}
        </button>
      </p>
    </fieldset>
  )
}
