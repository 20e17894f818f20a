import { settingsAt } from '../detection/settingsPages'
import { fallsAt } from '../domain/connection/impact'
import { readFact } from '../storage/settings'
import { candidatesFor, type Row } from '../storage/queries'
import { db } from '../ui/db'
import { HintOff } from '../ui/tipOff'
import { useLive } from '../ui/useLiveQuery'
import { sayHint } from '../i18n/cardText'
import { say, sayList } from '../i18n/format'
import type { Front } from './activePage'

/** The page in front of the user is one on which the next click takes connections down: which ones, by name. */
export function Warned({ front: { url, site }, rows }: { front: Front; rows: readonly Row[] }) {
  const live = useLive(async () => ({ off: await readFact(db, 'hintsOff'), signedIn: await readFact(db, 'signedIn') }))
  const kind = settingsAt(new URL(url))?.page.kind
  if (live.value.state !== 'ready' || !kind || live.value.value.off[kind]) return null
  const signedIn = live.value.value.signedIn[site.id]
  const accounts = fallsAt(kind, candidatesFor(site, rows), signedIn).flatMap(r => r.accounts)
  if (!accounts.length) return null
  const { title, text } = sayHint(kind, site.id, accounts.length)
  return (
    <div class="hint">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <p>{say('warned_names', { names: sayList(accounts.map(a => a.name)) })}</p>
      <p class="buttons">
        <HintOff hint={kind} />
      </p>
    </div>
  )
}
