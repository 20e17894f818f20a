import type { SettingsPattern } from '../../settingsTypes'

export const pinterestSettings = [
  {
    id: 'pinterest-set-password',
    kind: 'warn-password',
    paths: ['/settings/account-settings'],
  },
  {
    id: 'pinterest-set-apps',
    kind: 'warn-app',
    paths: ['/settings/security'],
    listsApps: true,
  },
] as const satisfies readonly SettingsPattern[]
