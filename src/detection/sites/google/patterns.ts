import type { WatchedSite } from '../../types'

const hosts = ['accounts.google.com']
const prefixes = [
  '/signin/v2/challenge',
  '/v3/signin/challenge',
  '/v2/signin/challenge',
  '/signin/challenge',
  '/challenge',
]
const steps = (...names: string[]) => prefixes.flatMap(p => names.map(n => `${p}/${n}`))

export const google = {
  id: 'google',
  hosts: [...hosts, 'myaccount.google.com', 'www.youtube.com', 'studio.youtube.com'],
  sitePaths: [...prefixes, '/signin', '/v3/signin', '/o/oauth2'],
  settings: ['/connections', '/permissions'],
  patterns: [
    {
      id: 'google-disabled',
      kind: 'disabled',
      hosts,
      paths: ['/signin/v2/disabled', '/v3/signin/deletedaccount'],
    },
    {
      id: 'google-held',
      kind: 'locked',
      hosts,
      paths: ['/speedbump/idvreenable'],
    },
    {
      id: 'google-password-forced',
      kind: 'password-forced',
      hosts,
      paths: ['/signin/v2/changepassword'],
    },
    {
      id: 'google-identity',
      kind: 'checkpoint',
      hosts,
      paths: steps('ipp', 'kpp', 'idvpin'),
    },
    {
      id: 'google-identity-phone',
      kind: 'checkpoint',
      hosts,
      paths: steps('iap', 'idvany'),
      within: ['body'],
      words: {
        en: ["verify it's you", 'verify your account', 'to get a verification code, first confirm the phone number'],
      },
    },
    {
      id: 'google-two-step-missing',
      kind: 'checkpoint',
      hosts,
      paths: ['/o/oauth2/v2/auth/deniedsigninrejected', '/signin/oauth/deniedsigninrejected'],
      within: ['body'],
      words: { en: ["your sign-in settings don't meet your organization's 2-step verification policy"] },
    },
    {
      id: 'google-signed-out',
      kind: 'signed-out',
      hosts,
      paths: ['/servicelogin', '/v3/signin/identifier', '/signin/v2/identifier', '/accountchooser'],
    },
  ],
} as const satisfies WatchedSite
