import { useEffect, useRef } from 'preact/hooks'
import { foldCheckup, isDue, type Review, type Reviews, reviewOf, type Standing, standingOf } from '../domain/checkup'
import { type ReviewState, reviewStates } from '../events/types'
import {
  type CheckupPoint,
  families,
  isInArticle,
  pointLink,
  pointsOf,
  pointTextKey,
  pointTitleKey,
  preventedBy,
  titleKey,
} from '../knowledge'
import type { FamilyId } from '../knowledge/types'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { readReviews, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { FieldEnd } from '../ui/statusParts'
import { Out } from '../ui/helpList'
import { useUndoable } from '../ui/undoable'
import { say, sayDate } from '../i18n/format'
import { Loaded } from './withQuery'
import './checkup.css'

const query = async () => {
  const [rows, events] = await Promise.all([readRows(db), readReviews(db)])
  return { watched: new Set(rows.map(r => r.connection.family)), reviews: foldCheckup(events, platform.zone()) }
}

/** The advice as points to look at, for each network. `rest`: the network to show first. */
export function Checkup({ rest }: { rest: string }) {
  return (
    <Loaded query={query}>
      {({ watched, reviews }) => {
        const [yours, others] = [true, false].map(is => [...families.keys()].filter(f => watched.has(f) === is))
        return (
          <>
            <div>
              <p class="prose">{say('checkup_text')}</p>
              {yours!.length > 0 ? (
                <p class="when">
                  <strong>{sayWhen(standingOf(yours!, reviews, platform.now()))}</strong>
                </p>
              ) : (
                <p class="soft">{say('checkup_none')}</p>
              )}
            </div>
            {yours!.map(f => (
              <Network key={f} family={f} reviews={reviews} wanted={f === rest} />
            ))}
            {others!.length > 0 && (
              <details class="others" open={!yours!.length || others!.some(f => f === rest)}>
                <summary>{say('checkup_others')}</summary>
                {others!.map(f => (
                  <Network key={f} family={f} reviews={reviews} wanted={f === rest} />
                ))}
              </details>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

/** One calm line: what is due, else when the next look is. */
function sayWhen({ due, nextAt }: Standing): string {
  if (due) return say('checkup_due', { n: due })
  return nextAt === undefined ? say('checkup_begin') : say('checkup_next', { day: sayDate(nextAt, platform.now()) })
}

function Network({ family, reviews, wanted }: { family: FamilyId; reviews: Reviews; wanted: boolean }) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const standing = standingOf([family], reviews, platform.now())
  const { name } = families.get(family)!
  return (
    <section ref={place} class="checkup" aria-label={name}>
      <div class="line head">
        <h2>{name}</h2>
        <span class="soft">
          {say('checkup_count', { done: standing.done, of: standing.of })}
          {(standing.due > 0 || standing.nextAt !== undefined) && ` · ${sayWhen(standing)}`}
        </span>
      </div>
      {pointsOf(family).map(p => (
        <Point key={p.id} family={family} point={p} review={reviewOf(reviews, family, p.id)} />
      ))}
    </section>
  )
}

function Point({ family, point, review }: { family: FamilyId; point: CheckupPoint; review: Review | undefined }) {
  const undoable = useUndoable()
  const set = (state: ReviewState) =>
    undoable.run({ type: 'checkup.reviewed', id: newId(), family, point: point.id, state })
  const link = pointLink(point, family)
  const due = isDue(review, platform.now())
  return (
    <fieldset class="point">
      <legend>{say(pointTitleKey(point.id))}</legend>
      <div class="what">
        <p>
          {say(pointTextKey(point.id))} {link && <Out link={link} />}
        </p>
        <p class="small soft">
          {say('checkup_against')}:{' '}
          {preventedBy(point, family).map((cause, i) => (
            <span key={cause}>
              {i > 0 && ', '}
              <a href={`#/guide/${cause}`}>{say(titleKey(cause))}</a>
            </span>
          ))}
          {!isInArticle(point, family) && ` · ${say('checkup_ours')}`}
        </p>
      </div>
      <div class="how">
        <div class="states">
          {reviewStates.map(state => (
            <label key={state}>
              <input
                type="radio"
                name={`${family}/${point.id}`}
                checked={review?.state === state}
                onChange={() => void set(state)}
              />{' '}
              {say(`checkup_state_${state.replaceAll('-', '_')}`)}
            </label>
          ))}
        </div>
        <p class="small buttons">
          <span class={due ? 'tone-soon' : 'soft'}>{sayReview(review, due)}</span>
          {due && (
            <button type="button" onClick={() => void set(review!.state)}>
              {say('checkup_still')}
            </button>
          )}
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      </div>
    </fieldset>
  )
}

function sayReview(review: Review | undefined, due: boolean): string {
  if (!review) return say('checkup_never')
  const now = platform.now()
  const set =
    review.state === 'open'
      ? say('checkup_looked', { day: sayDate(review.at, now) })
      : say('checkup_since', { day: sayDate(review.since, now) })
  return `${set} · ${due ? say('checkup_is_due') : say('checkup_again', { day: sayDate(review.dueAt, now) })}`
}
