import type { WatchedSite } from '../../types'

const own = ['/checkpoint', '/uas', '/login']
const challenges = ['/checkpoint/challenge', '/checkpoint/challengesv2', '/uas/connect-email-challenge']

export const linkedin = {
  id: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com', '??.linkedin.com'],
  sitePaths: own,
  settings: ['/mypreferences', '/psettings', '/company/*/admin'],
  patterns: [
    {
      id: 'linkedin-password-changed',
      kind: 'password-changed',
      paths: ['/checkpoint/rp/password-reset-submit'],
      selectors: ['#reset-password-submit-button'],
    },
    {
      id: 'linkedin-password-changed-title',
      kind: 'password-changed',
      paths: ['/checkpoint/rp/password-reset-submit'],
      titles: {
        en: ["you've successfully reset your password. | linkedin"],
        ru: ['вы изменили свой пароль. | linkedin'],
      },
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
    },
    {
      // a robot check is an ordinary step of signing in: it alone says nothing about the token
      id: 'linkedin-captcha',
      kind: 'checkpoint',
      paths: ['/checkpoint'],
      selectors: ['meta[name=pageKey][content="d_checkpoint_ch_captchaV2Challenge"]', '#captcha-internal'],
      strength: 'possible',
    },
    {
      id: 'linkedin-challenge',
      kind: 'checkpoint',
      paths: challenges,
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
    },
    {
      id: 'linkedin-challenge-sent',
      kind: 'checkpoint',
      paths: ['/checkpoint/lg/login-challenge-submit'],
      strength: 'possible',
    },
    {
      id: 'linkedin-passed',
      kind: 'cleared',
      from: [...challenges, '/checkpoint/lg/login-challenge-submit'],
      selectors: ['#global-nav', '.global-nav', '[role=feed]'],
    },
    {
      id: 'linkedin-signed-out',
      kind: 'signed-out',
      paths: ['/login', '/uas/login', '/checkpoint/lg/login', '/authwall'],
    },
  ],
} as const satisfies WatchedSite
