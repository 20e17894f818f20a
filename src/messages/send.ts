import { platform } from '../platform/browser'
import type { Message, Reply } from './protocol'

/** Sends until the worker has committed it: a worker that is just starting or being stopped gets it again, once recorded. */
export async function send(message: Message, tries = 4): Promise<Reply> {
  for (let i = 1; ; i++) {
    try {
      const reply = (await platform.send(message)) as Reply | undefined
      if (reply) return reply
    } catch (e) {
      if (i >= tries) return { ok: false, error: e instanceof Error ? e.message : String(e) }
    }
    if (i >= tries) return { ok: false, error: 'no answer' }
    await new Promise(done => setTimeout(done, 150 * i))
  }
}

/** An id for something that happens now; a retry keeps it. */
export const newId = () => crypto.randomUUID()
