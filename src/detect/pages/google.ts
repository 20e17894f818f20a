import type { Site } from '../types'

const seen = '2026-11-23'
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
  hosts: ['accounts.google.com', 'www.youtube.com', 'studio.youtube.com'],
  families: ['youtube', 'google-business'],
  overlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'google-disabled',
      kind: 'suspended',
      paths: ['/signin/v2/disabled'],
      strength: 'certain',
      source: 'address of the disabled-account page',
      seen,
    },
    {
      id: 'google-held',
      kind: 'locked',
      paths: ['/speedbump/idvreenable'],
      strength: 'certain',
      source: 'address of the page that holds an account until a phone check',
      seen,
    },
    {
      id: 'google-password-forced',
      kind: 'password-forced',
      paths: ['/signin/v2/changepassword'],
      strength: 'certain',
      source: 'address of the forced new password',
      seen,
    },
    {
      id: 'google-identity',
      kind: 'checkpoint',
      paths: steps('ipp', 'kpp', 'idvpin'),
      strength: 'certain',
      source: 'identity steps among the sign-in challenges; password and two-step steps are left out',
      seen,
    },
    {
      id: 'google-identity-phone',
      kind: 'checkpoint',
      paths: steps('iap', 'idvany'),
      words: ["verify it's you", 'verify your account'],
      strength: 'certain',
      source: 'phone steps that also exist as a friendly suggestion, so the heading must say so',
      seen,
    },
  ],
}
