import { sites } from '../detection/sites/index'
import { rankCandidates } from '../domain/connection/rankCandidates'
import { statusOf } from '../domain/connection/status'
import { formatStatus, formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { optionsPage } from '../platform/routes'
import type { OpenQuestion } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting } from '../storage/settings'
import { Choices } from './choices'
import { db } from './db'
import { useLiveQuery } from './useLiveQuery'

/** A way to a network's permission page and back was seen: asks once which login it was for, and why we guess so. */
export function ReconnectedQuestion({
  question: { sighting, candidates },
  now,
  answer,
}: {
  question: OpenQuestion
  now: number
  answer: (row: Row | null) => void
}) {
  const signedIn = useLiveQuery(() => readSetting(db, 'signedIn')).value
  const site = sites.get(sighting.site)!
  const byId = new Map(candidates.map(r => [r.connection.id, r]))
  const list = rankCandidates(
    candidates.map(r => r.connection),
    { signedIn: signedIn.state === 'ready' ? signedIn.value[site.id] : undefined, now },
  )
  const whys = new Map(list.map(l => [l.connection.id, l.why]))
  const sayWhy = ({ connection: c }: Row) => {
    const why = whys.get(c.id)
    if (why === 'listed' || why === 'signed-in') return t(`likely_${why}`)
    return why && formatStatus(statusOf(c, now))
  }
  const text = sighting.strength === 'certain' ? 'reconnected_text' : 'reconnected_text_perhaps'
  const place = { site: site.name, time: formatTime(sighting.at, now) }
  return (
    <fieldset class="question">
      <legend>{t(candidates.length ? 'reconnected_which' : 'reconnected_new')}</legend>
      <p>{t(candidates.length ? text : 'reconnected_none', place)}</p>
      <Choices rows={list.map(l => byId.get(l.connection.id)!)} now={now} why={sayWhy} answer={answer}>
        <a
          class="button quiet"
          href={`${optionsPage}#/accounts/new/${encodeURIComponent(sighting.id)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(candidates.length ? 'reconnected_other' : 'empty_add')}
        </a>
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {t('reconnected_skip')}
        </button>
      </Choices>
    </fieldset>
  )
}
