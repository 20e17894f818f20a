import { expect, type Worker } from '@playwright/test'

/** When the heartbeat was set, ms after the worker had begun to start; asked of the worker itself. */
export async function beatOf(worker: Worker): Promise<number> {
  const ask = () =>
    worker.evaluate(async () => {
      const beat = await chrome.alarms.get('heartbeat')
      return beat && beat.scheduledTime - 30 * 60_000 - performance.timeOrigin
    })
  let ms: number | undefined
  await expect.poll(async () => (ms = await ask()), { intervals: [50], timeout: 10_000 }).toBeDefined()
  return Math.round(ms!)
}
