import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import { localOf, parseDate } from '../domain/time'
import { tidyName } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry } from '../events/types'
import { t } from '../i18n/translate'
import { compare, type DateChoices, type DateConflict } from '../importExport/compare'
import { networks } from '../knowledge'
import type { NetworkId } from '../knowledge/ids'
import type { Message } from '../messaging/protocol'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import type { OpenQuestion } from '../storage/queries'
import { DateConflicts } from '../ui/dateChoices'
import { useUndoable } from '../ui/undoable'
import { readKnown } from './known'

const longest = 200

/**
 * A form for one login and the accounts it carries, for those who keep no list. `open`: shown at once. `reconnected`: the
 * reconnect that was seen of it, filled in as far as that tells.
 */
export function AddLogin({
  open,
  focus,
  reconnected,
}: {
  open: boolean
  /** Puts the focus into the first field. */
  focus?: boolean
  reconnected?: OpenQuestion
}) {
  const shown = useSignal(open)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (open) shown.value = true
  }, [open])
  useEffect(() => {
    if (focus) first.current?.focus()
  }, [focus])
  const said = useSignal('')
  const { done, trouble, run, undo } = useUndoable()

  /** A date that differs from the known one of this login is asked about first. */
  const conflict = useSignal<DateConflict | undefined>(undefined)
  const choices = useSignal<DateChoices>(new Map())

  const add = async (form: HTMLFormElement) => {
    const given = entriesOf(new FormData(form))
    if (typeof given === 'string') {
      said.value = t(given, { value: String(new FormData(form).get('date')) })
      return
    }
    const compared = compare(given, await readKnown(), choices.value)
    const differs = compared.conflicts[0]
    if (differs && differs.dates.join() !== conflict.value?.dates.join()) {
      conflict.value = differs
      choices.value = new Map()
      said.value = t('dates_check')
      return
    }
    const id = newId()
    const entries = [...compared.fresh, ...compared.changed, ...compared.same]
    const message: Message = { type: 'accounts.import', id, entries, datesChosen: [...choices.value.keys()] }
    const ok = (await run(message, reconnected ? [] : [id])) && (await answer(id, entries[0]!))
    said.value = ok ? t('add_done', { name: entries[0]!.login }) : trouble.value
    if (!ok) return
    conflict.value = undefined
    form.reset()
  }
  /** What was asked is answered by the login that has just been added; both are undone at once, never the one alone. */
  const answer = async (added: string, entry: AccountEntry) => {
    if (!reconnected) return true
    const id = newId()
    const { sighting } = reconnected
    return run({ type: 'question.answered', id, sighting, connection: connectionIdOf(entry) }, [added, id])
  }
  const back = async () => {
    said.value = (await undo()) ? t('history_undone') : trouble.value
  }
  const network = reconnected && networkOf(sites.get(reconnected.sighting.site)!)
  return (
    <details open={shown.value} onToggle={e => (shown.value = e.currentTarget.open)}>
      <summary>{t('empty_add')}</summary>
      <form
        onSubmit={e => {
          e.preventDefault()
          void add(e.currentTarget)
        }}
      >
        <label class="field">
          {t('add_network')}
          <select name="network" ref={first}>
            {[...networks.values()].map(n => (
              <option key={n.id} value={n.id} selected={n.id === network}>
                {n.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('add_login')}
          <input name="login" required maxLength={longest} autoComplete="off" />
          <small class="soft">{t('add_login_hint')}</small>
        </label>
        <label class="field">
          {t('add_accounts')}
          <textarea name="accounts" rows={3} />
          <small class="soft">{t('add_accounts_hint')}</small>
        </label>
        <label class="field">
          {t('add_client')}
          <input name="client" maxLength={longest} autoComplete="off" />
        </label>
        <label class="field">
          {t('accounts_last')}
          <input
            name="date"
            type="date"
            defaultValue={reconnected && localOf(reconnected.sighting.at, platform.zone()).toPlainDate().toString()}
          />
          <small class="soft">{t('add_date_hint')}</small>
        </label>
        {conflict.value && (
          <DateConflicts
            conflicts={[conflict.value]}
            choices={choices.value}
            choose={made => (choices.value = made)}
            now={platform.now()}
          />
        )}
        <p class="buttons">
          <button type="submit" class="primary">
            {t('add_go')}
          </button>
          {done.value.length > 0 && (
            <button type="button" onClick={() => void back()}>
              {t('undo')}
            </button>
          )}
        </p>
      </form>
      <p role="status">{said.value}</p>
    </details>
  )
}

/** The likeliest network that is allowed on this site. */
function networkOf({ name, families }: Site): NetworkId | undefined {
  const fit = [...networks.values()].filter(n => families.includes(n.family))
  return (fit.find(n => n.name.startsWith(name)) ?? fit[0])?.id
}

/** What the form says, as rows of a list would; or the word of what is wrong with it. */
function entriesOf(form: FormData): AccountEntry[] | string {
  const field = (name: string) => tidyName(String(form.get(name) ?? ''))
  const login = field('login')
  if (!login) return 'problem_no_account'
  const date = field('date') ? parseDate(field('date'), platform.now(), platform.zone()) : undefined
  if (typeof date === 'string') return `problem_${date}`
  const names = String(form.get('accounts') ?? '')
    .split('\n')
    .map(n => tidyName(n).slice(0, longest))
    .filter(Boolean)
  return (names.length ? names : [login]).map(name => ({
    network: field('network') as NetworkId,
    name,
    login,
    client: field('client'),
    ...(date !== undefined && { lastReconnectedAt: date }),
  }))
}
