interface Reply {
  readonly ok: boolean
  readonly error?: string
}

interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<Reply | undefined>
}

/** The bare API: the polyfill would be larger than the whole script. Both browsers give promises. */
const world = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }
export const runtime = (): Runtime | undefined => (world.browser ?? world.chrome)?.runtime

const rest = (ms: number) => new Promise<undefined>(done => setTimeout(done, ms))

/**
 * Sends until it is committed, or refused for good. False once the extension has gone: this script is then left over from
 * an older version.
 */
export async function sendToBackground(message: object): Promise<boolean> {
  for (let wait = 50; runtime()?.id; wait *= 2) {
    if (wait > 9000) return true
    try {
      // an answer may never come, where the browser has put the worker or the tab to sleep
      const reply = await Promise.race([runtime()!.sendMessage(message), rest(3000)])
      if (reply?.ok || reply?.error === 'refused') return true
    } catch {
      // the worker is starting or was stopped
    }
    // it gets the same message, with the same id, again
    await rest(wait)
  }
  return false
}
