import { appliesTo, causes } from './causes'
import { families } from './families'
import type { CauseId, FamilyId } from './ids'
import { article, links, page } from './links'
import type { Link, LinkId, Source } from './types'

export type PointId = 'ownLogin' | 'alerts' | 'twoFactor' | 'realName' | 'secondAdmin' | 'authoriser'

/** A cause that a point keeps from happening. */
export interface Prevented {
  readonly cause: CauseId
  /** Names of the sentences of its `prevention` that ask for the same: they are marked rather than said twice. */
  readonly said: readonly string[]
  /** Absent: wherever the cause applies. */
  readonly families?: readonly FamilyId[]
}

/** One thing of the advice that can be looked at and be in order. */
export interface CheckupPoint {
  /** Never changes once released: stored events name it. */
  readonly id: PointId
  readonly title: string
  /** How it is when it is in order. */
  readonly text: string
  readonly families: readonly FamilyId[] | 'every'
  readonly prevents: readonly Prevented[]
  /** Where it is set or explained, as far as an address is known. */
  readonly link?: LinkId | Partial<Record<FamilyId, LinkId>>
  readonly source: Source
  /** Families for which the article says it; for the others it is advice of our own. */
  readonly inArticle: readonly FamilyId[] | 'every'
}

/** How often a point is looked at again: settings, people and roles change. Four times a year is advice of our own. */
export const reviewDays = 90

/** Networks where one account has several people with a role, so that one can leave and another stays. */
const withRoles: readonly FamilyId[] = ['facebook', 'linkedin', 'youtube', 'google-business']

/** In the order in which they are looked at: the login itself first, then who stands behind it. */
const list: readonly CheckupPoint[] = [
  {
    id: 'ownLogin',
    title: 'Nobody shares a password',
    text: 'Each person signs in with their own login. The team shares accounts through permissions in {tool}.',
    families: 'every',
    prevents: [
      { cause: 'password-or-security-alert', said: ['ownLogin'] },
      { cause: 'security-checkpoint', said: ['ownLogin'] },
    ],
    link: 'hootsuite-safeguard',
    source: article('Token expiry, B; Facebook password or security alert'),
    inArticle: 'every',
  },
  {
    // the article knows such alerts of Facebook alone, and so does the one address that was confirmed
    id: 'alerts',
    title: 'Login alerts are on',
    text: 'Facebook alerts you when someone signs in on a device or browser it doesn’t know.',
    families: ['facebook'],
    prevents: [
      { cause: 'password-or-security-alert', said: ['alerts'] },
      { cause: 'security-checkpoint', said: ['alerts'] },
    ],
    link: 'facebook-login-alerts',
    source: article('Facebook password or security alert'),
    inArticle: ['facebook'],
  },
  {
    id: 'twoFactor',
    title: 'Two-factor setup is finished',
    text: 'Two-factor authentication is fully set up. You see no prompt about it at the next sign-in.',
    families: 'every',
    prevents: [{ cause: 'security-checkpoint', said: ['twoFactor'] }],
    link: { x: 'x-security', linkedin: 'linkedin-security' },
    source: article('Facebook security checkpoint'),
    inArticle: ['facebook'],
  },
  {
    // where a login is a person; on the others it is a brand, whose name is no alias
    id: 'realName',
    title: 'The profile has a real name',
    text: 'The login that connects {tool} has the real name of its person, not an alias or a brand.',
    families: ['facebook', 'linkedin'],
    prevents: [
      { cause: 'password-or-security-alert', said: ['realName'], families: ['facebook'] },
      { cause: 'restricted-profile', said: [] },
      { cause: 'suspended-account', said: ['realName'] },
    ],
    source: article('Token expiry, B; Facebook password or security alert; Restricted profile'),
    inArticle: ['facebook', 'linkedin'],
  },
  {
    id: 'secondAdmin',
    title: 'There is a second admin',
    text: 'For every client, a second person has the same role as the one who connects {tool}.',
    families: withRoles,
    prevents: [{ cause: 'role-lost', said: ['second'] }],
    link: { linkedin: 'linkedin-roles' },
    source: page('hootsuite-safeguard'),
    inArticle: [],
  },
  {
    id: 'authoriser',
    title: 'Everyone knows who connects {tool}',
    text: 'All admins know whose login it is, and that this person must keep the role.',
    families: withRoles,
    prevents: [
      { cause: 'role-lost', said: ['tellAdmins', 'keepRole'] },
      { cause: 'token-expired', said: ['tellAdmins', 'keepRole'], families: ['facebook'] },
    ],
    link: 'hootsuite-safeguard',
    source: article('Facebook token expired; Insufficient access'),
    inArticle: ['facebook', 'linkedin'],
  },
]

export const checkup: ReadonlyMap<PointId, CheckupPoint> = new Map(list.map(p => [p.id, p]))

/** The points that make sense for logins of a family, in order. */
export function pointsOf(family: FamilyId): CheckupPoint[] {
  return list.filter(p => among(p.families, family))
}

/** The points that keep a cause from happening to logins of a family, each with the sentences that ask for the same. */
export function pointsAgainst(cause: CauseId, family: FamilyId): { point: CheckupPoint; said: readonly string[] }[] {
  return pointsOf(family).flatMap(point => {
    const found = point.prevents.find(p => p.cause === cause && helps(p, family))
    return found ? [{ point, said: found.said }] : []
  })
}

/** The causes a point keeps from happening to logins of a family. */
export function preventedBy(point: CheckupPoint, family: FamilyId): CauseId[] {
  return point.prevents.filter(p => helps(p, family)).map(p => p.cause)
}

/** Whether the article says a point of this network; elsewhere it is advice of our own. */
export function isInArticle(point: CheckupPoint, family: FamilyId): boolean {
  return among(point.inArticle, family)
}

/** Where a point is set or explained for logins of a family, if an address is known. */
export function pointLink({ link }: CheckupPoint, family: FamilyId): Link | undefined {
  return links.get((typeof link === 'string' ? link : link?.[family]) ?? '')
}

/** The `_locales` key of a point's title. */
export function pointTitleKey(id: PointId): string {
  return `checkup_${id}_title`
}

/** The `_locales` key of what is so when a point is in order. */
export function pointTextKey(id: PointId): string {
  return `checkup_${id}_text`
}

/** Every word of the check-up by its `_locales` key. */
export function checkupWords(): Record<string, string> {
  return Object.fromEntries(
    list.flatMap(p => [
      [pointTitleKey(p.id), p.title],
      [pointTextKey(p.id), p.text],
    ]),
  )
}

function helps({ cause, families: only }: Prevented, family: FamilyId): boolean {
  return among(only ?? 'every', family) && appliesTo(causes.get(cause)!, family)
}

function among(ids: readonly FamilyId[] | 'every', family: FamilyId): boolean {
  return ids === 'every' ? families.has(family) : ids.includes(family)
}
