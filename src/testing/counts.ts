import fs from 'node:fs'

/** Is this a run of mutation testing? It asks the tests anew for each change, of code that is slowed down by being watched. */
export const isMutationTest = '__stryker__' in globalThis

/**
 * How often a test repeats: `few` times in `npm test`, `all` of them in `npm run test:full` (RUNS=full), and in mutation testing `fewest`,
 * with which it still says something.
 */
export function runs(few: number, all: number, fewest = Math.ceil(few / 20)): number {
  if (isMutationTest) return fewest
  return process.env.RUNS === 'full' ? all : few
}

/** Every `nth` of a list in `npm test`, from the `first` on; all of it in `npm run test:full`. */
export function sample<T>(nth: number, list: readonly T[], first = 0): readonly T[] {
  const step = runs(nth, 1, nth)
  return list.filter((_, i) => i % step === first % step)
}

/** ms of the processor's time since then: how long it takes where nothing else is going on. */
export function stopwatch(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}

/** What a promise was held to in this run. */
export interface Bound {
  /** 'P1' to 'P13', as docs/security.md has them, or 'tests'. */
  readonly promise: string
  /** What was done, how often: "1,000 workers stopped in the middle of an event". */
  readonly what: string
  /** What must come of it: "0 lost, 0 doubled". */
  readonly bound: string
  /** What came of it, in the same words. */
  readonly measured: string
  readonly ok: boolean
  /** Numbers for `{names}` in `what` and `measured`: parts of one work are told as one, with their sums. */
  readonly counts?: Readonly<Record<string, number>>
}

/** Notes it for the table that `npm run test:full` prints. Call it before the assertion, so that a miss is noted, too. */
export function recordBound(row: Bound): void {
  if (process.env.BOUNDS) fs.appendFileSync(process.env.BOUNDS, `${JSON.stringify(row)}\n`)
}
