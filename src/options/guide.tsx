import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { readError } from '../domain/diagnosis/parseErrorMessage'
import { appliesTo, background, beforeReconnect, causes, families, keyed } from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/types'
import { Points } from '../ui/helpList'
import { say } from '../i18n/format'
import { Answer } from './guideAnswer'
import { Entry } from './guideCause'
import { Down } from './guideHelp'
import { Lives } from './guideLifespans'
import { makeSearch } from './guideSearch'
import { Practice, PracticeLink } from './demo/demo'

/** A browser lays out a box with megabytes in it for seconds; what decides is read before. */
const mostShown = 2_000

/** `rest`: the id of a cause to open, or 'practice' and the cause to practise. */
export function Guide({ rest }: { rest: string }) {
  const [first = '', second] = rest.split('/')
  return first === 'practice' ? <Practice cause={second} /> : <Causes rest={rest} />
}

function Causes({ rest }: { rest: string }) {
  const words = useSignal('')
  const family = useSignal<FamilyId | undefined>(undefined)
  const search = useMemo(makeSearch, [])
  const reading = useMemo(() => readError(words.value), [words.value])
  const of = family.value
  const all = [...causes.values()].filter(c => !of || appliesTo(c, of))
  const wanted = reading.isError ? namedBy(reading.errors) : words.value.trim() ? search(words.value) : undefined
  const found = wanted ? wanted.flatMap(id => all.find(c => c.id === id) ?? []) : all

  const paste = (e: ClipboardEvent & { currentTarget: HTMLInputElement }) => {
    const text = e.clipboardData?.getData('text/plain') ?? ''
    if (text.length <= mostShown) return
    e.preventDefault()
    e.currentTarget.value = text.slice(0, mostShown)
    words.value = text
  }
  return (
    <>
      <div class="search">
        <label class="field">
          {say('guide_search')}
          <input type="search" onInput={e => (words.value = e.currentTarget.value)} onPaste={paste} />
        </label>
        <label class="field">
          {say('guide_network')}
          <select onChange={e => (family.value = (e.currentTarget.value || undefined) as FamilyId | undefined)}>
            <option value="">{say('guide_all')}</option>
            {[...families.values()].map(f => (
              <option key={f.id} value={f.id}>
                {f.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {reading.isError && <Answer key={words.value} reading={reading} family={of} />}
      {!words.value && !rest && <PracticeLink />}
      {!words.value && !rest && <Down />}
      <ul class="cards" aria-label={say('guide_causes')}>
        {found.map(c => (
          <Entry key={c.id} cause={c} family={of} open={c.id === rest} />
        ))}
      </ul>
      {!found.length && !reading.isError && <p class="soft">{say('guide_none')}</p>}
      {!words.value && (
        <>
          <section>
            <h2>{say('before')}</h2>
            <Points title={say('before')} bare items={keyed('before', beforeReconnect, of)} family={of} />
          </section>
          <section>
            <h2>{say('guide_why')}</h2>
            <Points title={say('guide_why')} bare items={keyed('background', background, of)} family={of} />
          </section>
          <Lives family={of} />
        </>
      )}
    </>
  )
}

/** The causes an error can have, surest first; for one nobody knows the general advice. */
function namedBy(errors: ReturnType<typeof readError>['errors']): CauseId[] {
  if (!errors.length) return ['disconnected']
  return [...new Set(errors.flatMap(e => e.causes.map(([id]) => id)))]
}
