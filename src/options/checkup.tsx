import { useEffect, useRef } from 'preact/hooks'
import {
  type CheckupProgress,
  checkupProgress,
  foldCheckup,
  isDue,
  type Review,
  type Reviews,
  reviewOf,
} from '../domain/checkup'
import { type ReviewState, reviewStates } from '../events/types'
import { formatDate } from '../i18n/format'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
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
import type { FamilyId } from '../knowledge/ids'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { readReviews, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { ExternalLink } from '../ui/helpList'
import { FieldEnd } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { WithQuery } from './withQuery'
import './checkup.css'

const query = async () => {
  const [rows, events] = await Promise.all([readRows(db), readReviews(db)])
  return { watched: new Set(rows.map(r => r.connection.family)), reviews: foldCheckup(events, platform.zone()) }
}

/** The advice as points to look at, for each network. `rest`: the network to show first. */
export function Checkup({ rest }: { rest: string }) {
  return (
    <WithQuery query={query}>
      {({ watched, reviews }) => {
        const [yours, others] = [true, false].map(is => [...families.keys()].filter(f => watched.has(f) === is))
        return (
          <>
            <div>
              <p class="prose">{t('checkup_text')}</p>
              {yours!.length > 0 ? (
                <p class="when">
                  <strong>{sayWhen(checkupProgress(yours!, reviews, platform.now()))}</strong>
                </p>
              ) : (
                <p class="soft">{t('checkup_none')}</p>
              )}
            </div>
            {yours!.map(f => (
              <Network key={f} family={f} reviews={reviews} wanted={f === rest} />
            ))}
            {others!.length > 0 && (
              <details class="others" open={!yours!.length || others!.some(f => f === rest)}>
                <summary>{t('checkup_others')}</summary>
                {others!.map(f => (
                  <Network key={f} family={f} reviews={reviews} wanted={f === rest} />
                ))}
              </details>
            )}
          </>
        )
      }}
    </WithQuery>
  )
}

/** One calm line: what is due, else when the next look is. */
function sayWhen({ due, nextAt }: CheckupProgress): string {
  if (due) return t('checkup_due', { n: due })
  return nextAt === undefined ? t('checkup_begin') : t('checkup_next', { day: formatDate(nextAt, platform.now()) })
}

function Network({ family, reviews, wanted }: { family: FamilyId; reviews: Reviews; wanted: boolean }) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const standing = checkupProgress([family], reviews, platform.now())
  const { name } = families.get(family)!
  return (
    <section ref={place} class="checkup" aria-label={name}>
      <div class="line head">
        <h2>{name}</h2>
        <span class="soft">
          {t('checkup_count', { done: standing.done, of: standing.of })}
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
      <legend>{t(pointTitleKey(point.id))}</legend>
      <div class="what">
        <p>
          {helpText(pointTextKey(point.id), family)} {link && <ExternalLink link={link} />}
        </p>
        <p class="small soft">
          {t('checkup_against')}:{' '}
          {preventedBy(point, family).map((cause, i) => (
            <span key={cause}>
              {i > 0 && ', '}
              <a href={`#/guide/${cause}`}>{t(titleKey(cause))}</a>
            </span>
          ))}
          {!isInArticle(point, family) && ` · ${t('checkup_ours')}`}
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
              {t(`checkup_state_${state}`)}
            </label>
          ))}
        </div>
        <p class="small buttons">
          <span class={due ? 'tone-soon' : 'soft'}>{sayReview(review, due)}</span>
          {due && (
            <button type="button" onClick={() => void set(review!.state)}>
              {t('checkup_still')}
            </button>
          )}
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      </div>
    </fieldset>
  )
}

function sayReview(review: Review | undefined, due: boolean): string {
  if (!review) return t('checkup_never')
  const now = platform.now()
  const set =
    review.state === 'open'
      ? t('checkup_looked', { day: formatDate(review.at, now) })
      : t('checkup_since', { day: formatDate(review.since, now) })
  return `${set} · ${due ? t('checkup_is_due') : t('checkup_again', { day: formatDate(review.dueAt, now) })}`
}
