import { useSignal } from '@preact/signals'
import { sites } from '../detect/pages'
import type { Connection } from '../domain/fold'
import { likeliest, type Why } from '../domain/likeliest'
import { statusOf } from '../domain/status'
import { readFact } from '../store/facts'
import type { OpenQuestion, Row } from '../store/read'
import { say, sayStatus, sayTime } from '../words/say'
import { db } from './db'
import { useLive } from './live'
import { networkNames } from './parts'

const shown = 4

/** A way to a network's permission page and back was seen: asks once which login it was for, and why we guess so. */
export function Reconnected({
  question: { facts, candidates },
  now,
  answer,
}: {
  question: OpenQuestion
  now: number
  answer: (row: Row | null) => void
}) {
  const all = useSignal(false)
  const signedIn = useLive(() => readFact(db, 'signedIn')).value
  const site = sites.get(facts.site)!
  const byId = new Map(candidates.map(r => [r.connection.id, r]))
  const list = likeliest(
    candidates.map(r => r.connection),
    { signedIn: signedIn.state === 'ready' ? signedIn.value[site.id] : undefined, now },
  )
  const text = facts.strength === 'certain' ? 'reconnected_text' : 'reconnected_text_perhaps'
  const place = { site: site.name, time: sayTime(facts.at, now) }
  return (
    <fieldset class="question">
      <legend>{say(candidates.length ? 'reconnected_which' : 'reconnected_new')}</legend>
      <p>{say(candidates.length ? text : 'reconnected_none', place)}</p>
      <div class="buttons">
        {(all.value ? list : list.slice(0, shown)).map(({ connection: c, why }) => {
          const row = byId.get(c.id)!
          return (
            <button key={c.id} type="button" title={networkNames(row.accounts)} onClick={() => answer(row)}>
              {c.name}
              {why && <small>{sayWhy(why, c, now)}</small>}
            </button>
          )
        })}
        {!all.value && list.length > shown && (
          <button type="button" onClick={() => (all.value = true)}>
            {say('more', { n: list.length - shown })}
          </button>
        )}
        <a
          class="button quiet"
          href={`/src/options/index.html#/accounts/new/${encodeURIComponent(facts.sighting)}`}
          target="_blank"
          rel="noreferrer"
        >
          {say(candidates.length ? 'reconnected_other' : 'empty_add')}
        </a>
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {say('reconnected_skip')}
        </button>
      </div>
    </fieldset>
  )
}

function sayWhy(why: Why, c: Connection, now: number): string {
  if (why === 'listed' || why === 'signed-in') return say(`likely_${why.replace('-', '_')}`)
  return sayStatus(statusOf(c, now))
}
