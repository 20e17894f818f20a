import type { Site } from '../types'

const seen = '2026-11-23'
const place = ['.PageHeader', 'h1', 'h2', '[role=heading]']

export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  families: ['x'],
  overlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'x-unlocked',
      kind: 'cleared',
      paths: ['/account/access'],
      within: place,
      words: ['account unlocked'],
      strength: 'certain',
      source: 'heading of the unlock page when it is over',
      seen,
    },
    {
      id: 'x-verify-email',
      kind: 'unconfirmed',
      paths: ['/account/access'],
      within: place,
      words: ['please verify your email address', 'verify your email'],
      strength: 'certain',
      source: 'heading on the unlock page',
      seen,
    },
    {
      id: 'x-locked',
      kind: 'locked',
      paths: ['/account/access', '/account/login_challenge'],
      within: place,
      // it says that the token lives
      unlessWords: ["we've temporarily limited some of your account features"],
      strength: 'certain',
      source: 'address of the unlock page',
      seen,
    },
    {
      id: 'x-suspended',
      kind: 'suspended',
      within: ['[data-testid=primaryColumn] h2', '[data-testid=primaryColumn] [role=heading]', 'main h1'],
      words: ['your account is suspended'],
      // a profile's heading is its owner's words; an empty state is about somebody else
      unlessMarks: ['[data-testid=UserName]', '[data-testid=empty_state_header_text]'],
      strength: 'certain',
      source: 'read-only banner',
      seen,
    },
    {
      id: 'x-suspended-notice',
      kind: 'suspended',
      words: ['your account is suspended and is not permitted', 'your account is permanently in read-only mode'],
      strength: 'certain',
      source: 'notice after an action that was refused',
      seen,
    },
  ],
}
