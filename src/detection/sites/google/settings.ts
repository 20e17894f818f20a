import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const googleSettings: readonly SettingsPattern[] = [
  {
    id: 'google-set-apps',
    kind: 'warn-app',
    hosts: ['myaccount.google.com'],
    paths: ['/connections', '/permissions'],
    listsApps: true,
    source: 'third-party connections; a new password leaves them alone',
    verifiedOn: seen,
  },
]
