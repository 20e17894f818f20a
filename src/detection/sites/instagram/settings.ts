import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const instagramSettings: readonly SettingsPattern[] = [
  {
    id: 'instagram-set-password',
    kind: 'warn-password',
    paths: ['/password_and_security/password/change', '/accounts/password/change'],
    source: 'address of the form in the accounts centre, and of the older one',
    verifiedOn: seen,
  },
  {
    id: 'instagram-set-sessions',
    kind: 'warn-sign-out',
    paths: ['/password_and_security/login_activity'],
    source: 'address of the list of signed-in devices',
    verifiedOn: seen,
  },
  {
    id: 'instagram-set-apps',
    kind: 'warn-app',
    paths: ['/accounts/manage_access'],
    listsApps: true,
    source: 'apps and websites',
    verifiedOn: seen,
  },
  {
    id: 'instagram-set-name',
    kind: 'warn-name',
    paths: ['/accounts/edit'],
    source: 'the form with the user name; to change it disconnects, by Hootsuite’s list of causes',
    verifiedOn: seen,
  },
]
