import type { EventData } from '../../events/types'
import { appendAfterLatest } from '../../storage/commands'
import type { BackgroundContext } from '../context'

/** Records one event of the user's doing now, under the id of the message that told it. @returns the ids that were new */
export function recordEvent({ db, platform }: BackgroundContext, id: string, data: EventData): Promise<string[]> {
  return appendAfterLatest(db, [{ ...data, id, at: platform.now() }])
}
