import { platform } from '../platform/browser'

/** Has the worker catch up with what it slept through, or could not read then. From a private window nothing is set off. */
export async function wakeBackground(): Promise<void> {
  if (!(await platform.isPrivate().catch(() => false))) await platform.send({ type: 'background.wake' }).catch(() => {})
}
