import type { SettingsPattern } from '../../settingsTypes'

export const googleSettings = [
  {
    id: 'google-set-apps',
    kind: 'warn-app',
    hosts: ['myaccount.google.com'],
    paths: ['/connections', '/permissions'],
    listsApps: true,
  },
] as const satisfies readonly SettingsPattern[]
