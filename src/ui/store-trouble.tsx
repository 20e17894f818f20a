import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreState } from '../store/health'

export interface TroubleProps {
  /** What is wrong; absent: the error says. */
  readonly state?: StoreState
  readonly error?: unknown
  /** Of the heading: 1 where the page has no other. */
  readonly level: 1 | 2
}

/** What a page says when the store cannot be used. Brought when it is needed: the popup opens without it. */
export function StoreTrouble(props: TroubleProps) {
  const [Trouble, bring] = useState<ComponentType<TroubleProps>>()
  useEffect(() => void import('./trouble').then(m => bring(() => m.Trouble)), [])
  return Trouble ? <Trouble {...props} /> : null
}
