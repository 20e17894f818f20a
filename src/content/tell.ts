interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<{ ok: boolean; error?: string } | undefined>
}

/** The bare API: the polyfill would be larger than the whole script. Both browsers give promises. */
export const runtime = (): Runtime | undefined => {
  const g = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } }
  return g.browser?.runtime ?? g.chrome?.runtime
}

/**
 * Sends until it is committed, or refused for good. False once the extension has gone: this script is then left over from
 * an older version.
 */
export async function tell(message: object): Promise<boolean> {
  for (let wait = 200; wait < 10_000; wait *= 2) {
    if (!runtime()?.id) return false
    try {
      const reply = await runtime()!.sendMessage(message)
      if (reply?.ok || reply?.error === 'refused') return true
    } catch {
      // the worker is starting or was stopped
    }
    // it gets the same message, with the same id, again
    await new Promise(done => setTimeout(done, wait))
  }
  return Boolean(runtime()?.id)
}
