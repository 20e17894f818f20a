import type { DaysByKind, OwnLifespan, Sighting } from '../../events/types'
import type { Confidence } from '../../knowledge'
import type { CauseId, FamilyId, NetworkId, SiteId } from '../../knowledge/ids'
import type { BlockState } from '../diagnosis/weigh'

export interface Account {
  readonly id: string
  readonly network: NetworkId
  readonly name: string
  readonly client: string
  readonly connectionId: string
}

/** A login as the log tells it. Which accounts it carries follows from theirs; all instants in ms. */
export interface Connection {
  readonly id: string
  readonly family: FamilyId
  readonly name: string
  readonly lastReconnectedAt?: number
  readonly lastUsedAt?: number
  /** LinkedIn: nobody knows when it was last used; 'unsure' once the user was asked and does not know either. */
  readonly usage?: 'unknown' | 'unsure'
  /** LinkedIn: the user says that it has not been used since then, ms. */
  readonly noUseSince?: number
  /** Where the user says that its token lives otherwise than documented. */
  readonly lifespan?: OwnLifespan
  /** How long before its end to be told, where that was chosen for it alone. */
  readonly reminderDays?: DaysByKind
  /** Not to be told of it before then. */
  readonly snoozedUntil?: number
  /** Not to be told of it at all. */
  readonly muted?: true
  /** When somebody last did something about it, or was seen to, ms: a reminder from before that is settled. */
  readonly handledAt?: number
  /** Absent while nothing certain or likely says that it is down. */
  readonly trouble?: Trouble
}

/** What a login is down with, as the evidence since its last reconnect has it. */
export interface Trouble {
  readonly cause: CauseId
  readonly confidence: Exclude<Confidence, 'possible'>
  /** ms of the newest evidence that makes it this sure. */
  readonly at: number
  readonly state: BlockState
  /** When what stood in the way was dealt with, ms … */
  readonly resolvedAt?: number
  /** … and until when the network wants quiet after it, ms. */
  readonly until?: number
  /** Where it was seen, if on a page. */
  readonly site?: SiteId
  /** Somebody said, or Hootsuite showed, that it is down. */
  readonly listed?: boolean
  /** The network lets the login in, as far as was said since. */
  readonly loginAccepted?: boolean
}

export interface Question {
  readonly id: string
  readonly sighting: Sighting
}
