import type { BrowserContext, CDPSession } from '@playwright/test'
import { build } from 'vite'
import type { Message, Reply } from '../../src/messaging/protocol'
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

let bundled: Promise<string> | undefined

/** The product's own `send`, for a page of the extension to be driven with. */
function sendCode(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/messaging/send.ts', formats: ['iife'], name: 'radarSend' },
    },
  }).then(made => (made as { output: { code: string }[] }[])[0]!.output[0]!.code)
  return bundled
}

export interface Evaluates {
  evaluate(code: string): Promise<unknown>
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>
}

/** A page of the extension from which messages are sent as its own buttons send them. */
export class Sending {
  private constructor(private readonly page: Evaluates) {}

  static async from(page: Evaluates): Promise<Sending> {
    await page.evaluate(
      `${await sendCode()}\n;globalThis.radarSend = radarSend;radarSend.setTransport(m => (globalThis.browser ?? chrome).runtime.sendMessage(m))`,
    )
    return new Sending(page)
  }

  send = (message: Message): Promise<Reply> =>
    this.page.evaluate(
      m => (globalThis as unknown as { radarSend: { send(m: unknown): Promise<Reply> } }).radarSend.send(m),
      message,
    )
}
