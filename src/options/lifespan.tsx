import { useSignal } from '@preact/signals'
import type { OwnLifespan } from '../events/types'
import { formatLifespan } from '../i18n/format'
import { t } from '../i18n/translate'
import { differencesOf, rulesOf } from '../knowledge'
import { newId } from '../messaging/send'
import type { Row } from '../storage/schema'
import { useCommit } from '../ui/commit'
import { FieldEnd } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'

const longest = 3650

/**
 * How long this login's token lives: as documented, as the network's own page says, or as the user knows better. The
 * publishing tool chooses the kind of login, so two tools can differ on one network.
 */
export function Lifespan({ row: { connection: c, accounts } }: { row: Row }) {
  const own = useSignal(false)
  const wrong = useSignal('')
  const undoable = useUndoable()
  const documented = rulesOf(c.family).lifespan
  const offered = differencesOf(accounts.map(a => a.network)).filter(d => d.days !== undefined)
  const days = c.lifespan?.kind === 'fixed' ? c.lifespan.days : undefined
  const value = !c.lifespan ? 'documented' : c.lifespan.kind === 'none' ? 'none' : `${days}`

  const set = (lifespan: OwnLifespan | null) =>
    undoable.run({ type: 'connection.lifespan', id: newId(), connection: c.id, lifespan })
  const pick = (choice: string) => {
    own.value = choice === 'own'
    wrong.value = ''
    if (choice === 'documented') void set(null)
    else if (choice === 'none') void set({ kind: 'none' })
    else if (choice !== 'own') void set({ kind: 'fixed', days: Number(choice) })
  }
  const type = async (text: string) => {
    const n = Number(text)
    const ok = Number.isInteger(n) && n >= 1 && n <= longest
    wrong.value = ok ? '' : t('problem_bad_days')
    own.value = !ok
    if (ok && n !== days) await set({ kind: 'fixed', days: n })
  }
  const committed = useCommit(input => {
    if (input.value) void type(input.value)
  })
  const known = ['documented', 'none', 'own', ...offered.map(d => `${d.days}`)]
  return (
    <p class="buttons">
      <label>
        {t('accounts_lifespan')}{' '}
        <select value={own.value ? 'own' : value} onChange={e => pick(e.currentTarget.value)}>
          <option value="documented">{t('accounts_lifespan_documented', { life: formatLifespan(documented) })}</option>
          {offered.map(d => (
            <option key={d.id} value={`${d.days}`}>
              {t('accounts_lifespan_page', {
                life: formatLifespan({ kind: 'fixed', days: d.days! }),
                page: d.source.section,
              })}
            </option>
          ))}
          {documented.kind !== 'none' && <option value="none">{formatLifespan({ kind: 'none' })}</option>}
          {!known.includes(value) && <option value={value}>{formatLifespan(c.lifespan!)}</option>}
          <option value="own">{t('accounts_lifespan_own')}</option>
        </select>
      </label>
      {own.value && (
        <label>
          {t('accounts_lifespan_days')}{' '}
          <input inputMode="numeric" size={5} defaultValue={days === undefined ? '' : String(days)} {...committed} />
        </label>
      )}
      <FieldEnd undoable={undoable} wrong={wrong.value || undoable.trouble.value} />
    </p>
  )
}
