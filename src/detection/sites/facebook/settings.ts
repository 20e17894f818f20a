import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const facebookSettings: readonly SettingsPattern[] = [
  {
    id: 'facebook-set-password',
    kind: 'warn-password',
    paths: ['/password_and_security/password/change', '/settings/tab=security'],
    source: 'address of the form in the accounts centre, and of the older settings',
    verifiedOn: seen,
  },
  {
    id: 'facebook-set-sessions',
    kind: 'warn-sign-out',
    paths: ['/password_and_security/login_activity'],
    source: 'address of the list of signed-in devices',
    verifiedOn: seen,
  },
  {
    id: 'facebook-set-apps',
    kind: 'warn-app',
    paths: ['/settings/tab=business_tools', '/settings/tab=applications'],
    listsApps: true,
    source: 'Business Integrations, and Apps and Websites',
    verifiedOn: seen,
  },
  {
    id: 'facebook-set-roles',
    kind: 'warn-role',
    paths: ['/settings/tab=profile_access', '/settings/people', '/settings/pages', '/settings/system-users'],
    source: 'Page access; people and Pages of a business',
    verifiedOn: seen,
  },
]
