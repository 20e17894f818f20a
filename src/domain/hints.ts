/** Calm lines that come by themselves, beside what is wrong; each can be turned off for good. */
export const hintIds = ['before-reconnect', 'after-reconnect'] as const

export type HintId = (typeof hintIds)[number]
