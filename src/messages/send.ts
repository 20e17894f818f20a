import { platform } from '../platform/browser'
import type { Message, Reply } from './protocol'

type Listener = (error: string) => void
const listeners = new Set<Listener>()

/** Tells of every `send` that failed, and that one did not ('') after that. @returns the way to stop it */
export function onTrouble(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Sends what somebody did on a page of ours that has no place of its own for what can go wrong. */
export async function send(message: Message): Promise<Reply> {
  const reply = await deliver(message)
  for (const listener of listeners) listener(reply.ok ? '' : reply.error)
  return reply
}

/** A worker that takes longer will not answer any more. */
const patienceMs = 20_000

/** Sends until the worker has committed it: a worker that is just starting or being stopped gets it again, once recorded. */
export async function deliver(message: Message, tries = 4): Promise<Reply> {
  for (let i = 1; ; i++) {
    try {
      const reply = (await answered(platform.send(message))) as Reply | undefined
      if (reply) return reply
    } catch (e) {
      if (i >= tries) return { ok: false, error: e instanceof Error ? e.message : String(e) }
    }
    if (i >= tries) return { ok: false, error: 'no answer' }
    await new Promise(done => setTimeout(done, 150 * i))
  }
}

async function answered<T>(reply: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(done => {
    timer = setTimeout(() => done(undefined), patienceMs)
  })
  try {
    return await Promise.race([reply, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An id for something that happens now; a retry keeps it. */
export const newId = () => crypto.randomUUID()
