import type { SettingsPattern } from '../../settingsTypes'

export const facebookSettings = [
  {
    id: 'facebook-set-password',
    kind: 'warn-password',
    paths: ['/password_and_security/password/change', '/settings/tab=security'],
  },
  {
    id: 'facebook-set-sessions',
    kind: 'warn-sign-out',
    paths: ['/password_and_security/login_activity'],
  },
  {
    id: 'facebook-set-apps',
    kind: 'warn-app',
    paths: ['/settings/tab=business_tools', '/settings/tab=applications'],
    listsApps: true,
  },
  {
    id: 'facebook-set-roles',
    kind: 'warn-role',
    paths: ['/settings/tab=profile_access', '/settings/people', '/settings/pages', '/settings/system-users'],
  },
] as const satisfies readonly SettingsPattern[]
