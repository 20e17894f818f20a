import { platform } from '../platform/browser'

/** Has the worker catch up with what it slept through, or could not read then. From a private window nothing is set off. */
export async function wake(): Promise<void> {
  if (!(await platform.isPrivate().catch(() => false))) await platform.send({ type: 'radar.wake' }).catch(() => {})
}
