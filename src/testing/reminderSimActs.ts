import * as fc from 'fast-check'

/** What can happen to the worker and the computer it runs on, in the order of a list. */
export type Act =
  | { readonly do: 'add'; readonly days: number; readonly network: 'facebook' | 'linkedin' | 'x' }
  | { readonly do: 'reconnect' | 'use' | 'mute' | 'unmute' | 'remove' | 'undo'; readonly which: number }
  | { readonly do: 'edit'; readonly which: number; readonly days: number }
  | { readonly do: 'snooze'; readonly which: number; readonly hours: number }
  /** On, with its alarms going off … */
  | { readonly do: 'pass'; readonly minutes: number }
  /** … or off: alarms come late, all at once. */
  | { readonly do: 'sleep'; readonly minutes: number }
  /** The browser starts anew, is updated, or the extension is: alarms are gone. */
  | { readonly do: 'restart' | 'update' }
  /** The worker is stopped in the middle of what it does next, at its so-manieth word to the browser. */
  | { readonly do: 'kill'; readonly at: number }
  /** The system takes the permission to show notices away, or gives it back. */
  | { readonly do: 'deny' | 'allow' }
  | { readonly do: 'clock'; readonly days: number }

const which = fc.nat({ max: 5 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      days: fc.nat({ max: 75 }),
      network: fc.constantFrom('facebook' as const, 'facebook' as const, 'linkedin' as const, 'x' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'reconnect' as const,
        'use' as const,
        'mute' as const,
        'unmute' as const,
        'remove' as const,
        'undo' as const,
      ),
      which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), which, days: fc.nat({ max: 75 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('snooze' as const), which, hours: fc.integer({ min: 1, max: 100 }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('pass' as const, 'sleep' as const),
      minutes: fc.oneof(fc.nat({ max: 600 }), fc.nat({ max: 14 * 24 * 60 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('restart' as const, 'update' as const, 'deny' as const, 'allow' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), at: fc.nat({ max: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      days: fc.oneof(fc.integer({ min: -3650, max: 3650 }), fc.integer({ min: -3, max: 3 })),
    }),
  },
)

/** Most are short and easy to read, some have two hundred steps. */
export const acts: fc.Arbitrary<Act[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(act, { minLength: 3, maxLength: 25, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(act, { minLength: 3, maxLength: 200, size: 'max' }) },
)
