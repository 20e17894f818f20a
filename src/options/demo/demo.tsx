import { useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { sites } from '../../detection/sites/index'
import type { Match } from '../../detection/types'
import { titleKey } from '../../knowledge/index'
import { platform } from '../../platform/browser'
import { say } from '../../i18n/format'
import { loginOf } from './scenario'
import { MockPage } from './fakePage'
import { practicePages } from './pages'
import './practice.css'
import { PracticeCard, PracticeMessage, PracticeRow } from './result'
import type { PracticePage } from './types'

const home = '#/guide'
const hashOf = (page: PracticePage) => `${home}/practice/${page.cause}`

/** The way from the guide to the practice pages. */
export function PracticeLink() {
  return (
    <p>
      <a class="button" href={hashOf(practicePages[0]!)}>
        {say('practice_open')}
      </a>{' '}
      <span class="soft">{say('practice_open_text', { n: practicePages.length })}</span>
    </p>
  )
}

/** Every cause on a page of our own making, and what would be said about it. `cause`: the one to show. */
export function Practice({ cause }: { cause: string | undefined }) {
  const at = Math.max(
    0,
    practicePages.findIndex(p => p.cause === cause),
  )
  const page = practicePages[at]!
  const place = useRef<HTMLElement>(null)
  const shown = useRef(page)
  useLayoutEffect(() => {
    if (shown.current === page) return
    shown.current = page
    // the next one is read from its top
    place.current?.scrollIntoView({ block: 'start' })
  }, [page])
  const go = (hash: string) => {
    location.hash = hash
  }
  const before = practicePages[at - 1]
  const after = practicePages[at + 1]
  return (
    <section class="practice" ref={place}>
      <div class="practice-bar">
        <p class="notice">
          <strong>{say('practice_mark')}.</strong> <span class="practice-about">{say('practice_mark_text')}</span>
        </p>
        <div class="practice-steps">
          <button type="button" aria-disabled={!before} onClick={() => before && go(hashOf(before))}>
            {say('practice_back')}
          </button>
          {/* stays where it is, so that one key walks through all */}
          <button type="button" class="primary" onClick={() => go(after ? hashOf(after) : home)}>
            {say(after ? 'practice_next' : 'practice_end')}
          </button>
          <select
            aria-label={say('guide_causes')}
            onChange={e => go(hashOf(practicePages[e.currentTarget.selectedIndex]!))}
          >
            {practicePages.map(p => (
              <option key={p.cause} value={p.cause} selected={p === page}>
                {say(titleKey(p.cause))}
              </option>
            ))}
          </select>
          <span class="soft" role="status">
            {say('practice_step', { step: at + 1, all: practicePages.length })}
            <span class="hidden">: {say(titleKey(page.cause))}</span>
          </span>
        </div>
      </div>
      <h2>{say(titleKey(page.cause))}</h2>
      <Step key={page.cause} page={page} />
      <p>
        <a href={`${home}/${page.cause}`}>{say('practice_more')}</a>
      </p>
    </section>
  )
}

function Step({ page }: { page: PracticePage }) {
  const match = useSignal<Match | null>(null)
  const login = useMemo(() => page.story && loginOf(page.story, platform.now()), [page])
  const seen = match.value
  const site = sites.get(page.site)!
  return (
    <>
      {login && <p class="prose">{say(`practice_why_${page.cause.replaceAll('-', '_')}`)}</p>}
      <div class="practice-sides">
        <MockPage page={page} seen={found => (match.value = found)} />
        <div class="practice-told">
          <p class="practice-seen">
            <strong>{say('practice_seen')}</strong>{' '}
            {seen
              ? say(`practice_seen_${seen.strength}`, { kind: say(`practice_kind_${seen.kind.replaceAll('-', '_')}`) })
              : say('practice_seen_nothing')}
          </p>
          {login?.reading && <PracticeMessage login={login} />}
          {login && (
            <>
              <h3>{say('practice_in_popup')}</h3>
              <PracticeRow login={login} />
            </>
          )}
          {seen && (
            <>
              <h3>{say('practice_on_page')}</h3>
              {login && <p>{say('practice_general')}</p>}
              {!site.overlay && <p>{say('practice_off', { site: site.name })}</p>}
              <PracticeCard match={seen} family={login?.connection.family} />
            </>
          )}
        </div>
      </div>
    </>
  )
}
