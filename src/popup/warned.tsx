import { fallsAt } from '../domain/falls'
import { platform } from '../platform/browser'
import { readFact } from '../store/facts'
import { candidatesFor, type Row } from '../store/read'
import { db } from '../ui/db'
import { HintOff } from '../ui/hint-off'
import { useLive } from '../ui/live'
import { say, sayList } from '../words/say'
import type { Front } from './front'

/** The page in front of the user is one on which the next click takes connections down: which ones, by name. */
export function Warned({ front: { tab, site }, rows }: { front: Front; rows: readonly Row[] }) {
  const live = useLive(async () => {
    const [session, warned, off, signedIn] = await Promise.all([
      platform.session(),
      readFact(db, 'warned'),
      readFact(db, 'hintsOff'),
      readFact(db, 'signedIn'),
    ])
    const here = warned.find(w => w.session === session && w.tab === tab && w.site === site.id)
    return here && !off[here.kind] ? { kind: here.kind, signedIn: signedIn[site.id] } : undefined
  }, [tab, site.id])
  if (live.value.state !== 'ready' || !live.value.value) return null
  const { kind, signedIn } = live.value.value
  const accounts = fallsAt(kind, candidatesFor(site, rows), signedIn).flatMap(r => r.accounts)
  if (!accounts.length) return null
  const key = `hint_${kind.replaceAll('-', '_')}`
  return (
    <div class="hint">
      <p>
        <strong>{say(key, { n: accounts.length, site: site.name })}</strong>
      </p>
      <p>{say(`${key}_text`)}</p>
      <p>{say('warned_names', { names: sayList(accounts.map(a => a.name)) })}</p>
      <p class="buttons">
        <HintOff hint={kind} />
      </p>
    </div>
  )
}
