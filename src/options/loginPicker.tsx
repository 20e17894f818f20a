import { useSignal } from '@preact/signals'
import { isolate } from '../i18n/bidi'
import { nameOrder } from '../i18n/format'
import { t } from '../i18n/translate'
import type { FamilyId } from '../knowledge/ids'
import type { Message } from '../messaging/protocol'
import { readRows } from '../storage/queries'
import type { Row } from '../storage/schema'
import { db } from '../ui/db'
import { networkNames } from '../ui/statusLine'
import { UndoLine } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { WithQuery } from './withQuery'

/** Picks one of the watched logins and does something about it. `families`: those it can be; absent: any. */
export function LoginPicker({
  title,
  tip,
  families,
  none,
  go,
  done: words,
  act,
}: {
  title: string
  tip: string
  families?: readonly FamilyId[]
  none: string
  go: string
  /** What to say when it is recorded; '' when nothing is. */
  done: string
  act: (row: Row, run: (m: Message) => Promise<boolean>) => unknown
}) {
  const picked = useSignal('')
  const { done, trouble, run, undo } = useUndoable()
  return (
    <WithQuery query={() => readRows(db)}>
      {rows => {
        const fit = rows
          .filter(r => !families || families.includes(r.connection.family))
          .sort((a, b) => nameOrder().compare(a.connection.name, b.connection.name))
        if (!fit.length) return <p class="soft">{none}</p>
        const row = fit.find(r => r.connection.id === picked.value)
        return (
          <div>
            <div class="pick">
              <label class="field">
                {title}
                <select value={picked.value} onChange={e => (picked.value = e.currentTarget.value)}>
                  <option value="">{t('guide_which_pick')}</option>
                  {fit.map(r => (
                    <option key={r.connection.id} value={r.connection.id}>
                      {isolate(r.connection.name)} · {networkNames(r.accounts)}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" disabled={!row} onClick={() => row && void act(row, run)}>
                {go}
              </button>
            </div>
            <p class="soft">{tip}</p>
            {trouble.value && <p role="alert">{trouble.value}</p>}
            {done.value.length > 0 && words && <UndoLine words={words} undo={undo} />}
          </div>
        )
      }}
    </WithQuery>
  )
}
