import { expiryOf } from '../domain/connection/expiry'
import type { Connection } from '../domain/connection/types'
import { isDown, leadingCause } from '../domain/diagnosis/diagnose'
import { type NextAction, nextAction } from '../domain/nextAction'
import { formatNextAction, helpFamilyOf } from '../i18n/format'
import { t } from '../i18n/translate'
import { causes, linkOf, links, ownPlace, sentences, titleKey } from '../knowledge'
import type { Link } from '../knowledge/types'
import type { Row } from '../storage/schema'
import { ExternalLink } from './helpList'

/** The one thing to do now and where; `why`: with the likely cause before it if it is down, where nothing else names it. */
export function NextLine({ row: { connection: c }, now, why }: { row: Row; now: number; why?: boolean }) {
  const next = nextAction(c, now)
  const link = placeOf(next, c)
  return (
    <div class={next.kind === 'wait' ? 'next-line notice' : 'next-line'}>
      <p>
        <strong>{why && isDown(c, now) ? `${t(titleKey(leadingCause(c, now)))}:` : t('next')}</strong>{' '}
        {formatNextAction(next, c, now)} {link && <ExternalLink link={link} words={t('open')} />}
      </p>
      {!why && <Early c={c} now={now} />}
      {next.kind === 'wait' && <Waited until={next.until} since={c.trouble!.resolvedAt!} now={now} />}
    </div>
  )
}

/** Nobody needs to wait for the last day: the next reconnect counts in full. */
function Early({ c, now }: { c: Connection; now: number }) {
  const { token } = expiryOf(c, now)
  if (c.trouble || (token && token.endsAt <= now)) return null
  return <p class="soft">{token ? t('early_safe_fixed', { n: token.days }) : t('early_safe')}</p>
}

function Waited({ since, until, now }: { since: number; until: number; now: number }) {
  return <progress max={until - since} value={now - since} aria-label={t('next_waited')} />
}

/** Where the next thing is done. */
function placeOf(next: NextAction, c: Connection): Link | undefined {
  const family = helpFamilyOf(c)
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
