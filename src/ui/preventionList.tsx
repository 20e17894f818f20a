import type { ComponentChildren } from 'preact'
import { checkupAgainst, foldCheckup, type Review } from '../domain/checkup'
import { formatDate } from '../i18n/format'
import { t } from '../i18n/translate'
import { type KeyedSentence, pointTitleKey } from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/ids'
import { platform } from '../platform/browser'
import { optionsPage } from '../platform/routes'
import { readReviews } from '../storage/queries'
import { db } from './db'
import { HelpList } from './helpList'
import { useLiveQuery } from './useLiveQuery'

/**
 * "Avoid it next time", with what the check-up of the login's network says about it: what is not done stands first,
 * what is done is marked where it stands. `family`: the login's own; `help`: the one whose help is shown.
 */
export function PreventionList({
  cause,
  items,
  family,
  help,
  now,
}: {
  cause: CauseId
  items: readonly KeyedSentence[]
  family: FamilyId
  help: FamilyId
  now: number
}) {
  const live = useLiveQuery(() => readReviews(db)).value
  if (live.state === 'loading') return null
  // advice is worth having even where the store cannot say what was done
  const events = live.state === 'ready' ? live.value : []
  const { done, of, marks, unsaid } = checkupAgainst(cause, family, foldCheckup(events, platform.zone()))
  if (!of) return <HelpList title={t('avoid')} items={items} family={help} />
  const nameOf = (s: KeyedSentence) => s.key.slice(s.key.lastIndexOf('_') + 1)
  const isOpen = (s: KeyedSentence) => marks.has(nameOf(s)) && marks.get(nameOf(s))?.state !== 'done'
  const ordered = [...items.filter(isOpen), ...items.filter(s => !isOpen(s))]
  return (
    <section>
      <h3>{t('avoid')}</h3>
      <p>
        <a href={`${optionsPage}#/checkup/${family}`} target={inOptions() ? undefined : '_blank'} rel="noreferrer">
          {t('checkup_yours', { done, of })}
        </a>
      </p>
      <HelpList
        title={t('avoid')}
        bare
        items={ordered}
        family={help}
        around={(s, words) => (
          <Marked is={marks.has(nameOf(s))} review={marks.get(nameOf(s))} now={now}>
            {words}
          </Marked>
        )}
      >
        {unsaid.map(({ point, review }) => (
          <li key={point}>
            <Marked is review={review} now={now}>
              {t(pointTitleKey(point))}
            </Marked>
          </li>
        ))}
      </HelpList>
    </section>
  )
}

/** The page the link leads to may be the one it stands on. */
function inOptions(): boolean {
  return location.pathname.startsWith('/src/options/')
}

/** A sentence with how its point stands, told in words as well as by its sign. */
function Marked({
  is,
  review,
  now,
  children,
}: {
  is: boolean
  review: Review | undefined
  now: number
  children: ComponentChildren
}) {
  if (!is) return <>{children}</>
  if (review?.state !== 'done')
    return (
      <>
        <strong>{t('checkup_mark_open')}</strong> {children}
      </>
    )
  return (
    <>
      <span class="tone-fine">
        <span aria-hidden="true">✓</span>
        <span class="hidden">{t('checkup_mark_done')}</span>
      </span>{' '}
      {children} <span class="soft">{t('checkup_mark_since', { day: formatDate(review.since, now) })}</span>
    </>
  )
}
