import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { parseErrorMessage } from '../domain/diagnosis/parseErrorMessage'
import { t } from '../i18n/translate'
import { appliesTo, beforeReconnect, causes, families, keyed } from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/ids'
import { HelpList } from '../ui/helpList'
import { Demo, DemoLink } from './demo/demo'
import { GuideAnswer } from './guideAnswer'
import { GuideArticle } from './guideArticle'
import { GuideCause } from './guideCause'
import { GuideHelp } from './guideHelp'
import { GuideLifespans } from './guideLifespans'
import { makeSearch } from './guideSearch'

/** A browser lays out a box with megabytes in it for seconds; what decides is read before. */
const mostShown = 2_000

/** `rest`: the id of a cause to open, or 'practice' and the cause to practise. */
export function Guide({ rest }: { rest: string }) {
  const [first = '', second] = rest.split('/')
  return first === 'practice' ? <Demo cause={second} /> : <Causes rest={rest} />
}

function Causes({ rest }: { rest: string }) {
  const words = useSignal('')
  const family = useSignal<FamilyId | undefined>(undefined)
  const search = useMemo(makeSearch, [])
  const reading = useMemo(() => parseErrorMessage(words.value), [words.value])
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
          {t('guide_search')}
          <input type="search" onInput={e => (words.value = e.currentTarget.value)} onPaste={paste} />
        </label>
        <label class="field">
          {t('guide_network')}
          <select onChange={e => (family.value = (e.currentTarget.value || undefined) as FamilyId | undefined)}>
            <option value="">{t('guide_all')}</option>
            {[...families.values()].map(f => (
              <option key={f.id} value={f.id}>
                {f.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {reading.isError && <GuideAnswer key={words.value} reading={reading} family={of} />}
      {!words.value && !rest && <DemoLink />}
      {!words.value && !rest && <GuideHelp />}
      <ul class="tiles" aria-label={t('guide_causes')}>
        {found.map(c => (
          <GuideCause key={c.id} cause={c} family={of} open={c.id === rest} />
        ))}
      </ul>
      {!found.length && !reading.isError && <p class="soft">{t('guide_none')}</p>}
      {!words.value && (
        <>
          <section>
            <h2>{t('before')}</h2>
            <HelpList title={t('before')} bare items={keyed('before', beforeReconnect, of)} family={of} />
          </section>
          <GuideLifespans family={of} />
          <GuideArticle family={of} />
        </>
      )}
    </>
  )
}

/** The causes an error can have, surest first; for one nobody knows the general advice. */
function namedBy(errors: ReturnType<typeof parseErrorMessage>['errors']): CauseId[] {
  if (!errors.length) return ['disconnected']
  return [...new Set(errors.flatMap(e => e.causes.map(([id]) => id)))]
}
