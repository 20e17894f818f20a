import { useSignal } from '@preact/signals'
import { sites } from '../detection/sites/index'
import type { SightingKind } from '../detection/types'
import { helpFamily } from '../domain/diagnosis/evidence'
import { causeOfKind } from '../domain/diagnosis/sightingRules'
import { statusOf } from '../domain/connection/status'
import { causes, sentences } from '../knowledge'
import { newId } from '../messaging/send'
import { type OpenQuestion, type Row, tellsWhoIsIn } from '../storage/queries'
import { say, saySeen, sayTime } from '../i18n/format'
import { Choices } from './choices'
import { UndoLine } from './statusParts'
import { Points } from './helpList'
import { Reconnected } from './questionReconnected'
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
  const answer = async ({ facts }: OpenQuestion, row: Row | null) => {
    const connection = row?.connection.id ?? null
    await run({ type: 'question.answered', id: newId(), facts, connection })
    const site = sites.get(facts.site)!
    const about = tellsWhoIsIn(facts, connection) ? 'answered_remembered' : 'answered'
    const key = facts.kind === 'reconnected' ? 'recorded' : about
    said.value = row ? say(key, { name: row.connection.name, site: site.name }) : say('answered_none')
  }
  return (
    <>
      {questions.map(q => {
        const Ask = q.facts.kind === 'reconnected' ? Reconnected : Question
        return <Ask key={q.facts.sighting} question={q} now={now} answer={row => void answer(q, row)} />
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
  const { facts, candidates } = question
  const site = sites.get(facts.site)!
  const family = site.families[0]
  const cause = causes.get(causeOfKind(facts.kind, family))!
  const help = helpFamily(family, site.id)
  // what was due to end, or is in trouble already, is the likeliest to have met it
  const likeliest = [...candidates].sort(
    (a, b) => rank(a, now) - rank(b, now) || a.connection.name.localeCompare(b.connection.name),
  )
  return (
    <fieldset class="question">
      <legend>{say('which_login')}</legend>
      <p>
        {say(words[facts.kind] ?? 'which_text', {
          site: site.name,
          cause: saySeen(facts, family),
          time: sayTime(facts.at, now),
        })}
      </p>
      <Choices rows={likeliest} now={now} answer={answer}>
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {say(facts.kind === 'app-removed' ? 'which_not_removed' : 'none_of_these')}
        </button>
      </Choices>
      {facts.kind !== 'linkedin-used' && (
        <details>
          <summary>{say('which_help')}</summary>
          <Points title={say('fix')} ordered items={sentences(cause, 'steps', help)} family={help} />
        </details>
      )}
    </fieldset>
  )
}

function rank(row: Row, now: number): number {
  return statusOf(row.connection, now).rank
}
