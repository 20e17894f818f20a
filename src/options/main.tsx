import { signal } from '@preact/signals'
import { type ComponentType, render } from 'preact'
import { platform } from '../platform/browser'
import { say } from '../i18n/format'
import '../ui/tokens.css'
import './options.css'
import { Accounts } from './accounts'
import { Checkup } from './checkup'
import { Data } from './data'
import { Guide } from './guide'
import { History } from './history'
import { Reminders } from './reminders'
import { Settings } from './settings'
import { StoreNotes } from './storeNotes'

const pages: Record<string, ComponentType<{ rest: string }>> = {
  accounts: Accounts,
  reminders: Reminders,
  history: History,
  guide: Guide,
  checkup: Checkup,
  data: Data,
  settings: Settings,
}

const hash = signal(location.hash)
addEventListener('hashchange', () => (hash.value = location.hash))

function Options() {
  const [, wanted = '', ...rest] = hash.value.split('/')
  const name = Object.hasOwn(pages, wanted) ? wanted : 'accounts'
  const Page = pages[name]!
  return (
    <>
      <nav aria-label={say('ext_name')}>
        <p class="brand">{say('ext_name')}</p>
        {Object.keys(pages).map(p => (
          <a key={p} href={`#/${p}`} aria-current={p === name ? 'page' : undefined}>
            {say(`page_${p}`)}
          </a>
        ))}
      </nav>
      <main>
        <h1>{say(`page_${name}`)}</h1>
        <StoreNotes />
        <Page rest={rest.join('/')} />
      </main>
    </>
  )
}

document.documentElement.lang = platform.language()
render(<Options />, document.getElementById('app')!)
