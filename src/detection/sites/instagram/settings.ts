import type { SettingsPattern } from '../../settingsTypes'

export const instagramSettings = [
  {
    id: 'instagram-set-password',
    kind: 'warn-password',
    paths: ['/password_and_security/password/change', '/accounts/password/change'],
  },
  {
    id: 'instagram-set-sessions',
    kind: 'warn-sign-out',
    paths: ['/password_and_security/login_activity'],
  },
  {
    id: 'instagram-set-apps',
    kind: 'warn-app',
    paths: ['/accounts/manage_access'],
    listsApps: true,
  },
  {
    id: 'instagram-set-name',
    kind: 'warn-name',
    paths: ['/accounts/edit'],
  },
] as const satisfies readonly SettingsPattern[]
