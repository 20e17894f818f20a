import { expiryOf } from '../domain/connection/expiry'
import type { Connection } from '../domain/connection/types'
import { isDown, leadingCause } from '../domain/diagnosis/diagnose'
import { nextAction } from '../domain/nextAction'
import { formatNextAction } from '../i18n/format'
import { t } from '../i18n/translate'
import { titleKey } from '../knowledge'
import type { Row } from '../storage/schema'

/** The one thing to do now; `why`: with the cause before it if it is down, where nothing else names it. */
export function NextLine({ row: { connection: c }, now, why }: { row: Row; now: number; why?: boolean }) {
  const next = nextAction(c, now)
  const likely = c.trouble?.confidence === 'likely'
  return (
    <div class={next.kind === 'wait' ? 'next-line notice' : 'next-line'}>
      <p>
        {why && isDown(c, now) && (
          <>
            <strong>{t(titleKey(leadingCause(c, now)))}</strong>{' '}
            {likely && <span class="chip likely">{t('sure_likely')}</span>}{' '}
          </>
        )}
        {formatNextAction(next, c, now)}
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
