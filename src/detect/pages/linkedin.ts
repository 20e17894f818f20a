import type { Site } from '../types'

const seen = '2026-11-23'
const own = ['/checkpoint', '/uas', '/login', '/identity', '/security', '/account-restricted']

/** LinkedIn restricts people whose extensions alter its pages (its help page a1341387): nothing is inserted here. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  families: ['linkedin'],
  overlay: false,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'linkedin-password-changed',
      kind: 'password-changed',
      paths: ['/checkpoint/rp/password-reset-submit'],
      marks: ['#reset-password-submit-button'],
      strength: 'certain',
      source: 'page after a completed password reset',
      seen,
    },
    {
      id: 'linkedin-restricted',
      kind: 'restricted',
      paths: own,
      words: [
        'access to your account has been temporarily restricted',
        'your account has been restricted',
        'your account has been temporarily restricted',
        "we've restricted your account temporarily",
      ],
      strength: 'certain',
      source: 'heading of the restriction page, English',
      seen,
    },
    {
      // a robot check is an ordinary step of signing in: it alone says nothing about the token
      id: 'linkedin-captcha',
      kind: 'checkpoint',
      paths: ['/checkpoint'],
      marks: ['meta[name=pageKey][content="d_checkpoint_ch_captchaV2Challenge"]', '#captcha-internal'],
      strength: 'possible',
      source: 'page key of the robot check, the same in every language',
      seen,
    },
    {
      id: 'linkedin-challenge',
      kind: 'checkpoint',
      paths: ['/checkpoint/challenge', '/checkpoint/challengesv2'],
      strength: 'certain',
      source: 'addresses of the challenge pages',
      seen,
    },
    {
      id: 'linkedin-challenge-key',
      kind: 'checkpoint',
      paths: ['/checkpoint'],
      marks: ['meta[name=pageKey][content^="d_checkpoint_ch_"]', 'form#email-pin-challenge'],
      strength: 'certain',
      source: 'page key of the challenge pages, the same in every language',
      seen,
    },
  ],
}
