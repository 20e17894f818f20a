import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { t } from '../i18n/translate'
import { startPage } from '../ui/startPage'
import '../ui/tokens.css'
import './options.css'
import { Accounts } from './accounts'
import { Checkup } from './checkup'
import { Data } from './data'
import { Diagnostics } from './diagnostics'
import { Guide } from './guide'
import { History } from './history'
import { Reminders } from './reminders'
import { SettingsPage } from './settings'
import { StoreNotes } from './storeNotes'

const pages: Record<string, ComponentType<{ rest: string }>> = {
  accounts: Accounts,
  reminders: Reminders,
  history: History,
  guide: Guide,
  checkup: Checkup,
  data: Data,
  settings: SettingsPage,
  support: Diagnostics,
}

const hash = signal(location.hash)
addEventListener('hashchange', () => (hash.value = location.hash))

function Options() {
  const [, wanted = '', ...rest] = hash.value.split('/')
  const name = Object.hasOwn(pages, wanted) ? wanted : 'accounts'
  const Page = pages[name]!
  return (
    <>
      <nav aria-label={t('ext_name')}>
        <p class="brand">{t('ext_name')}</p>
        {Object.keys(pages)
          .filter(p => p !== 'support')
          .map(p => (
            <a key={p} href={`#/${p}`} aria-current={p === name ? 'page' : undefined}>
              {t(`page_${p}`)}
            </a>
          ))}
      </nav>
      <main>
        <h1>{t(`page_${name}`)}</h1>
        <StoreNotes />
        <Page rest={rest.join('/')} />
      </main>
    </>
  )
}

startPage(Options)
