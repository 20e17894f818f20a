import type { Site } from '../../types'
import { disabled, identity, limited, perhapsIdentity, suspended } from '../metaWords'

const seen = '2026-11-23'
const challenges = ['/challenge', '/auth_platform', '/checkpoint/#']

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com', 'i.instagram.com', 'accountscenter.instagram.com'],
  families: ['facebook', 'instagram-personal'],
  sitePaths: ['/', '/accounts', ...challenges],
  settings: ['/accounts', '/password_and_security'],
  allowOverlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'instagram-suspended',
      kind: 'suspended',
      paths: ['/accounts/suspended'],
      source: 'address of the suspension page, which the API itself names',
      verifiedOn: seen,
    },
    {
      id: 'instagram-disabled',
      kind: 'disabled',
      paths: ['/accounts/disabled'],
      source: 'address of the page of a disabled account',
      verifiedOn: seen,
    },
    {
      id: 'instagram-words-suspended',
      kind: 'suspended',
      words: suspended,
      source: 'wording of the suspension page',
      verifiedOn: seen,
    },
    {
      id: 'instagram-words-disabled',
      kind: 'disabled',
      words: { ...disabled, en: [...disabled.en!, 'your account has been banned'] },
      source: 'wording of the page of a disabled account',
      verifiedOn: seen,
    },
    {
      id: 'instagram-challenge',
      kind: 'checkpoint',
      paths: challenges,
      source: 'addresses of the challenge pages; all reserved names',
      verifiedOn: seen,
    },
    {
      id: 'instagram-challenge-form',
      kind: 'checkpoint',
      selectors: ['#challenge_form'],
      source: 'form of the challenge page',
      verifiedOn: seen,
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
      verifiedOn: seen,
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
      verifiedOn: seen,
    },
    {
      id: 'instagram-passed',
      kind: 'cleared',
      from: [...challenges, '/accounts/suspended'],
      selectors: ['[role=feed]', 'article', 'a[href^="/direct/inbox"]'],
      source: 'signed in right after a challenge',
      verifiedOn: seen,
    },
    {
      id: 'instagram-words-perhaps',
      kind: 'checkpoint',
      words: { ...perhapsIdentity, en: [...perhapsIdentity.en!, 'enter security code', 'verify your account'] },
      except: ['/accounts/login/two_factor'],
      strength: 'possible',
      source: 'wording shared with ordinary sign-in',
      verifiedOn: seen,
    },
    {
      id: 'instagram-signed-out',
      kind: 'signed-out',
      paths: ['/accounts/login'],
      except: ['/accounts/login/two_factor'],
      source: 'address of the sign-in page',
      verifiedOn: seen,
    },
    {
      id: 'instagram-signed-out-form',
      kind: 'signed-out',
      paths: ['/'],
      selectors: ['input[name=password]', 'input[name=pass]'],
      source: 'sign-in form on the front page',
      verifiedOn: seen,
    },
  ],
}
