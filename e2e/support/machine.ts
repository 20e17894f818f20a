import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beatOf } from './heartbeat'
import { soon } from './live'
import { launchFirefox as firefoxDriver } from './liveFirefox'
import { Radar } from './radar'
import type { Evaluates } from './sending'
import { within } from './within'

/** A browser with the extension and one of its pages open. */
export interface Machine {
  readonly page: Evaluates
  /** When the heartbeat was set, ms after the worker had begun to start, where that can be asked of it; less than 0 if it had outlived the last one. */
  readonly beatMs?: number
  /** Ends the browser as a power cut does, and starts another with the same profile. */
  again(): Promise<Machine>
  close(): Promise<void>
}

export async function chromium(profile?: string): Promise<Machine> {
  const radar = await within('a browser', Radar.open({ profile }))
  const beatMs = await beatOf(radar.context.serviceWorkers()[0]!)
  const page = await within('a page of ours', radar.options('/settings'))
  return {
    page,
    beatMs,
    again: async () => {
      await within('its end', radar.crash())
      return chromium(radar.profile)
    },
    close: () => radar.close(),
  }
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
