/** What a page can say about the login that is looking at it. */
export const pageKinds = [
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
  'app-removed',
  // the token lives
  'limited',
  'signed-out',
  'linkedin-used',
] as const

/** What can be seen: besides what pages say, a way from the tool to a network and back. */
export const sightingKinds = [...pageKinds, 'reconnected'] as const

/** Pages on which the next click takes connections down. */
export const settingsKinds = ['warn-password', 'warn-app', 'warn-role', 'warn-sign-out', 'warn-name'] as const

export type SettingsKind = (typeof settingsKinds)[number]
export type PageKind = (typeof pageKinds)[number]
export type SightingKind = (typeof sightingKinds)[number]

/** `possible` is kept in the history but never turns a row by itself. */
export type Strength = 'certain' | 'possible'
