import { delay } from '../platform/delay'
import type { Message, Reply } from './protocol'

type Transport = (message: unknown) => Promise<unknown>

let transport: Transport = () => Promise.reject(new Error('setTransport was not called'))

/** Every page of ours says once, before it is drawn, how a message reaches the background. */
export function setTransport(to: Transport): void {
  transport = to
}

type Listener = (error: string) => void
const listeners = new Set<Listener>()

/** Tells of every `send` that failed, and that one did not ('') after that. @returns the way to stop it */
export function onSendFailure(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Sends what somebody did on a page of ours that has no place of its own for what can go wrong. */
export async function send(message: Message): Promise<Reply> {
  const reply = await deliver(message)
  for (const listener of listeners) listener(reply.ok ? '' : reply.error)
  return reply
}

/**
 * How long each try is waited for before it is said again: a worker that was stopped may never answer. What must not be
 * done again once it is done, though it was answered late, waits until no answer can come any more.
 */
const patienceMs = [3000, 6000, 12_000, 20_000]
const longestMs = 20_000

/**
 * Sends until the worker has committed it: one that is just starting or being stopped gets it again, with the same id,
 * and records it once. The first answer counts, whichever try it is to.
 */
export async function deliver(message: Message): Promise<Reply> {
  let error = 'no answer'
  let hear = (_: Reply) => {}
  const heard = new Promise<Reply>(done => {
    hear = done
  })
  const attempt = async () => {
    try {
      const reply = await transport(message)
      if (reply) hear(reply as Reply)
    } catch (e) {
      error = e instanceof Error ? e.message : String(e)
    }
  }
  for (const [i, ms] of patienceMs.entries()) {
    const failed = attempt().then(() => delay(150 * (i + 1)))
    const reply = await Promise.race([heard, failed, delay(message.type === 'store.recreate' ? longestMs : ms)])
    if (reply) return reply
  }
  return { ok: false, error }
}

/** An id for something that happens now; a retry keeps it. */
export const newId = () => crypto.randomUUID()
