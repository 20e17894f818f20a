import type { SettingsPattern } from '../../settingsTypes'

export const linkedinSettings = [
  {
    id: 'linkedin-set-password',
    kind: 'warn-password',
    paths: ['/mypreferences/d/change-password'],
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
  },
  {
    id: 'linkedin-set-roles',
    kind: 'warn-role',
    paths: ['/company/*/admin/settings/manage-admins'],
  },
] as const satisfies readonly SettingsPattern[]
