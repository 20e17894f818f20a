/** What a page says about the login that is looking at it. */
export const sightingKinds = [
  'checkpoint',
  'locked',
  'suspended',
  'disabled',
  'restricted',
  'unconfirmed',
  'password-forced',
  'disconnected',
  // what the user has just done
  'cleared',
  'password-changed',
  // the token lives
  'limited',
  'signed-out',
  'linkedin-used',
] as const

export type SightingKind = (typeof sightingKinds)[number]
