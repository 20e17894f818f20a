import type { Platform } from '../platform/types'

const beatMs = 30 * 60_000

/** An alarm that nothing can lose for long: made again at each start of the worker, and left alone while it is right. */
export async function ensureHeartbeat(platform: Platform): Promise<void> {
  const now = platform.now()
  const at = await platform.alarmAt('heartbeat')
  if (at === undefined || at > now + beatMs) await platform.alarm('heartbeat', now + beatMs, beatMs / 60_000)
}
