import { foldConnection } from '../../src/domain/connection/fold'
import { diagnose } from '../../src/domain/diagnosis/diagnose'
import { parseErrorMessage } from '../../src/domain/diagnosis/parseErrorMessage'
import { dayMs, hourMs } from '../../src/domain/time'
import { connectionIdOf } from '../../src/events/keys'
import type { LoggedEvent } from '../../src/events/types'
import { now } from '../../src/testing/examples'
import { entryOn, eventNamed, listed } from '../../src/testing/situations'

/** Work of a known size for the figures of the README. */

const busy = [
  'Facebook showed a security check',
  'you dealt with it',
  'error 190/460 pasted',
  'you said "It lets me in as usual" "Yes, it’s there" "Only some of them"',
  'Hootsuite showed an account to reconnect',
]

/** Diagnoses 1,000 logins, each with 20 events of which 19 are evidence. */
export function thousandDiagnoses(): () => void {
  const entry = entryOn('facebook')
  const logins = Array.from({ length: 1000 }, () => {
    const events: LoggedEvent[] = [
      listed(entry, now - 100 * dayMs),
      ...Array.from({ length: 19 }, (_, i): LoggedEvent => {
        const at = now - (20 - i) * hourMs
        return { ...eventNamed(busy[i % busy.length]!, at, entry), id: `e${i}`, at }
      }),
    ]
    return { c: foldConnection(connectionIdOf(entry), events)!, events }
  })
  return () => {
    for (const { c, events } of logins) diagnose(c, events, now)
  }
}

const body =
  '{"error":{"message":"Error validating access token: The session has been invalidated because the user changed their password.","type":"OAuthException","code":190,"error_subcode":460,"fbtrace_id":"A"}}'
const texts = [
  body,
  `[2026-11-24T10:00:00Z] ERROR publish failed status=400 body=${JSON.stringify(body)}`,
  '(#368) You’re temporarily blocked from posting',
  'errors: [{ code: 326, message: "To protect our users from spam, this account is temporarily locked." }]',
  '{"serviceErrorCode":65601,"message":"The token used in the request has been revoked by the user","status":401}',
  'Something went wrong while publishing, please try again later',
]

export interface Paste {
  read(): unknown
}

const paste = (text: string): Paste => ({ read: () => parseErrorMessage(text) })

/** Ordinary messages, as they are pasted. */
export const pastes = (): Paste[] => texts.map(paste)
/** The same drowned in 10 MB. */
pastes.huge = ['x', '190 ', '{"code":', '<b>', '\u202e\u200b'].map(s => paste(s.repeat(10_000_000 / s.length) + body))
