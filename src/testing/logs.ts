import fc from 'fast-check'
import { dayMs } from '../domain/time'
import type { LoggedEvent, Sighting } from '../events/types'
import { readBackup } from '../importExport/backup'
import { noon } from './fakeBackground'

/** The events of a backup that can be read whole. */
export function eventsIn(backup: string): readonly LoggedEvent[] {
  const read = readBackup(backup)
  if ('code' in read || read.skipped) throw new Error(JSON.stringify(read).slice(0, 200))
  return read.events
}

const logins = ['Iris', 'Noor']
const names = ['a', 'b', 'c']
const connection = fc.constantFrom(...logins.map(l => `facebook/${l.toLowerCase()}`))
const batch = fc.constantFrom('batch1', 'batch2', undefined)
/** Few moments, so that some come together. */
const at = fc.integer({ min: 1, max: 50 }).map(n => noon - 60 * dayMs + n * dayMs)

/** A log of a machine whose clock is right, at most 25 events. `by`: who else has the same ids has the same events under them. */
export function logOf(by: string): fc.Arbitrary<LoggedEvent[]> {
  // half of them are of all machines: backups were exchanged before
  const id = fc
    .tuple(fc.constantFrom(by, 'common'), fc.integer({ min: 0, max: 24 }))
    .map(([whose, n]) => `${whose}${n}`)
  const own = fc.uniqueArray(id, { maxLength: 25 })
  return fc
    .tuple(own, fc.infiniteStream(happening(id)))
    .map(([ids, stream]) =>
      ids.map((i): LoggedEvent => common(i) ?? ({ ...stream.next().value!, id: i } as LoggedEvent)),
    )
}

/** What every machine has under an id that begins with `common`: the same, however it came there. */
function common(id: string): LoggedEvent | undefined {
  if (!id.startsWith('common')) return undefined
  const [made] = fc.sample(
    happening(
      fc.constantFrom(
        id.replace(/\d+/, d => `${(Number(d) * 7) % 25}`),
        'batch1',
      ),
    ),
    {
      numRuns: 1,
      seed: Number(id.slice(6)) * 7919 + 1,
    },
  )
  return { ...made, id } as LoggedEvent
}

function happening(id: fc.Arbitrary<string>) {
  const sighting: fc.Arbitrary<Sighting> = fc.record({
    id,
    site: fc.constant('facebook' as const),
    kind: fc.constantFrom('checkpoint' as const, 'disconnected' as const, 'reconnected' as const),
    pattern: fc.constant('p'),
    strength: fc.constantFrom('certain' as const, 'possible' as const),
    host: fc.constant('www.facebook.com'),
    segment: fc.constant('checkpoint'),
    at,
  })
  const account = fc.record(
    {
      network: fc.constant('facebook' as const),
      name: fc.constantFrom(...names),
      login: fc.constantFrom(...logins),
      client: fc.constant(''),
      lastReconnectedAt: at,
    },
    { requiredKeys: ['network', 'name', 'login', 'client'] },
  )
  return fc
    .tuple(
      at,
      batch,
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ type: fc.constant('imported'), account }) },
        fc.record({ type: fc.constantFrom('reconnected', 'blockCleared', 'used', 'confirmedWorking'), connection }),
        fc.record({ type: fc.constant('edited'), connection, lastReconnectedAt: fc.option(at) }),
        fc.record({ type: fc.constant('muted'), connection, muted: fc.boolean() }),
        fc.record({ type: fc.constant('pageDetected'), sighting, asks: fc.boolean() }),
        fc.record({ type: fc.constant('pageDetected'), sighting, connection, asks: fc.constant(false) }),
        fc.record({ type: fc.constant('answered'), sighting, connection: fc.option(connection) }),
        fc.record({
          type: fc.constant('removed'),
          account: fc.constantFrom(...names.map(n => `facebook/${n}`)),
          connection,
        }),
        {
          weight: 4,
          arbitrary: fc.record({
            type: fc.constant('undone'),
            targets: fc.array(fc.oneof({ weight: 4, arbitrary: id }, fc.constantFrom('batch1', 'batch2')), {
              minLength: 1,
              maxLength: 3,
            }),
          }),
        },
      ),
    )
    .map(([when, within, what]) => ({ ...what, at: when, ...(within && { batch: within }) }))
}
