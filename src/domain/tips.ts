import type { SettingsKind } from '../knowledge/pageKinds'

/** Calm lines that come by themselves, beside what is wrong; each can be turned off for good. */
export const tipIds = [
  'before-reconnect',
  'after-reconnect',
  'warn-password',
  'warn-app',
  'warn-role',
  'warn-sign-out',
  'warn-name',
] as const satisfies readonly ('before-reconnect' | 'after-reconnect' | SettingsKind)[]

export type TipId = (typeof tipIds)[number]
