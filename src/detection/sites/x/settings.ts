import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const xSettings: readonly SettingsPattern[] = [
  {
    id: 'x-set-password',
    kind: 'warn-password',
    paths: ['/settings/password'],
    source: 'address of the form',
    verifiedOn: seen,
  },
  {
    id: 'x-set-apps',
    kind: 'warn-app',
    paths: ['/settings/connected_apps'],
    listsApps: true,
    source: 'connected apps, and the page of one of them',
    verifiedOn: seen,
  },
  {
    id: 'x-set-name',
    kind: 'warn-name',
    paths: ['/settings/screen_name'],
    source: 'the form with the user name',
    verifiedOn: seen,
  },
]
