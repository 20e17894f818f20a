import { instantOf } from '../../events/instants'
import type { LoggedEvent, Sighting } from '../../events/types'
import type { CauseId, FamilyId, SiteId } from '../../knowledge/ids'
import { appliesTo, causes, errors, families } from '../../knowledge/index'
import type { Answers, QuestionId } from '../../knowledge/triage'
import type { Confidence } from '../../knowledge/types'
import { causeOfKind } from './sightingRules'
import { lowered } from './sureness'

/** A reason as a key of `_locales` and what goes into it; instants are in ms and become words at the surface. */
export interface Reason {
  readonly key: string
  readonly at?: number
  readonly days?: number
  readonly site?: SiteId
  readonly family?: FamilyId
  /** Id of a known error, whose meaning is told with it. */
  readonly error?: string
}

/** One thing that is known about a login and speaks for or against causes. */
export interface Evidence {
  readonly at: number
  readonly reason: Reason
  readonly supports: readonly (readonly [CauseId, Confidence])[]
  /** What spoke for these before it counts as merely possible from then on. */
  readonly refutes?: readonly CauseId[]
  /** Unlikely now: what merely pointed at these before counts as possible. What was seen or said for certain stands. */
  readonly doubts?: readonly CauseId[]
  /** Dealt with: these explain the disconnect, but no longer stand in the way of a reconnect. */
  readonly resolves?: readonly CauseId[]
  /** Says that the network lets the login in. */
  readonly loginAccepted?: boolean
  /** A reconnect must wait for this even where its cause allows one. */
  readonly blocks?: boolean
  /** It reads what somebody else wrote: only what it makes certain stands in the way of a reconnect. */
  readonly hearsay?: true
}

const blocking = [...causes.values()].filter(c => !c.reconnectPossible).map(c => c.id)
/** What signing in would show. */
const shownAtSignIn: readonly CauseId[] = [
  'security-checkpoint',
  'unconfirmed-account',
  'restricted-profile',
  'locked-account',
  'suspended-account',
  'password-or-security-alert',
]
/** What somebody can say is dealt with. A token that is over is over until the next reconnect, whoever says otherwise. */
const liftable: readonly CauseId[] = [...new Set([...blocking, ...shownAtSignIn])]
/** What takes the whole login down, never one Page of it. */
const loginWide = [...causes.values()].filter(c => c.affects === 'login' && c.id !== 'disconnected').map(c => c.id)

/** Whose help fits: an Instagram page speaks of an Instagram login, though a Facebook login carries the account. */
export function helpFamily<F extends FamilyId | undefined>(family: F, site?: SiteId): F | 'instagram-personal' {
  return site === 'instagram' ? 'instagram-personal' : family
}

/** What an event says about a login of this family; nothing for events that are no evidence. */
export function evidenceOf(event: LoggedEvent, family: FamilyId): Evidence[] {
  const at = instantOf(event)
  switch (event.type) {
    case 'pageDetected':
    case 'answered':
      return ofPage(event.sighting, family)
    case 'symptomsReported':
      return [
        { at, reason: { key: 'why_told_down', at }, supports: [['disconnected', 'certain']] },
        ...ofAnswers(event.answers, at, family),
      ]
    case 'errorReported':
      return event.errors.flatMap(id => ofError(id, at, family))
    case 'blockCleared':
      return [
        {
          at,
          reason: { key: 'why_checked', at },
          supports: [],
          resolves: liftable.filter(cause => (event.cause ?? cause) === cause),
        },
      ]
    default:
      return []
  }
}

