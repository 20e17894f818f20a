import type { Site } from '../../types'

const seen = '2026-11-23'
const hosts = ['accounts.google.com']
const prefixes = [
  '/signin/v2/challenge',
  '/v3/signin/challenge',
  '/v2/signin/challenge',
  '/signin/challenge',
  '/challenge',
]
const steps = (...names: string[]) => prefixes.flatMap(p => names.map(n => `${p}/${n}`))

export const google: Site = {
  id: 'google',
  name: 'Google',
  hosts: [...hosts, 'myaccount.google.com', 'www.youtube.com', 'studio.youtube.com'],
  families: ['youtube', 'google-business'],
  sitePaths: [...prefixes, '/signin', '/v3/signin', '/o/oauth2'],
  settings: ['/connections', '/permissions'],
  allowOverlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'google-disabled',
      kind: 'disabled',
      hosts,
      paths: ['/signin/v2/disabled', '/v3/signin/deletedaccount'],
      source: 'addresses of the pages of disabled and deleted accounts',
      verifiedOn: seen,
    },
    {
      id: 'google-held',
      kind: 'locked',
      hosts,
      paths: ['/speedbump/idvreenable'],
      source: 'address of the page that holds an account until a phone check',
      verifiedOn: seen,
    },
    {
      id: 'google-password-forced',
      kind: 'password-forced',
      hosts,
      paths: ['/signin/v2/changepassword'],
      source: 'address of the forced new password',
      verifiedOn: seen,
    },
    {
      id: 'google-identity',
      kind: 'checkpoint',
      hosts,
      paths: steps('ipp', 'kpp', 'idvpin'),
      source: 'identity steps among the sign-in challenges; password and two-step steps are left out',
      verifiedOn: seen,
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
      source: 'phone steps that also exist as a friendly suggestion, so the page must say so',
      verifiedOn: seen,
    },
    {
      id: 'google-two-step-missing',
      kind: 'checkpoint',
      hosts,
      paths: ['/o/oauth2/v2/auth/deniedsigninrejected', '/signin/oauth/deniedsigninrejected'],
      within: ['body'],
      words: { en: ["your sign-in settings don't meet your organization's 2-step verification policy"] },
      source: 'refusal while connecting: the organisation asks for two-step sign-in',
      verifiedOn: seen,
    },
    {
      id: 'google-signed-out',
      kind: 'signed-out',
      hosts,
      paths: ['/servicelogin', '/v3/signin/identifier', '/signin/v2/identifier', '/accountchooser'],
      source: 'addresses of the sign-in pages',
      verifiedOn: seen,
    },
  ],
}
