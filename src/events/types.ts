import type { PointId } from '../knowledge/checkup'
import type { CauseId, FamilyId, NetworkId, SiteId } from '../knowledge/ids'
import type { PageKind, SightingKind, Strength } from '../knowledge/pageKinds'
import type { Answers } from '../knowledge/triage'
import type { Lifespan } from '../knowledge/types'

/** An account as a person lists it. `login` is '' for one that stands alone; no date means unknown. */
export interface AccountEntry {
  readonly network: NetworkId
  readonly name: string
  readonly login: string
  readonly client: string
  /** ms since epoch */
  readonly lastReconnectedAt?: number
}

/** What a page said, and when. Never its text, never more of its address than the first segment. */
export interface Sighting {
  readonly id: string
  readonly site: SiteId
  readonly kind: SightingKind
  readonly pattern: string
  readonly strength: Strength
  readonly host: string
  /** The first of the path where it is one of the site's own words, '*' where it may be somebody's name. */
  readonly segment: string
  readonly at: number
  /** Ids of the login's accounts that a list named, and how many it carried then. */
  readonly namedAccounts?: readonly string[]
  readonly accountCount?: number
  /** Ids of the only logins it can have been, where a name fits several. */
  readonly candidateIds?: readonly string[]
}

/** Of a page, as a pattern says. */
export type PageSighting = Sighting & { readonly kind: PageKind }

/** One login's step of the ladder a notice was about. */
export interface ReminderStep {
  readonly connection: string
  readonly key: string
}

/** How a point of the check-up was found. */
export const reviewStates = ['done', 'open', 'not-for-us'] as const
export type ReviewState = (typeof reviewStates)[number]

/** An answer to whether a login was used lately. */
export const usageAnswers = ['yes', 'no', 'unsure'] as const
export type UsageAnswer = (typeof usageAnswers)[number]

export type OwnLifespan = Exclude<Lifespan, { kind: 'renews' }>

/** What can happen. Each is recorded once and never changed; `undone` takes others back. */
export type EventData =
  /** `dateChosen`: the user took its date over another that was known; else the older of two dates holds. */
  | { readonly type: 'imported'; readonly account: AccountEntry; readonly dateChosen?: true }
  /** `site`: where it was seen to be allowed; absent when it was told. */
  | { readonly type: 'reconnected'; readonly connection: string; readonly site?: SiteId }
  /** A way to a network's permission page that ended without a reconnect. */
  | { readonly type: 'oauthAbandoned'; readonly site: SiteId; readonly how: 'refused' | 'left' | 'late' }
  | { readonly type: 'pageDetected'; readonly sighting: Sighting; readonly connection?: string; readonly asks: boolean }
  | { readonly type: 'answered'; readonly sighting: Sighting; readonly connection: string | null }
  /** What stood in the way is done; absent: everything that did. */
  | { readonly type: 'blockCleared'; readonly connection: string; readonly cause?: CauseId }
  /** `site`: where it was seen; absent when it was told. */
  | { readonly type: 'used'; readonly connection: string; readonly site?: SiteId }
  /** Whether LinkedIn was used in Hootsuite in the last weeks, as the user says when nobody else can know. */
  | { readonly type: 'usageReported'; readonly connection: string; readonly used: UsageAnswer }
  /** It works in Hootsuite after all, without a reconnect. */
  | { readonly type: 'confirmedWorking'; readonly connection: string }
  | { readonly type: 'edited'; readonly connection: string; readonly lastReconnectedAt: number | null }
  /** How long this login's token lives, when it is not as documented; null: as documented. */
  | { readonly type: 'lifespan'; readonly connection: string; readonly lifespan: OwnLifespan | null }
  /** It is down, and this is what the user sees. */
  | { readonly type: 'symptomsReported'; readonly connection: string; readonly answers: Answers }
  /** Ids of known errors a message held. Never its text. */
  | { readonly type: 'errorReported'; readonly connection: string; readonly errors: readonly string[] }
  /** How long before the end to be told; null: as for the next wider circle. */
  | {
      readonly type: 'reminderDaysChosen'
      readonly scope: ScheduleScope
      readonly kind: ScheduleKind
      readonly days: ReminderDays | null
    }
  /** Not to be told of this login before then (ms), and then for certain; null: as usual. */
  | { readonly type: 'snoozed'; readonly connection: string; readonly until: number | null }
  /** Not to be told of this login at all. */
  | { readonly type: 'muted'; readonly connection: string; readonly muted: boolean }
  | { readonly type: 'removed'; readonly account: string; readonly connection: string }
  | {
      readonly type: 'reminded'
      readonly steps: readonly ReminderStep[]
      readonly title: string
      readonly text: string
    }
  /** "Not right": this pattern is wrong about pages of this shape, and says nothing about them from then on. */
  | {
      readonly type: 'falsePositiveReported'
      readonly site: SiteId
      readonly kind: PageKind
      readonly pattern: string
      readonly scope: string
    }
  | { readonly type: 'dismissed'; readonly site: SiteId; readonly kind: PageKind }
  /** A point of the check-up was looked at, for all logins of a family. */
  | { readonly type: 'reviewed'; readonly family: FamilyId; readonly point: PointId; readonly state: ReviewState }
  | { readonly type: 'undone'; readonly targets: readonly string[] }

export type EventType = EventData['type']

/** `id` is made by the sender, so that a retry is the same event; `batch` ties together what was done in one go. */
export type LoggedEvent = EventData & {
  readonly id: string
  /** ms; its place in the log. Nearly always that is when it happened … */
  readonly at: number
  /** … and where it is not, as a clock was ahead: when it happened, ms. Read it with `instantOf`. */
  readonly happenedAt?: number
  readonly batch?: string
}

export type EventOf<T extends EventType> = Extract<LoggedEvent, { type: T }>

/** Which countdown: a token that lives for weeks, one that lives for a year, or LinkedIn's use. */
export const scheduleKinds = ['weeks', 'year', 'use'] as const

export type ScheduleKind = (typeof scheduleKinds)[number]

/** Whole days before the end on which a reminder comes, the earliest first; 0 is the last day. */
export type ReminderDays = readonly number[]

/** For whom a ladder was chosen: all, one client's accounts, one login. */
export type ScheduleScope =
  | { readonly of: 'all' }
  | { readonly of: 'client'; readonly client: string }
  | { readonly of: 'connection'; readonly connection: string }

/** What somebody chose instead of ours; absent: as for the next wider circle. */
export type DaysByKind = Readonly<Partial<Record<ScheduleKind, ReminderDays>>>
