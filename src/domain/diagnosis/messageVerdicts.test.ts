import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errors } from '../../knowledge/errors/index'
import { runs } from '../../testing/counts'
import { noises, sayingsOf, wrappings } from '../../testing/messageWrappings'
import { causesIn, type ParsedError, parseErrorMessage } from './parseErrorMessage'

/** What is answered: "tool", "wait", "post", "unknown", or the causes of the surest error with how sure. */
function answer(reading: ParsedError): string {
  const [first] = reading.errors
  if (reading.verdict !== 'cause') return reading.verdict ?? 'search'
  return causesIn(reading, first!)
    .map(([cause, sure]) => `${cause} ${sure}`)
    .join(', ')
}

const cases: readonly (readonly [string, string])[] = [
  [
    '{"error":{"message":"(#10) Requires instagram_content_publish permission to manage the object","type":"OAuthException","code":10}}',
    'access-revoked likely, role-lost possible',
  ],
  ['{"error":{"message":"API access blocked.","type":"OAuthException","code":200}}', 'tool'],
  ['(#200) Access to this data is temporarily disabled for non-active apps', 'tool'],
  [
    'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
    'role-lost likely, security-checkpoint possible',
  ],
  ['Feature Unavailable: Facebook Login is currently unavailable for this app', 'tool'],
  ['"error_message":"Your activity off Meta technologies is currently turned off."', 'access-revoked likely'],
  ['"error_message":"Insufficient developer role"', 'tool'],
  ['"error_code":1349245', 'tool'],
  ['"code":9004,"error_subcode":2207052', 'post'],
  ['"title":"CreditsDepleted","status":402', 'tool'],
  ['{"errors":[{"code":261,"message":"Application cannot perform write actions."}]}', 'tool'],
  ['"status":426,"code":"NONEXISTENT_VERSION"', 'tool'],
  ['"error":"unauthorized_scope_error"', 'tool'],
  [
    'LinkedIn 400: Organization permissions must be used when using organization as author',
    'role-lost likely, access-revoked possible',
  ],
  ['Access blocked: Hootsuite has not completed the Google verification process. Error 403: access_denied', 'tool'],
  [
    '{"error":{"errors":[{"domain":"youtube.header","reason":"youtubeSignupRequired","message":"Unauthorized"}],"code":401}}',
    'role-lost likely',
  ],
  [
    'googleapi: Error 401: Request had invalid authentication credentials.',
    'access-revoked likely, token-expired possible',
  ],
  [
    'LinkedIn failed {"errors":[{"message":"Unauthorized"}],"status":401}',
    'token-expired possible, inactive-token possible, access-revoked possible',
  ],
  [
    "{ code: 2, message: 'Authentication failed.', status: 'failure' }",
    'token-expired possible, access-revoked possible, password-or-security-alert possible',
  ],
  ['errorCode: 190, subErrorCode: 460', 'password-or-security-alert certain'],
  ['[code=190 sub=460 type=OAuthException]', 'password-or-security-alert certain'],
  ["{'error': 'ExpiredToken', 'message': 'Token has been revoked'}", 'token-expired likely, access-revoked possible'],
  ['"code":"reached_active_user_cap"', 'wait'],
  ['"code":"spam_risk_user_banned_from_posting"', 'policy-block certain'],
  ['(#4) Application request limit reached', 'wait'],
  ['Error: purple monkey dishwasher failed at line 12 of paint.js', 'unknown'],
]

describe('a message', () => {
  it.each(cases)('%s', (text, wanted) => {
    expect(answer(parseErrorMessage(text))).toBe(wanted)
  })
})

const list = [...errors.values()]
/** What is answered about an error when it is told plainly. */
const verdictOf = (text: string) => {
  const { verdict, errors: found } = parseErrorMessage(text)
  return { verdict, causes: found[0]?.causes ?? [] }
}

describe('every documented error', () => {
  it('is enough of them', () => {
    expect(list.length).toBeGreaterThanOrEqual(220)
  })

  it.each(list.map(e => [e.id, e] as const))('%s is known in every wrapping', (_, error) => {
    for (const said of sayingsOf(error))
      for (const [name, wrap] of Object.entries(wrappings)) {
        const text = wrap(said)
        expect(verdictOf(text), `${name}: ${text}`).toEqual({ verdict: error.verdict, causes: error.causes })
      }
  })

  it('keeps its verdict whatever stands around it', () => {
    const message = fc
      .tuple(fc.constantFrom(...list), fc.nat(), fc.constantFrom(...Object.values(wrappings)))
      .map(([error, nth, wrap]) => {
        const sayings = sayingsOf(error)
        return { error, text: wrap(sayings[nth % sayings.length]!) }
      })
    const around = fc.array(fc.constantFrom(...Object.values(noises)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(message, around, ({ error, text }, noise) => {
        const noisy = noise.reduce((t, add) => add(t), text)
        expect(verdictOf(noisy), noisy).toEqual({ verdict: error.verdict, causes: error.causes })
      }),
      { numRuns: runs(1_000, 10_000) },
    )
  })
})
