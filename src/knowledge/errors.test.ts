import { describe, expect, it } from 'vitest'
import { appliesTo, causes, errorKey, errors, errorWords, families, links, networkFingerprints } from '.'
import type { FamilyId } from './ids'

const list = [...errors.values()]
const sureness = ['certain', 'likely', 'possible']

describe('the known errors', () => {
  const namesOf = (family: FamilyId) => list.filter(e => e.families.includes(family)).map(e => e.name)

  it.each([
    // https://developers.facebook.com/docs/graph-api/guides/error-handling
    [
      'facebook',
      '190 190/458 190/459 190/460 190/463 190/464 190/467 190/492 1 2 3 4 17 10 200–299 341 368 506 1609005',
    ],
    // .../overview/rate-limiting
    ['facebook', '32 613 80000 80001 80002 80003 80004 80005 80006 80008 80009 80014 4/1504022 17/2446079 613/1996'],
    // https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes
    [
      'instagram-personal',
      '-2/2207003 -2/2207020 -1/2207001 -1/2207032 -1/2207053 1/2207057 4/2207051 9/2207042 24/2207006 24/2207008 25/2207050 100/2207023 100/2207028 100/2207035 100/2207036 100/2207037 100/2207040 352/2207026 9004/2207052 9007/2207027 36000/2207004 36001/2207005 36003/2207009 36004/2207010',
    ],
    [
      'threads',
      'FAILED_DOWNLOADING_VIDEO FAILED_PROCESSING_AUDIO FAILED_PROCESSING_VIDEO INVALID_ASPEC_RATIO INVALID_BIT_RATE INVALID_DURATION INVALID_FRAME_RATE INVALID_AUDIO_CHANNELS INVALID_AUDIO_CHANNEL_LAYOUT',
    ],
    ['linkedin', '65600 65601 65602 65604 401 426 invalid_grant NONEXISTENT_VERSION VERSION_MISSING DUPLICATE_POST'],
    ['x', '32 63 64 87 88 89 93 99 130 131 135 185 186 187 215 220 226 231 251 261 326 415 416 453'],
    [
      'x',
      'client-forbidden usage-capped unsupported-authentication not-authorized-for-resource resource-not-found disallowed-resource invalid-request oauth1-permissions CreditsDepleted',
    ],
    [
      'youtube',
      'youtubeSignupRequired authenticatedUserNotChannel authenticatedUserAccountClosed authenticatedUserAccountSuspended channelClosed channelSuspended channelNotFound accountDelegationForbidden insufficientCapabilities uploadLimitExceeded forbidden quotaExceeded insufficientPermissions authError',
    ],
    [
      'google-business',
      'invalid_grant admin_policy_enforced org_internal disallowed_useragent deleted_client PERMISSION_DENIED RESOURCE_EXHAUSTED UNAUTHENTICATED ACCESS_TOKEN_SCOPE_INSUFFICIENT SERVICE_DISABLED',
    ],
    [
      'tiktok',
      'access_token_invalid scope_not_authorized scope_permission_missed internal_error invalid_file_upload invalid_params spam_risk_too_many_posts spam_risk_user_banned_from_posting reached_active_user_cap unaudited_client_can_only_post_to_private_accounts url_ownership_unverified privacy_level_option_mismatch spam_risk_too_many_pending_share auth_removed spam_risk_text spam_risk file_format_check_failed duration_check_failed frame_rate_check_failed picture_size_check_failed video_pull_failed photo_pull_failed publish_cancelled internal',
    ],
    ['pinterest', '401 7 8 29 11 12 40 50'],
    [
      'bluesky',
      'ExpiredToken InvalidToken AuthenticationRequired AuthMissing AccountTakedown AccountSuspended AccountDeactivated AuthFactorTokenRequired UpstreamFailure NotEnoughResources',
    ],
  ] as const)('cover what %s documents: %s', (family, names) => {
    expect(names.split(' ').filter(name => !namesOf(family).includes(name))).toEqual([])
  })

  it('know 102 as an older 190 and 201 to 299 as 200, without an entry of their own', () => {
    const session = list.filter(x => x.code === '190' && x.families.includes('threads') && !x.id.endsWith('2069032'))
    for (const e of session) expect(e.also).toEqual(['102'])
    expect(errors.get('facebook-200')!.also).toEqual(Array.from({ length: 99 }, (_, i) => `${201 + i}`))
    expect(list.some(e => e.code === '102')).toBe(false)
  })

  it('name only causes that apply to every login that can meet them, surest first', () => {
    for (const e of list) {
      for (const [cause] of e.causes)
        for (const f of e.families) expect(appliesTo(causes.get(cause)!, f), `${e.id}: ${cause} at ${f}`).toBe(true)
      const order = e.causes.map(([, sure]) => sureness.indexOf(sure))
      expect(order, e.id).toEqual([...order].sort())
      expect(new Set(e.causes.map(([c]) => c)).size, e.id).toBe(e.causes.length)
      expect(e.causes.length > 0, e.id).toBe(e.verdict === 'cause')
    }
  })

  it.each([
    ['facebook-190', 'possible'],
    ['facebook-190-460', 'certain'],
    ['facebook-190-467', 'likely'],
    ['facebook-190-492', 'certain'],
    ['facebook-368', 'certain'],
    ['linkedin-65601', 'likely'],
    ['linkedin-65602', 'likely'],
    ['x-326', 'certain'],
  ])('%s names its first cause as %s', (id, sure) => {
    expect(errors.get(id)!.causes[0]![1]).toBe(sure)
  })

  it('accuse nobody on the strength of 190 or 65601', () => {
    const plain = errors.get('facebook-190')!
    expect(new Set(plain.causes.map(([, sure]) => sure))).toEqual(new Set(['possible']))
    expect(plain.causes.length).toBeGreaterThan(2)
    expect(plain.text).toMatch(/subcode/)
    expect(plain.text).not.toMatch(/expired|ran out/)
    expect(errors.get('linkedin-65601')!.text).toMatch(/fresh login/)
  })

  it('have ids and subcodes that stand for one error each, and a text by its key', () => {
    expect(errors.size).toBe(list.length)
    expect(new Set(list.map(e => e.id)).size).toBe(list.length)
    const subs = list.flatMap(e => e.sub ?? [])
    expect(new Set(subs).size).toBe(subs.length)
    const words = errorWords()
    for (const e of list) {
      expect(e.id).toMatch(/^[a-z\d-]{4,60}$/)
      expect(errorKey(e.id)).toMatch(/^error_[a-z\d_]+$/)
      expect(words[errorKey(e.id)], e.id).toBe(e.text)
    }
    expect(errorKey('facebook-190-460')).toBe('error_facebook_190_460')
    expect(Object.keys(words)).toHaveLength(new Set(list.map(e => e.text)).size)
  })

  it('are found by numbers, words, and sentences that no search consists of', () => {
    for (const { id, code, sub, also = [], status = [], words = [], values = [], says = [] } of list) {
      expect([code, sub, also, status, words, values, says].flat().filter(Boolean).length, id).toBeGreaterThan(0)
      for (const number of [code ?? [], sub ?? [], also, status].flat()) expect(number, id).toMatch(/^\d+(?:\/\d{3})?$/)
      for (const word of [...words, ...values]) expect(word, id).toMatch(/^[a-z\d]{4,}$/)
      for (const said of says) {
        expect(said.match(/[\p{L}\p{N}]+/gu)!.length, said).toBeGreaterThan(1)
        expect(said).not.toMatch(/^(?:log(?:ged)? out|kicked out|password changed|token expired|access denied)$/i)
      }
    }
  })

  it('are told without a word of the trade unexplained', () => {
    for (const e of list) {
      expect(e.text, e.id).not.toMatch(/(?<!\()\btoken\b|\b(?:API|OAuth|session|credentials|scope)\b/)
    }
  })

  it('say where they come from, with a link only where its page is known', () => {
    for (const { id, source } of list) {
      expect(source.section.length, id).toBeGreaterThan(5)
      expect(source.read).toMatch(/^2026-\d\d-\d\d$/)
      if (source.link) expect(links.get(source.link)?.read, id).toBe(source.read)
    }
  })

  it('have a hint for every login, so that a number of several networks can be told apart', () => {
    expect(new Set(networkFingerprints.flatMap(h => h.families))).toEqual(new Set(families.keys()))
    for (const id of ['any-429', 'any-5xx']) expect(new Set(errors.get(id)!.families)).toEqual(new Set(families.keys()))
  })
})
