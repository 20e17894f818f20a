/** What a page says about the login that is looking at it; the last two are things the user has just done. */
export const sightingKinds = [
  'checkpoint',
  'locked',
  'suspended',
  'restricted',
  'unconfirmed',
  'password-forced',
  'disconnected',
  'cleared',
  'password-changed',
] as const

export type SightingKind = (typeof sightingKinds)[number]
