import { clocksOf } from '../domain/connection/expiry'
import { isDown, leadingCause } from '../domain/diagnosis/diagnose'
import type { Connection } from '../domain/connection/fold'
import { type Next, nextAction } from '../domain/nextAction'
import { causes, linkOf, links, ownPlace, sentences, titleKey } from '../knowledge'
import type { Link } from '../knowledge/types'
import type { Row } from '../storage/queries'
import { helpedBy, say, sayNext } from '../i18n/format'
import { Out } from './helpList'

/** The one thing to do now and where; `why`: with the likely cause before it if it is down, where nothing else names it. */
export function NextLine({ row: { connection: c }, now, why }: { row: Row; now: number; why?: boolean }) {
  const next = nextAction(c, now)
  const link = placeOf(next, c)
  return (
    <div class={next.kind === 'wait' ? 'next-line notice' : 'next-line'}>
      <p>
        <strong>{why && isDown(c, now) ? `${say(titleKey(leadingCause(c, now)))}:` : say('next')}</strong>{' '}
        {sayNext(next, c, now)} {link && <Out link={link} words={say('open')} />}
      </p>
      {!why && <Early c={c} now={now} />}
      {next.kind === 'wait' && <Waited until={next.until} since={c.trouble!.resolvedAt!} now={now} />}
    </div>
  )
}

/** Nobody needs to wait for the last day: the next reconnect counts in full. */
function Early({ c, now }: { c: Connection; now: number }) {
  const { token } = clocksOf(c, now)
  if (c.trouble || (token && token.endsAt <= now)) return null
  return <p class="soft">{token ? say('early_safe_fixed', { n: token.days }) : say('early_safe')}</p>
}

function Waited({ since, until, now }: { since: number; until: number; now: number }) {
  return <progress max={until - since} value={now - since} aria-label={say('next_waited')} />
}

/** Where the next thing is done. */
function placeOf(next: Next, c: Connection): Link | undefined {
  const family = helpedBy(c)
  switch (next.kind) {
    case 'unblock':
      return linkOf(sentences(causes.get(next.cause)!, 'todo', family)[0]!, family)
    case 'sign-in':
    case 'look':
      return ownPlace(family, 'home')
    case 'reconnect':
    case 'use':
    case 'try':
      return links.get('hootsuite')
    default:
      return undefined
  }
}
