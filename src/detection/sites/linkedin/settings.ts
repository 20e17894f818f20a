import type { SettingsPattern } from '../../settingsTypes'

const seen = '2026-11-23'

export const linkedinSettings: readonly SettingsPattern[] = [
  {
    id: 'linkedin-set-password',
    kind: 'warn-password',
    paths: ['/mypreferences/d/change-password'],
    source: 'address of the form',
    verifiedOn: seen,
  },
  {
    id: 'linkedin-set-apps',
    kind: 'warn-app',
    paths: [
      '/mypreferences/d/data-sharing-for-permitted-services',
      '/mypreferences/d/permitted-services',
      '/psettings/permitted-services',
    ],
    listsApps: true,
    source: 'permitted services, today and as they were',
    verifiedOn: seen,
  },
  {
    id: 'linkedin-set-roles',
    kind: 'warn-role',
    paths: ['/company/*/admin/settings/manage-admins'],
    source: 'admins of a company’s page',
    verifiedOn: seen,
  },
]
