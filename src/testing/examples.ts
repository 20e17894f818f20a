import type { Connection, Trouble } from '../domain/connection/types'
import { dayMs } from '../domain/time'
import type { Sighting } from '../events/types'

/** The moment at which the unit tests of the domain take place. */
export const now = Date.UTC(2026, 10, 24, 12)
/** ms, so many days before `now`. */
export const ago = (days: number) => now - days * dayMs
export const connection = (extra: Partial<Connection> = {}): Connection => ({
  id: 'facebook/iris',
  family: 'facebook',
  name: 'Iris',
  ...extra,
})
export const sighting = (at: number, kind: Sighting['kind'] = 'checkpoint'): Sighting => ({
  id: `s${at}`,
  site: 'facebook',
  kind,
  pattern: 'p',
  strength: 'certain',
  host: 'www.facebook.com',
  segment: 'checkpoint',
  at,
})
export const trouble = (at: number, extra: Partial<Trouble> = {}): Trouble => ({
  cause: 'security-checkpoint',
  confidence: 'certain',
  at,
  state: 'blocks',
  site: 'facebook',
  ...extra,
})
/** Down, and nothing says why. */
export const listedAsDown = (at: number) => trouble(at, { cause: 'disconnected', state: 'open', site: 'hootsuite' })
/** What a browser, or Dexie around it, says of a store that fails. */
export const failure = (name: string, inner?: string) =>
  Object.assign(new Error('x'), { name, ...(inner && { inner: { name: inner } }) })
