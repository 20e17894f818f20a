import type { Site } from '../../types'

const seen = '2026-11-23'
const own = ['/checkpoint', '/uas', '/login']
const challenges = ['/checkpoint/challenge', '/checkpoint/challengesv2', '/uas/connect-email-challenge']

/** LinkedIn restricts people whose extensions alter its pages (its help page a1341387): nothing is inserted here. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com', '??.linkedin.com'],
  families: ['linkedin'],
  sitePaths: own,
  settings: ['/mypreferences', '/psettings', '/company/*/admin'],
  allowOverlay: false,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'linkedin-password-changed',
      kind: 'password-changed',
      paths: ['/checkpoint/rp/password-reset-submit'],
      selectors: ['#reset-password-submit-button'],
      source: 'page after a completed password reset',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-password-changed-title',
      kind: 'password-changed',
      paths: ['/checkpoint/rp/password-reset-submit'],
      titles: {
        en: ["you've successfully reset your password. | linkedin"],
        ru: ['вы изменили свой пароль. | linkedin'],
      },
      source: 'title after a completed password reset',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-restricted',
      kind: 'restricted',
      paths: own,
      words: {
        en: [
          'access to your account has been temporarily restricted',
          'your account has been restricted',
          'your account has been temporarily restricted',
          "we've restricted your account temporarily",
        ],
      },
      source: 'heading of the restriction page',
      verifiedOn: seen,
    },
    {
      // a robot check is an ordinary step of signing in: it alone says nothing about the token
      id: 'linkedin-captcha',
      kind: 'checkpoint',
      paths: ['/checkpoint'],
      selectors: ['meta[name=pageKey][content="d_checkpoint_ch_captchaV2Challenge"]', '#captcha-internal'],
      strength: 'possible',
      source: 'page key of the robot check, the same in every language',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-challenge',
      kind: 'checkpoint',
      paths: challenges,
      source: 'addresses of the challenge pages',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-challenge-key',
      kind: 'checkpoint',
      paths: ['/checkpoint'],
      selectors: [
        'meta[name=pageKey][content^="d_checkpoint_ch_"]',
        'form#email-pin-challenge',
        '#input__email_verification_pin',
        '#input__phone_verification_pin',
        '#auth-app-div',
      ],
      source: 'page key and forms of the challenge pages, the same in every language',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-challenge-sent',
      kind: 'checkpoint',
      paths: ['/checkpoint/lg/login-challenge-submit'],
      strength: 'possible',
      source: 'address right after an answer to a check',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-passed',
      kind: 'cleared',
      from: [...challenges, '/checkpoint/lg/login-challenge-submit'],
      selectors: ['#global-nav', '.global-nav', '[role=feed]'],
      source: 'signed in right after a challenge',
      verifiedOn: seen,
    },
    {
      id: 'linkedin-signed-out',
      kind: 'signed-out',
      paths: ['/login', '/uas/login', '/checkpoint/lg/login', '/authwall'],
      source: 'addresses of the sign-in pages',
      verifiedOn: seen,
    },
  ],
}
