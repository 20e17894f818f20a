import { useSignal } from '@preact/signals'
import { sites } from '../detect/pages'
import { causeOfKind } from '../domain/diagnose'
import { statusOf } from '../domain/status'
import { titleKey } from '../knowledge'
import { newId, send } from '../messages/send'
import type { OpenQuestion, Row } from '../store/read'
import { networkNames } from '../ui/parts'
import { say, sayTime } from '../words/say'

const shown = 4

/** Asks once whose page it was; the answer turns that row and is remembered for this browser. */
export function Question({ question, now }: { question: OpenQuestion; now: number }) {
  const all = useSignal(false)
  const trouble = useSignal('')
  const { facts, candidates } = question
  const site = sites.get(facts.site)!
  // what was due to end, or is in trouble already, is the likeliest to have met it
  const likeliest = [...candidates].sort(
    (a, b) => rank(a, now) - rank(b, now) || a.connection.name.localeCompare(b.connection.name),
  )
  const answer = async (connection: string | null) => {
    const reply = await send({ type: 'question.answered', id: newId(), facts, connection })
    trouble.value = reply.ok ? '' : say('not_saved', { error: reply.error })
  }
  return (
    <fieldset class="question">
      <legend>{say('which_login')}</legend>
      <p class="soft">
        {say('which_text', {
          site: site.name,
          cause: say(titleKey(causeOfKind(facts.kind, site.families[0]))),
          time: sayTime(facts.at, now),
        })}
      </p>
      <div class="buttons">
        {(all.value ? likeliest : likeliest.slice(0, shown)).map(r => (
          <button
            key={r.connection.id}
            type="button"
            title={networkNames(r.accounts)}
            onClick={() => void answer(r.connection.id)}
          >
            {r.connection.name}
          </button>
        ))}
        {!all.value && likeliest.length > shown && (
          <button type="button" onClick={() => (all.value = true)}>
            {say('more', { n: likeliest.length - shown })}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => void answer(null)}>
          {say('none_of_these')}
        </button>
      </div>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </fieldset>
  )
}

function rank(row: Row, now: number): number {
  return statusOf(row.connection, now).rank
}
