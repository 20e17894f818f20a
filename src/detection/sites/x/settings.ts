import type { SettingsPattern } from '../../settingsTypes'

export const xSettings = [
  {
    id: 'x-set-password',
    kind: 'warn-password',
    paths: ['/settings/password'],
  },
  {
    id: 'x-set-apps',
    kind: 'warn-app',
    paths: ['/settings/connected_apps'],
    listsApps: true,
  },
  {
    id: 'x-set-name',
    kind: 'warn-name',
    paths: ['/settings/screen_name'],
  },
] as const satisfies readonly SettingsPattern[]
