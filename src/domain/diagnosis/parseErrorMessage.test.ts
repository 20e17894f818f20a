import { describe, expect, it } from 'vitest'
import { errors } from '../../knowledge/errors/index'
import { parseErrorMessage } from './parseErrorMessage'

const ids = (text: string) => parseErrorMessage(text).errors.map(e => e.id)
const list = [...errors.values()]
const fb = (id: string) => `facebook-${id}`
const graph = (code: number, sub?: number, message = 'No.') =>
  JSON.stringify({
    error: { message, type: 'OAuthException', code, ...(sub && { error_subcode: sub }), fbtrace_id: 'A' },
  })
const escaped = (json: string) => JSON.stringify(json).slice(1, -1)

/** What is pasted, and what it must be read as, surest first. */
const pastes: readonly (readonly [string, ...string[]])[] = [
  // whole answers
  [graph(190, 460), fb('190-460')],
  [graph(190), fb('190')],
  [graph(102, 463), fb('190-463')],
  [graph(190, 2207999), fb('190')],
  [JSON.stringify(JSON.parse(graph(190, 459)), null, 2), fb('190-459')],
  ['{"error":{"error_subcode":464,"code":190}}', fb('190-464')],
  ['{"error":{"code":"190","error_data":{"a":{}},"error_subcode":"492"}}', fb('190-492')],
  ["{'code': 190, 'error_subcode': 467}", fb('190-467')],
  ['Array ( [code] => 190 [error_subcode] => 458 )', fb('190-458')],
  ['{"data":[{"a":1}],"meta":{"error":{"type":"OAuthException","code":32}}}', fb('32')],
  [`StatusCodeError: 400 - ${graph(368, 1404006, 'A security check is required to proceed.')} `, fb('368-1404006')],
  [`12:04:11 ERROR body="${escaped(graph(190, 461))}" retry=3`, fb('190-461')],
  [`log: ${escaped(escaped(graph(190, 466)))}`, fb('190-466')],
  ['{&quot;code&quot;:190,&quot;error_subcode&quot;:462}', fb('190-462')],
  ['{\\u0022code\\u0022:190,\\u0022error_subcode\\u0022:465}', fb('190-465')],
  ['{"status":401,"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN"}', 'linkedin-65601'],
  ['{"message":"Invalid access token","serviceErrorCode":65600,"status":401}', 'linkedin-65600'],
  ['POST https://api.linkedin.com/rest/posts\n  {"status":401,"serviceErrorCode":65602}', 'linkedin-65602'],
  ['{"serviceErrorCode":100,"code":"ACCESS_DENIED","status":403}', 'linkedin-403-access-denied'],
  ['{"message":"Empty oauth2_access_token","serviceErrorCode":401,"status":401}', 'linkedin-65604'],
  ['{"errors":[{"message":"Could not authenticate you.","code":32}]}', 'x-32'],
  ['{"errors": [ {"code":63,"message":"User has been suspended."} ]}', 'x-63'],
  ['{ "errors" : [{"code":99}]}', 'x-99'],
  ['{"title":"Unauthorized","type":"about:blank","status":401,"detail":"Unauthorized"}', 'x-401'],
  ['{"title":"Unauthorized","type":"about:blank"}', 'x-401'],
  ['{"type":"https://api.twitter.com/2/problems/client-forbidden","status":403}', 'x-client-forbidden'],
  ['{"title":"UsageCapExceeded","type":"https:\\/\\/api.x.com\\/2\\/problems\\/usage-capped"}', 'x-usage-capped'],
  ['{"error":"invalid_grant","error_description":"Google says no"}', 'google-invalid-grant'],
  ['{"error":{"code":"access_token_invalid","message":"","log_id":"2022"}}', 'tiktok-access-token-invalid'],
  ['{"data":{"status":"FAILED","fail_reason":"auth_removed"}}', 'tiktok-auth-removed'],
  ['{"code":2,"message":"Authentication failed.","status":"failure"}', 'pinterest-authentication-failed'],
  ['{"error":"ExpiredToken","message":"Token has expired"}', 'bluesky-expired-token'],
  // log lines
  ['(#190) Error validating access token: Session does not match. subcode 460', fb('190-460')],
  ['code=190 error_subcode=463', fb('190-463')],
  ['fb_error_code=190 fb_error_subcode=468', fb('190-468')],
  ['OAuthException 190', fb('190')],
  ['OAuth exception: 190/456', fb('190-456')],
  ['error 190/460', fb('190-460')],
  ['190 (460)', fb('190-460')],
  ['190/457', fb('190-457')],
  ['190 | 492', fb('190-492')],
  [' (#190) ', fb('190')],
  ['#368.', fb('368')],
  ['190', fb('190')],
  ['429', 'any-429'],
  ['Error code is 190, subcode: 459', fb('190-459')],
  ['[Error No: 190] Sub-Code #464', fb('190-464')],
  ['Facebook says (# 368 ) You cannot do this', fb('368')],
  ['FacebookApiException: (#10) Application cannot', fb('10')],
  ['"(#200) Requires pages_manage_posts"', fb('200')],
  ['graph error 250', fb('200')],
  ['instagram code 4', fb('4')],
  ['Meta error 17 when posting', fb('17')],
  ['error_code: 341', fb('341')],
  ['(#613) calls', fb('613')],
  ['fb error 1', fb('1')],
  ['error 2', fb('2')],
  ['error 2; again', fb('2')],
  ['error 204', fb('200')],
  ['(#190)  Error', fb('190')],
  ['it said ‘(#17) User’', fb('17')],
  ['error 368/4854002', fb('368-4854002')],
  ['twitter error 64 when posting', 'x-64'],
  ['Tweet failed, code: 89', 'x-89'],
  ['x error 88', 'x-88'],
  ['error 135', 'x-135'],
  ['error 226', 'x-226'],
  ['code 326', 'x-326'],
  ['error 326 on our LinkedIn and Instagram', 'x-326'],
  ['LinkedIn error 401', 'linkedin-401'],
  ['linkedin 403 100 ACCESS_DENIED', 'linkedin-403-access-denied'],
  ['Pinterest: Request failed with status code 401', 'pinterest-401'],
  ['youtube error=access_denied', 'google-access-denied'],
  ['Error 400: admin_policy_enforced', 'google-admin-policy-enforced'],
  ['linkedin invalid_grant', 'linkedin-invalid-grant'],
  ['TikTok answered invalid_grant', 'tiktok-invalid-grant'],
  ['tiktok access_denied', 'tiktok-access-denied'],
  ['scope_permission_missed', 'tiktok-scope-permission-missed'],
  ['XRPCError: InvalidToken', 'bluesky-invalid-token'],
  ['authrequired', 'bluesky-auth-required'],
  ['AccountTakedown', 'bluesky-account-takedown'],
  ['HTTP/1.1 429', 'any-429'],
  ['rate_limit_exceeded', 'any-429'],
  ['http error 503', 'any-5xx'],
  ['response code: 502', 'any-5xx'],
  ['X API 429 Too Many Requests, problems/usage-capped', 'x-usage-capped'],
  // typed off a screenshot
  ['ERROR\nCODE\n190\nSUBCODE\n460', fb('190-460')],
  ['“code” ： １９０，“error_subcode” ： ４６３', fb('190-463')],
  ['‘code’: 190; ‘subcode’: 459', fb('190-459')],
  ['error: code – 190', fb('190')],
  ['{“code”:2,“status”:“failure”}', 'pinterest-401'],
  ['Error validating\\naccess token', fb('190')],
  ['Error Validating\nAccess Token!!', fb('190')],
  // half a sentence
  ['session has been invalidated because the user changed their password', fb('190-460')],
  ['You cannot access the app till you log in to www.facebook.com and follow', fb('190-459')],
  ['Error validating access token: Session has expired on Friday', fb('190-463')],
  ['THE USER HAS NOT AUTHORIZED APPLICATION 123', fb('190-458')],
  ['On Pinterest: this request looks like it might be automated', 'x-226'],
  ['Pinterest said: because the user logged out', fb('190-467')],
  ['Session is expired. Please generate a new', 'pinterest-session-is-expired'],
  ['App is deactivated.', 'pinterest-app-is-deactivated'],
  // of several networks, without a tip
  ['error 32', fb('32'), 'x-32'],
  ['error 17 when we post', fb('17')],
  ['invalid_grant', 'linkedin-invalid-grant', 'google-invalid-grant', 'tiktok-invalid-grant'],
  ['HTTP 401 Unauthorized', 'x-401', 'linkedin-401', 'pinterest-401'],
]

