import { say } from './format'

/** Why something could not be saved, as a part of a sentence. What has no words of ours keeps the browser's. */
export function sayTrouble(e: unknown): string {
  const { name, message, inner } = (e ?? {}) as { name?: string; message?: string; inner?: { name?: string } }
  const names = [name, inner?.name]
  if (names.includes('NewerStore')) return say('trouble_newer')
  if (names.includes('LateStore')) return say('trouble_hanging')
  if (names.includes('QuotaExceededError')) return say('trouble_full')
  return message ?? String(e)
}
