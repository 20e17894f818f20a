import { useSignal } from '@preact/signals'
import { sites } from '../detection/sites/index'
import { statusOf } from '../domain/connection/status'
import { helpFamily } from '../domain/diagnosis/evidence'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import { formatSighting, formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { causes, sentences } from '../knowledge'
import type { SightingKind } from '../knowledge/pageKinds'
import { newId } from '../messaging/send'
import { impliesSignedIn, type OpenQuestion } from '../storage/queries'
import type { Row } from '../storage/schema'
import { Choices } from './choices'
import { HelpList } from './helpList'
import { ReconnectedQuestion } from './questionReconnected'
import { UndoLine } from './statusParts'
import { useUndoable } from './undoable'

/** What is no page that says something is wrong has words of its own. */
const words: Partial<Record<SightingKind, string>> = {
  'app-removed': 'which_app_removed',
  'linkedin-used': 'which_used',
}

/** Everything that waits for the user to say whose page it was, and the way back from the last answer. */
export function Questions({ questions, now }: { questions: readonly OpenQuestion[]; now: number }) {
  const { done, trouble, run, undo } = useUndoable()
  const said = useSignal('')
  const answer = async ({ sighting }: OpenQuestion, row: Row | null) => {
    const connection = row?.connection.id ?? null
    await run({ type: 'question.answered', id: newId(), sighting, connection })
    const site = sites.get(sighting.site)!
    const about = impliesSignedIn(sighting, connection) ? 'answered_remembered' : 'answered'
    const key = sighting.kind === 'reconnected' ? 'recorded' : about
    said.value = row ? t(key, { name: row.connection.name, site: site.name }) : t('answered_none')
  }
  return (
    <>
      {questions.map(q => {
        const Ask = q.sighting.kind === 'reconnected' ? ReconnectedQuestion : Question
        return <Ask key={q.sighting.id} question={q} now={now} answer={row => void answer(q, row)} />
      })}
      {trouble.value && (
        <p class="notice bad" role="alert">
          {trouble.value}
        </p>
      )}
      {done.value.length > 0 && <UndoLine words={said.value} undo={undo} />}
    </>
  )
}

/** Asks once whose page it was, with what helps whoever it was. */
function Question({
  question,
  now,
  answer,
}: {
  question: OpenQuestion
  now: number
  answer: (row: Row | null) => void
}) {
  const { sighting, candidates } = question
  const site = sites.get(sighting.site)!
  const family = site.families[0]
  const cause = causes.get(causeOfKind(sighting.kind, family))!
  const help = helpFamily(family, site.id)
  // what was due to end, or is in trouble already, is the likeliest to have met it
  const likeliest = [...candidates].sort(
    (a, b) => rank(a, now) - rank(b, now) || a.connection.name.localeCompare(b.connection.name),
  )
  return (
    <fieldset class="question">
      <legend>{t('which_login')}</legend>
      <p>
        {t(words[sighting.kind] ?? 'which_text', {
          site: site.name,
          cause: formatSighting(sighting, family),
          time: formatTime(sighting.at, now),
        })}
      </p>
      <Choices rows={likeliest} now={now} answer={answer}>
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {t(sighting.kind === 'app-removed' ? 'which_not_removed' : 'none_of_these')}
        </button>
      </Choices>
      {sighting.kind !== 'linkedin-used' && (
        <details>
          <summary>{t('which_help')}</summary>
          <HelpList title={t('fix')} ordered items={sentences(cause, 'steps', help)} family={help} />
        </details>
      )}
    </fieldset>
  )
}

function rank(row: Row, now: number): number {
  return statusOf(row.connection, now).rank
}
