import type { Site } from '../../types'
import { disabled, identity, limited, perhapsIdentity, suspended } from '../metaWords'

const seen = '2026-11-23'
const challenges = ['/challenge', '/auth_platform', '/checkpoint/#']

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com', 'i.instagram.com', 'accountscenter.instagram.com'],
  families: ['facebook', 'instagram-personal'],
  own: ['/', '/accounts', ...challenges],
  settings: ['/accounts', '/password_and_security'],
  overlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'instagram-suspended',
      kind: 'suspended',
      paths: ['/accounts/suspended'],
      source: 'address of the suspension page, which the API itself names',
      seen,
    },
    {
      id: 'instagram-disabled',
      kind: 'disabled',
      paths: ['/accounts/disabled'],
      source: 'address of the page of a disabled account',
      seen,
    },
    {
      id: 'instagram-words-suspended',
      kind: 'suspended',
      words: suspended,
      source: 'wording of the suspension page',
      seen,
    },
    {
      id: 'instagram-words-disabled',
      kind: 'disabled',
      words: { ...disabled, en: [...disabled.en!, 'your account has been banned'] },
      source: 'wording of the page of a disabled account',
      seen,
    },
    {
      id: 'instagram-challenge',
      kind: 'checkpoint',
      paths: challenges,
      source: 'addresses of the challenge pages; all reserved names',
      seen,
    },
    {
      id: 'instagram-challenge-form',
      kind: 'checkpoint',
      marks: ['#challenge_form'],
      source: 'form of the challenge page',
      seen,
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
      source: 'wording of the challenge pages',
      seen,
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
      source: 'wording of limits on one feature',
      seen,
    },
    {
      id: 'instagram-passed',
      kind: 'cleared',
      from: [...challenges, '/accounts/suspended'],
      marks: ['[role=feed]', 'article', 'a[href^="/direct/inbox"]'],
      source: 'signed in right after a challenge',
      seen,
    },
    {
      id: 'instagram-words-perhaps',
      kind: 'checkpoint',
      words: { ...perhapsIdentity, en: [...perhapsIdentity.en!, 'enter security code', 'verify your account'] },
      except: ['/accounts/login/two_factor'],
      strength: 'possible',
      source: 'wording shared with ordinary sign-in',
      seen,
    },
    {
      id: 'instagram-signed-out',
      kind: 'signed-out',
      paths: ['/accounts/login'],
      except: ['/accounts/login/two_factor'],
      source: 'address of the sign-in page',
      seen,
    },
    {
      id: 'instagram-signed-out-form',
      kind: 'signed-out',
      paths: ['/'],
      marks: ['input[name=password]', 'input[name=pass]'],
      source: 'sign-in form on the front page',
      seen,
    },
  ],
}
