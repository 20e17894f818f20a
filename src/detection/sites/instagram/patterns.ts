import type { WatchedSite } from '../../types'
import { disabled, identity, limited, perhapsIdentity, suspended } from '../metaWords'

const challenges = ['/challenge', '/auth_platform', '/checkpoint/#']

export const instagram = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com', 'i.instagram.com', 'accountscenter.instagram.com'],
  sitePaths: ['/', '/accounts', ...challenges],
  settings: ['/accounts', '/password_and_security'],
  patterns: [
    {
      id: 'instagram-suspended',
      kind: 'suspended',
      paths: ['/accounts/suspended'],
    },
    {
      id: 'instagram-disabled',
      kind: 'disabled',
      paths: ['/accounts/disabled'],
    },
    {
      id: 'instagram-words-suspended',
      kind: 'suspended',
      words: suspended,
    },
    {
      id: 'instagram-words-disabled',
      kind: 'disabled',
      words: { ...disabled, en: [...disabled.en!, 'your account has been banned'] },
    },
    {
      id: 'instagram-challenge',
      kind: 'checkpoint',
      paths: challenges,
    },
    {
      id: 'instagram-challenge-form',
      kind: 'checkpoint',
      selectors: ['#challenge_form'],
    },
    {
      id: 'instagram-words-challenge',
      kind: 'checkpoint',
      words: {
        ...identity,
        en: [
          ...identity.en!,
          "confirm it's you",
          'suspicious login attempt',
          'we detected an unusual login attempt',
          'record a video of yourself',
          'enter the characters you see',
        ],
      },
    },
    {
      id: 'instagram-words-limited',
      kind: 'limited',
      words: {
        ...limited,
        en: [
          ...limited.en!,
          'action blocked',
          'try again later',
          'we restrict certain activity to protect our community',
          'please wait a few minutes before you try again',
        ],
      },
    },
    {
      id: 'instagram-passed',
      kind: 'cleared',
      from: [...challenges, '/accounts/suspended'],
      selectors: ['[role=feed]', 'article', 'a[href^="/direct/inbox"]'],
    },
    {
      id: 'instagram-words-perhaps',
      kind: 'checkpoint',
      words: { ...perhapsIdentity, en: [...perhapsIdentity.en!, 'enter security code', 'verify your account'] },
      except: ['/accounts/login/two_factor'],
      strength: 'possible',
    },
    {
      id: 'instagram-signed-out',
      kind: 'signed-out',
      paths: ['/accounts/login'],
      except: ['/accounts/login/two_factor'],
    },
    {
      id: 'instagram-signed-out-form',
      kind: 'signed-out',
      paths: ['/'],
      selectors: ['input[name=password]', 'input[name=pass]'],
    },
  ],
} as const satisfies WatchedSite