describe('a pasted error', () => {
  it.each(pastes)('%s', (paste, ...expected) => {
    expect(ids(paste)).toEqual(expected)
    expect(parseErrorMessage(paste).isError).toBe(true)
  })

  it('is found by its numbers in every form, whatever its network', () => {
    for (const { id, code, sub, families } of list.filter(e => /^\d+$/.test(e.code ?? ''))) {
      const at = families[0]
      const forms = [
        `${at} error ${code}${sub ? `/${sub}` : ''}`,
        `at ${at}: {"code":${code}${sub ? `,"error_subcode":${sub}` : ''}}`,
        `at ${at}: {\\"error_code\\":\\"${code}\\"${sub ? `,\\"subcode\\":\\"${sub}\\"` : ''}}`,
        `${at} ERROR CODE = ${code}${sub ? ` (${sub})` : ''}.`,
      ]
      for (const form of forms) expect(ids(form), form).toEqual([id])
    }
  })

  it('is found by every phrase and word, in any case and with any punctuation between', () => {
    for (const e of list) {
      const at = e.general && !e.hinted ? '' : `at ${e.families[0]}:`
      for (const said of e.says ?? [])
        expect(ids(`${at} Error … ${said.toUpperCase().replaceAll(' ', ', ')} …`), said).toContain(e.id)
      for (const word of [...(e.words ?? []), ...(e.values ?? [])])
        expect(ids(`${at} {"error":"${e.general ? e.name : word.toUpperCase()}"}`), word).toContain(e.id)
    }
  })
})

