import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Evaluates } from './kill-rig'
import { soon } from './live'
import { firefox as firefoxDriver } from './live-firefox'
import { Radar } from './radar'

/** A browser with the extension and one of its pages open. */
export interface Machine {
  readonly page: Evaluates
  /** ms that the worker ran until the heartbeat was set, where that can be asked of it. */
  readonly beatMs?: number
  /** Ends the browser as a power cut does, and starts another with the same profile. */
  again(): Promise<Machine>
  close(): Promise<void>
}

export async function chromium(profile?: string): Promise<Machine> {
  const radar = await Radar.open({ profile })
  const beatMs = await radar.context.serviceWorkers()[0]!.evaluate(untilBeat)
  const page = await radar.options('/settings')
  return {
    page,
    beatMs,
    again: async () => {
      await radar.crash()
      return chromium(radar.profile)
    },
    close: () => radar.close(),
  }
}

/** ms from the start of the worker in which it runs until the heartbeat is set. */
async function untilBeat() {
  while (!(await chrome.alarms.get('heartbeat'))) await new Promise(done => setTimeout(done, 10))
  return Math.round(performance.now())
}

export async function firefox(profile = fs.mkdtempSync(path.join(os.tmpdir(), 'radar-'))): Promise<Machine> {
  const driver = await firefoxDriver({ profile })
  const page = await driver.own('src/options/index.html#/settings')
  await soon(() => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => '')).toBeTruthy()
  await soon(() => page.evaluate(async () => !!(await chrome.alarms.get('heartbeat')))).toBe(true)
  return {
    page,
    again: async () => {
      await driver.crash()
      return firefox(profile)
    },
    close: async () => {
      await driver.close()
      fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}
