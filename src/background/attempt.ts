import { delay } from '../platform/delay'
import { isOfStore } from '../storage/health'

/** How long what follows waits for something that it does not need, ms. */
const waitMs = 1000

/**
 * Does something outside the store that nothing else depends on, such as a card on a page. It may fail, and on a page that
 * never finishes loading it never comes to an end: what follows goes on all the same. Resolves in any case.
 */
export async function attempt(what: string, act: () => Promise<unknown>): Promise<void> {
  const run = async () => {
    await act()
  }
  await Promise.race([run().catch(e => console.error(what, e)), delay(waitMs)])
}

/** Does all of it, in turn, whatever fails of it. Rejects with what the store said first, else with what failed first. */
export async function doAll(...steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failed: unknown[] = []
  for (const step of steps)
    try {
      await step()
    } catch (e) {
      failed.push(e)
    }
  if (failed.length) throw failed.find(isOfStore) ?? failed[0]
}