const each = (text: string) => text.trim().split(/\s*(?:\||\n)\s*/)

/** Nothing in these is an error of anybody's, though the numbers are those of errors. */
const innocent = each(`
  call 190 | dial #190 | +1 190 460 1234 | (190) 460-4630 | phone: 0190/460 | fax 190-460 | area code 190
  https://x.y/190/460 | https://x.y/?error_code=190&subcode=460 | see www.x.y/error/190 | /cb?code=190&a=b
  developers.facebook.com/docs/error#code=190 | hps://a.b/c,code=190 | http://a.b/invalid_grant | a.b?error=190
  $190 | error 190€ | code: $190 | 190 % | error 190% up | 190.460 EUR | error £190 | error 190$ | error 190£
  2026-11-23 | 19.03.2026 | error 4/17/2026 | error 4/17 | 10:17 | code 190:32 | errors 2-4 | error 190-460
  I have 190 followers | 190 likes, 460 views | 190 people | we made 2 errors | 32 errors | errors: 32
  v190.460 | version 1.190 | error 190.460 | error 1.90 | code 190,460 | error 0190 | error 1904601 | error 19046011
  order #190 | Order id: 190460 | invoice (#368) | ticket 190/460 | Fix the login (#190) | a (#190), b | (#190)a
  error -1 | code: -190 | country_code: 190 | zip-code 32 | promo code 226 | use code 190 | <code>190</code>
  exit code 1 | Process exited with code 2 | npm code 1 | code: 4 | code 32 | {"code":200} | {"code":204} | error 7
  error 2 of 3 posts | error 10 times | status 190 | status: 4 | status code 200 | HTTP 403 | error 404 | 403 | 200
  error 190 460 1234 | subcode 1 | error_subcode: 2207999 | error code190a | xerror 190 | a1error 190
  invalid_grants | my_expiredtoken | myinvalidtoken | user is deactivated on facebook | error (#1904) a | <p class="error">190
  LinkedIn error 32 | facebook: access_denied | tiktok 2 | Facebook HTTP 401 | pinterest error 250 | bsky error 99
  LinkedIn: could not authenticate you
  terms of x | metadata error 4 x | netflix.com code 32 | <meta code=32> | "meta": {"code": 32} | 555 | 99 | 1904601
`)
const searches = each(`
  suspended | banned | logged out | kicked out | password changed | token expired | revoked | session expired | log in
  locked out | 190 likes | lost admin | page role | how do I reconnect | decoded | unfailed | a b c d e f g h i j k l
  meet at noon (10:15) | at foo (a) | he said "hi" to {me} | a [b] c
`)
const unknown = each(`
  {"a" | [ "a | "a" : 1 | some Error | IOException | code 7 | codes | it failed | Traceback (most
  at foo.bar (a.js:10:5) | at com.foo.Bar.baz(Bar.java:12) | a b c d e f g h i j k l m
`)

describe('what is no known error', () => {
  it.each(innocent)('%s', text => {
    expect(ids(text)).toEqual([])
    expect(parseErrorMessage(text).contradicts).toBe(false)
  })

  it.each([...searches, '', ' \n', '\n a  b c d e f g h i j k l \n'])('"%s" is a search', text => {
    expect(parseErrorMessage(text)).toMatchObject({ errors: [], contradicts: false, ambiguous: false, isError: false })
  })

  it.each([...unknown, ' a\nb c d e f g h i j k l m '])('"%s" looks like one all the same', text => {
    expect(parseErrorMessage(text)).toMatchObject({
      verdict: 'unknown',
      errors: [],
      contradicts: false,
      ambiguous: false,
      isError: true,
    })
  })
})