function ofPage(sighting: Sighting, family: FamilyId): Evidence[] {
  const { kind, strength, at, site } = sighting
  const certain = strength === 'certain'
  const reason = { key: `why_${kind}`, at, site }
  const perhaps = { ...reason, key: certain ? reason.key : 'why_possible' }
  switch (kind) {
    case 'cleared':
      return certain
        ? [{ at, reason, supports: [], resolves: shownAtSignIn, loginAccepted: true }]
        : [{ at, reason: { ...reason, key: 'why_cleared_perhaps' }, supports: [] }]
    case 'password-changed':
      return [{ at, reason, supports: passwordChanged(family) }]
    case 'app-removed':
      return [{ at, reason, supports: [['access-revoked', 'certain']] }]
    case 'reconnected':
      // told by an event of its own
      return []
    case 'limited':
    case 'signed-out':
    case 'linkedin-used':
      // the token lives: worth knowing, no cause
      return [{ at, reason, supports: [] }]
    case 'disconnected':
      return [{ at, reason: perhaps, supports: [['disconnected', strength]] }, ...ofScope(sighting, family)]
    default:
      return [
        {
          at,
          reason: perhaps,
          supports: [[causeOfKind(kind, family), strength]],
          blocks: kind === 'password-forced' && certain,
        },
      ]
  }
}

/** The list names what is down: the whole of a login points at the login, a part of it at a Page. */
function ofScope(
  { at, site, namedAccounts: named, accountCount: carried = 0, strength }: Sighting,
  family: FamilyId,
): Evidence[] {
  if (!named?.length || carried < 2 || strength !== 'certain') return []
  if (named.length >= carried)
    return [{ at, reason: { key: 'why_listed_all', at, site }, supports: [], doubts: ['role-lost'] }]
  const role = appliesTo(causes.get('role-lost')!, family)
  const reason = { key: 'why_listed_some', at, site }
  return [{ at, reason, supports: role ? [['role-lost', 'likely']] : [], doubts: loginWide }]
}

/** Article, Token expiry, A: a changed password disconnects; spelled out for Facebook, a general rule for the others. */
function passwordChanged(family: FamilyId): Evidence['supports'] {
  const { keepsTokenOnPasswordChange, passwordChangeEnds = 'likely' } = families.get(family)!
  return [['password-or-security-alert', keepsTokenOnPasswordChange ? 'possible' : passwordChangeEnds]]
}

/** `id`: of an error, with a `?` after it where a subcode nobody documents stood beside it. */
function ofError(id: string, at: number, family: FamilyId): Evidence[] {
  const error = errors.get(id.replace('?', ''))
  // an error of a later version, or of another network's login
  if (!error?.families.includes(family)) return []
  const { mayLive } = error
  const named = id.endsWith('?') ? lowered(error.causes) : error.causes
  // whatever it names, the network refused the tool
  const supports = named.length && !mayLive ? [...named, ['disconnected', 'certain'] as const] : named
  return [{ at, reason: { key: 'why_pasted', at, error: error.id, family }, supports, hearsay: true }]
}

function ofAnswers(answers: Answers, at: number, family: FamilyId): Evidence[] {
  const said = (id: QuestionId, extra: Partial<Evidence>): Evidence => ({
    at,
    reason: { key: `why_told_${id}_${answers[id]!}`, at, family },
    supports: [],
    ...extra,
  })
  const { signIn, app, scope, change } = answers
  const list: Evidence[] = []
  if (signIn === 'fine') list.push(said('signIn', { resolves: shownAtSignIn, loginAccepted: true }))
  else if (signIn)
    list.push(
      said('signIn', {
        supports: [[causeOfKind(signIn, family), 'certain']],
        blocks: signIn === 'password-forced',
      }),
    )
  if (app === 'gone') list.push(said('app', { supports: [['access-revoked', 'certain']] }))
  if (app === 'listed') list.push(said('app', { refutes: ['access-revoked'] }))
  if (scope === 'all') list.push(said('scope', { doubts: ['role-lost'] }))
  if (scope === 'some') list.push(said('scope', { supports: [['role-lost', 'likely']], doubts: loginWide }))
  if (change === 'password') list.push(said('change', { supports: passwordChanged(family) }))
  if (change === 'role') list.push(said('change', { supports: [['role-lost', 'likely']] }))
  if (change === 'nothing') list.push(said('change', { doubts: ['password-or-security-alert', 'role-lost'] }))
  return list
}
