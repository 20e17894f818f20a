import type { ComponentChild } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { t } from '../i18n/translate'
import { platform } from '../platform/browser'
import { optionsPage } from '../platform/routes'
import { allTables } from '../storage/db'
import { readState } from '../storage/localState'
import { loginsForSite, readQuestions, readRows } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readStoreNotices } from '../storage/storeNotices'
import { db } from '../ui/db'
import { NotificationsOff } from '../ui/notificationsOff'
import { Questions } from '../ui/question'
import { useSitesWithoutAccess } from '../ui/siteAccess'
import { BackupLine, SendTrouble, StoreLines } from '../ui/storeLines'
import { StoreTrouble, useEarlyTrouble } from '../ui/storeTrouble'
import { useLiveQuery } from '../ui/useLiveQuery'
import { useActivePage } from './activePage'
import { ClockChanged } from './clockChanged'
import { Connections } from './connections'
import { headlineOf } from './headline'
import { MissingAccess } from './missingAccess'
import { ReconnectPanel } from './reconnectPanel'
import { ReportMissedPage } from './reportMissedPage'
import { SettingsWarning } from './settingsWarning'
import { SuggestedAccounts } from './suggestedAccounts'

const tickMs = 30_000

export function Popup() {
  const [ticks, redraw] = useState(0)
  useEffect(() => {
    const tick = setInterval(() => redraw(n => n + 1), tickMs)
    return () => clearInterval(tick)
  }, [])
  const live = useLiveQuery(read)
  const front = useActivePage()
  const hidden = useSitesWithoutAccess()
  const data = live.value
  useEarlyTrouble(data.state === 'loading')
  // read anew whenever something is drawn: what was just recorded must not lie in the future
  const now = platform.now()
  // the longest part is drawn again for what is new in it, not for what is told later of the page in front
  const logins = useMemo(
    () => data.state === 'ready' && data.value.rows.length > 0 && <Connections rows={data.value.rows} now={now} />,
    [data, ticks],
  )
  if (data.state === 'loading') return <main aria-busy="true" />
  if (data.state === 'failed')
    return (
      <main class="alone">
        <StoreTrouble error={data.error} level={1} />
        <a href={`${optionsPage}#/guide`} target="_blank" rel="noreferrer">
          {t('guide')}
        </a>
      </main>
    )
  const { rows, questions, trouble, unseen, clock, store, gone } = data.value
  // in the same place whether there are logins or not: what was added there can be undone there
  const offer = front && <SuggestedAccounts key="found" front={front} rows={rows} />
  if (gone)
    return (
      <main>
        <Head title={t('ext_name')} add={false} />
        <div class="scroll">
          <StoreTrouble state="missing" level={2} />
          <Questions questions={questions} now={now} />
        </div>
      </main>
    )
  // a list that this version understands nothing of is not an empty one
  if (!rows.length && store.newer)
    return (
      <main>
        <Head title={t('ext_name')} add={false} />
        <div class="scroll">
          <StoreTrouble state="newer" level={2} />
        </div>
      </main>
    )
  if (!rows.length && !questions.length) return empty(offer)
  const blind = (hidden ?? []).filter(s => loginsForSite(s, rows).length > 0)
  const { headline, next } = headlineOf(rows, now, blind.length > 0)
  return (
    <main>
      <Head title={headline} next={next} add={rows.length > 0} />
      <SendTrouble />
      {offer}
      <div class="scroll">
        <MissingAccess sites={blind} />
        <NotificationsOff trouble={trouble} unseen={unseen} />
        <ClockChanged changed={clock} />
        {front && <SettingsWarning front={front} rows={rows} />}
        <StoreLines standing={store} />
        <Questions questions={questions} now={now} />
        <ReconnectPanel rows={rows} now={now} />
        {logins}
        <BackupLine standing={store} />
        <ReportMissedPage front={front} />
      </div>
      <footer>
        <span class="soft">{t('accounts_count', { n: rows.reduce((n, r) => n + r.accounts.length, 0) })}</span>
        <a href={`${optionsPage}#/accounts`} target="_blank" rel="noreferrer">
          {t('all_accounts')}
        </a>
      </footer>
    </main>
  )
}

/** All that is shown at first, read in one go: every transaction of its own takes its time. */
async function read() {
  const shown = await db.transaction('r', allTables(db), async () => {
    const rows = await readRows(db)
    const [questions, trouble, unseen, clock, store] = await Promise.all([
      readQuestions(db, rows),
      readState(db, 'noticeTrouble'),
      readState(db, 'noticesUnseen'),
      readState(db, 'clockChanged'),
      readStoreNotices(db, platform.now()),
    ])
    return { rows, questions, trouble, unseen, clock, store }
  })
  return { ...shown, gone: !shown.rows.length && (await isGone(shown.rows)) }
}

/** Is the list empty though its second copy says it was not? Asked only then: reading the copy takes a moment. */
async function isGone(rows: readonly Row[]): Promise<boolean> {
  const { readLostAccounts: readLost } = await import('../storage/safetyCopy')
  const { copy, entries } = await readLost(db, platform, rows)
  return entries.length > 0 || copy.state === 'corrupt'
}

function Head({ title, next = '', add = true }: { title: string; next?: string; add?: boolean }) {
  return (
    <header>
      <div>
        <h1>{title}</h1>
        {next && (
          <p class="soft next" title={next}>
            {next}
          </p>
        )}
      </div>
      {add && <IconLink hash="#/accounts/new" words={t('empty_add')} icon="+" />}
      <IconLink hash="#/guide" words={t('guide')} icon="?" />
      <IconLink hash="#/settings" words={t('settings')} icon="⚙" />
    </header>
  )
}

function IconLink({ hash, words, icon }: { hash: string; words: string; icon: string }) {
  return (
    <a class="icon" href={`${optionsPage}${hash}`} target="_blank" rel="noreferrer" aria-label={words} title={words}>
      {icon}
    </a>
  )
}

function empty(offer: ComponentChild) {
  return (
    <main>
      <Head title={t('ext_name')} add={false} />
      {offer}
      <div class="empty">
        <svg viewBox="0 0 64 64" width="64" height="64" fill="none" stroke-width="6" aria-hidden="true">
          <circle class="track" cx="32" cy="32" r="26" />
          <path class="arc" d="M32 6a26 26 0 1 1-24.7 18" stroke-linecap="round" />
        </svg>
        <h2>{t('empty_title')}</h2>
        <p class="soft">{t('empty_text')}</p>
        <p class="buttons">
          <a class="button primary" href={`${optionsPage}#/accounts/new`} target="_blank" rel="noreferrer">
            {t('empty_add')}
          </a>
          <a class="button" href={`${optionsPage}#/data`} target="_blank" rel="noreferrer">
            {t('empty_import')}
          </a>
        </p>
        <p>
          <a href={`${optionsPage}#/guide/practice`} target="_blank" rel="noreferrer">
            {t('empty_demo')}
          </a>
        </p>
        <p class="soft">{t('empty_local')}</p>
      </div>
    </main>
  )
}
