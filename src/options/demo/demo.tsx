import { useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { sites } from '../../detection/sites/index'
import type { Match } from '../../detection/types'
import { t } from '../../i18n/translate'
import { titleKey } from '../../knowledge/index'
import { platform } from '../../platform/browser'
import { FakePage } from './fakePage'
import { demoPages } from './pages'
import { loginOf } from './scenario'
import './demo.css'
import { DemoCard, DemoMessage, DemoRow } from './result'
import type { DemoPage } from './types'

const home = '#/guide'
const hashOf = (page: DemoPage) => `${home}/practice/${page.cause}`

/** The way from the guide to the practice pages. */
export function DemoLink() {
  return (
    <p>
      <a class="button" href={hashOf(demoPages[0]!)}>
        {t('demo_open')}
      </a>{' '}
      <span class="soft">{t('demo_open_text', { n: demoPages.length })}</span>
    </p>
  )
}

/** Every cause on a page of our own making, and what would be said about it. `cause`: the one to show. */
export function Demo({ cause }: { cause: string | undefined }) {
  const at = Math.max(
    0,
    demoPages.findIndex(p => p.cause === cause),
  )
  const page = demoPages[at]!
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
  const before = demoPages[at - 1]
  const after = demoPages[at + 1]
  return (
    <section class="practice" ref={place}>
      <div class="practice-bar">
        <p class="notice">
          <strong>{t('demo_mark')}.</strong> <span class="practice-about">{t('demo_mark_text')}</span>
        </p>
        <div class="practice-steps">
          <button type="button" aria-disabled={!before} onClick={() => before && go(hashOf(before))}>
            {t('demo_back')}
          </button>
          {/* stays where it is, so that one key walks through all */}
          <button type="button" class="primary" onClick={() => go(after ? hashOf(after) : home)}>
            {t(after ? 'demo_next' : 'demo_end')}
          </button>
          <select aria-label={t('guide_causes')} onChange={e => go(hashOf(demoPages[e.currentTarget.selectedIndex]!))}>
            {demoPages.map(p => (
              <option key={p.cause} value={p.cause} selected={p === page}>
                {t(titleKey(p.cause))}
              </option>
            ))}
          </select>
          <span class="soft" role="status">
            {t('demo_step', { step: at + 1, all: demoPages.length })}
            <span class="hidden">: {t(titleKey(page.cause))}</span>
          </span>
        </div>
      </div>
      <h2>{t(titleKey(page.cause))}</h2>
      <Step key={page.cause} page={page} />
      <p>
        <a href={`${home}/${page.cause}`}>{t('demo_more')}</a>
      </p>
    </section>
  )
}

function Step({ page }: { page: DemoPage }) {
  const match = useSignal<Match | null>(null)
  const login = useMemo(() => page.story && loginOf(page.story, platform.now()), [page])
  const seen = match.value
  const site = sites.get(page.site)!
  return (
    <>
      {login && <p class="prose">{t(`demo_why_${page.cause}`)}</p>}
      <div class="practice-sides">
        <FakePage page={page} seen={found => (match.value = found)} />
        <div class="practice-told">
          <p class="practice-seen">
            <strong>{t('demo_seen')}</strong>{' '}
            {seen ? t(`demo_seen_${seen.strength}`, { kind: t(`demo_kind_${seen.kind}`) }) : t('demo_seen_nothing')}
          </p>
          {login?.reading && <DemoMessage login={login} />}
          {login && (
            <>
              <h3>{t('demo_in_popup')}</h3>
              <DemoRow login={login} />
            </>
          )}
          {seen && (
            <>
              <h3>{t('demo_on_page')}</h3>
              {login && <p>{t('demo_general')}</p>}
              {!site.allowOverlay && <p>{t('demo_off', { site: site.name })}</p>}
              <DemoCard match={seen} family={login?.connection.family} />
            </>
          )}
        </div>
      </div>
    </>
  )
}
