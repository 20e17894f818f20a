import type { WarnKind } from '../detection/types'

/** Calm lines that come by themselves, beside what is wrong; each can be turned off for good. */
export const hintIds = [
  'before-reconnect',
  'after-reconnect',
  'warn-password',
  'warn-app',
  'warn-role',
  'warn-sign-out',
  'warn-name',
] as const satisfies readonly ('before-reconnect' | 'after-reconnect' | WarnKind)[]

export type HintId = (typeof hintIds)[number]
