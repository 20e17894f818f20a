import { sites } from '../detection/sites/index'
import { likeliest } from '../domain/connection/rankCandidates'
import { statusOf } from '../domain/connection/status'
import { readFact } from '../storage/settings'
import type { OpenQuestion, Row } from '../storage/queries'
import { say, sayStatus, sayTime } from '../i18n/format'
import { Choices } from './choices'
import { db } from './db'
import { useLive } from './useLiveQuery'

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
  const signedIn = useLive(() => readFact(db, 'signedIn')).value
  const site = sites.get(facts.site)!
  const byId = new Map(candidates.map(r => [r.connection.id, r]))
  const list = likeliest(
    candidates.map(r => r.connection),
    { signedIn: signedIn.state === 'ready' ? signedIn.value[site.id] : undefined, now },
  )
  const whys = new Map(list.map(l => [l.connection.id, l.why]))
  const sayWhy = ({ connection: c }: Row) => {
    const why = whys.get(c.id)
    if (why === 'listed' || why === 'signed-in') return say(`likely_${why.replace('-', '_')}`)
    return why && sayStatus(statusOf(c, now))
  }
  const text = facts.strength === 'certain' ? 'reconnected_text' : 'reconnected_text_perhaps'
  const place = { site: site.name, time: sayTime(facts.at, now) }
  return (
    <fieldset class="question">
      <legend>{say(candidates.length ? 'reconnected_which' : 'reconnected_new')}</legend>
      <p>{say(candidates.length ? text : 'reconnected_none', place)}</p>
      <Choices rows={list.map(l => byId.get(l.connection.id)!)} now={now} why={sayWhy} answer={answer}>
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
      </Choices>
    </fieldset>
  )
}