describe('a code that several networks use', () => {
  it.each([
    ['error 32', [fb('32'), 'x-32']],
    ['invalid_grant', ['google-invalid-grant', 'linkedin-invalid-grant', 'tiktok-invalid-grant']],
  ])('%s is one question, no contradiction', (text, expected) => {
    expect(ids(text).sort()).toEqual(expected.sort())
    expect(parseErrorMessage(text)).toMatchObject({ contradicts: false, ambiguous: true })
  })

  it('is none where each was named, or where they agree', () => {
    for (const text of ['twitter: error 32\nfacebook: error 32', graph(190, 460), 'error 190/460 error 190/458'])
      expect(parseErrorMessage(text).ambiguous, text).toBe(false)
  })
})

describe('a subcode by itself', () => {
  it.each([
    ['error 460', [fb('190-460')]],
    ['460', [fb('190-460')]],
    ['468', [fb('190-468')]],
    ['Error 467 facebook', [fb('190-467')]],
    ['Error #467', [fb('190-467')]],
    ['OAuthException 190 460', [fb('190-460')]],
    ['error 102 463', [fb('190-463')]],
    ['403/100', ['linkedin-403-access-denied']],
    ['error 460 at linkedin', []],
    ['call 460 190', []],
    ['error 191 460', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })
})

describe('several errors in one text', () => {
  it.each([
    ['two causes', `${graph(190, 460)}\n${graph(190, 458)}`, [fb('190-460'), fb('190-458')], true],
    ['in one line', `${graph(190, 460)}, ${graph(102, 492)}`, [fb('190-460'), fb('190-492')], true],
    ['a cause and a wait', 'HTTP 429 Too Many Requests\nOAuthException 190/460', [fb('190-460'), 'any-429'], true],
    ['and in one line', 'first 429 too many requests, then 190 error 190/460', [fb('190-460'), 'any-429'], true],
    ['the surest first', 'error 190/467\nerror 190/459', [fb('190-459'), fb('190-467')], true],
    ['a wait before what is merely possible', 'OAuthException 190, OAuthException 17', [fb('17'), fb('190')], true],
    ['the same cause twice', 'error 190/463\nerror 190/468', [fb('190-463'), fb('190-468')], false],
    ['two waits', '(#4) Application request limit reached\n(#17) a', [fb('4'), fb('17')], false],
    ['a fault and a cause', 'error 190/456 error 190/459', [fb('190-459'), fb('190-456')], true],
    ['a phrase beside its code', graph(190, 460, 'The session has been invalidated because'), [fb('190-460')], false],
    ['190 beside its subcode', `OAuthException 190\n\n${graph(190, 460)}`, [fb('190-460')], false],
    ['368 beside its subcode', 'error 368/4854002 error 368', [fb('368-4854002')], false],
    ['a subcode beside another code', 'error 326, error 190/460', ['x-326', fb('190-460')], true],
    ['190 beside another code', 'error 190 error 326', ['x-326', fb('190')], true],
    ['a status beside a code of the same answer', 'HTTP 401\n{"serviceErrorCode":65601}', ['linkedin-65601'], false],
    ['a status above its body', 'HTTP 401\n\n{\n"serviceErrorCode": 65601\n}', ['linkedin-65601'], false],
    ['a status of another answer', '{"serviceErrorCode":65601}\n{"status":401}', ['linkedin-65601'], false],
    ['a status above', '{"status":401}\n{"serviceErrorCode":65601}', ['linkedin-65601'], false],
    ['a status twice', 'LinkedIn status 401\nstatus 401, error 65601', ['linkedin-65601'], false],
    ['a status over two lines', 'LinkedIn 401\nUnauthorized\nerror 65601', ['linkedin-65601'], false],
    ['a status of another line', 'linkedin 65601\nLinkedIn status 401, error 65601', ['linkedin-65601'], false],
    [
      'a phrase over two lines',
      'LinkedIn 401\nstatus 401: token used in the\nrequest has expired',
      ['linkedin-65602'],
      false,
    ],
    ['a failing service and its code', 'HTTP 500 {"error":{"type":"OAuthException","code":2}}', [fb('2')], false],
    ['each network by its own line', 'twitter: error 32\nfacebook: error 32', [fb('32'), 'x-32'], true],
    ['each from the first letter of its line', 'error 32 twitter\nerror 32 facebook', [fb('32'), 'x-32'], true],
    ['each by its own line only', 'twitter: error 32\nfacebook is fine', ['x-32'], false],
    ['a line without a tip by the text', 'On Twitter today:\nerror 32', ['x-32'], false],
    ['a line by its tip alone', 'Pinterest\nlinkedin invalid_grant\nTikTok', ['linkedin-invalid-grant'], false],
  ])('%s', (_, text, expected, contradicts) => {
    expect(ids(text)).toEqual(expected)
    expect(parseErrorMessage(text).contradicts).toBe(contradicts)
  })
})
