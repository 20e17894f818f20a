import type { CauseId } from '../../knowledge/ids'
import type { Confidence } from '../../knowledge/types'

type Sure = readonly (readonly [CauseId, Confidence])[]

/** Causes as sure as they may be called where something nobody documents stands beside what names them. */
export function lowered(causes: Sure): Sure {
  return causes.map(([cause, sure]) => [cause, sure === 'certain' ? 'likely' : 'possible'] as const)
}
