import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const pinterestSettings: readonly SettingsPattern[] = [
  {
    id: 'pinterest-set-password',
    kind: 'warn-password',
    paths: ['/settings/account-settings'],
    source: 'the page with the form of the password',
    verifiedOn: seen,
  },
  {
    id: 'pinterest-set-apps',
    kind: 'warn-app',
    paths: ['/settings/security'],
    listsApps: true,
    source: 'connected apps are listed under security',
    verifiedOn: seen,
  },
]
