import type { BrowserContext, CDPSession } from '@playwright/test'
import { rest } from './live'

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let a = seed
  const next = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { next, below, pick: <T>(list: readonly T[]): T => list[below(list.length)]! }
}
export type Chance = ReturnType<typeof chance>

/** Another one at each run, printed so that a run can be repeated: SEED=… */
export function newSeed(what: string): number {
  const seed = Number(process.env.SEED) || Date.now() % 1_000_000_000
  console.log(`${what}: SEED=${seed}`)
  return seed
}

interface Version {
  readonly versionId: string
  readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping'
}

/** Stops the extension's worker at any moment. */
export abstract class Killer {
  /** Workers that were stopped while they ran. */
  kills = 0

  abstract stop(): Promise<void>

  /** Stops it at some moment of the next `withinMs`. */
  async soon(random: Chance, withinMs = 40): Promise<void> {
    await rest(random.next() * withinMs)
    await this.stop()
  }
}

/** Over a connection that is there already: within a millisecond or two. One that is just starting is stopped and not counted. */
export class ChromiumKiller extends Killer {
  private readonly versions = new Map<string, Version>()

  private constructor(private readonly cdp: CDPSession) {
    super()
    cdp.on('ServiceWorker.workerVersionUpdated', e => {
      for (const v of e.versions as Version[]) this.versions.set(v.versionId, v)
    })
  }

  static async on(context: BrowserContext): Promise<ChromiumKiller> {
    const killer = new ChromiumKiller(await context.newCDPSession(await context.newPage()))
    await killer.cdp.send('ServiceWorker.enable')
    return killer
  }

  async stop(): Promise<void> {
    for (const { versionId, runningStatus } of [...this.versions.values()]) {
      if (runningStatus !== 'running' && runningStatus !== 'starting') continue
      await this.cdp.send('ServiceWorker.stopWorker', { versionId })
      if (runningStatus === 'running') this.kills++
    }
  }
}

export class FirefoxKiller extends Killer {
  constructor(private readonly driver: { kill(): Promise<boolean> }) {
    super()
  }

  async stop(): Promise<void> {
    if (await this.driver.kill()) this.kills++
  }
}
