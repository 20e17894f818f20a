import type { Cause } from '../types'

export const passwordOrSecurityAlert: Cause = {
  id: 'password-or-security-alert',
  title: 'Password or security alert',
  summary: {
    text: 'The password was changed, or the network saw a sign-in it did not trust, and it cut off every outside tool.',
  },
  families: 'every',
  triggers: [
    { text: 'Someone set a new password for this login.' },
    { text: 'The user name of the login was changed.' },
    { text: 'A sign-in came from a device or browser the network had not seen before.' },
    { text: 'The same user name and password are in use from several places at once.' },
  ],
  steps: [
    { text: 'Sign in at the network with the login that authorised this connection and answer anything it asks.' },
    { text: 'If nobody on your team changed the password, change it now and sign out the devices you do not know.' },
    { text: 'Reconnect the login in Hootsuite, so that it gets a fresh token.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    { text: 'Give every colleague a login and a role of their own; never hand a password around.' },
    { text: 'Use the name you go by in daily life on the profile, not an alias.', families: ['facebook'] },
    {
      text: 'Switch on login alerts, and confirm the devices and browsers that are yours.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    { text: 'Plan a password change together with the reconnect that must follow it.' },
    { text: 'General advice for keeping accounts connected.', link: 'hootsuite-safeguard' },
  ],
  scope: [{ text: 'Everything this login carries goes down together.' }],
  reconnectHelps: true,
  synonyms: [
    'password changed',
    'changed password',
    'session invalidated',
    'suspicious login',
    'error 190 460',
    'hacked',
  ],
  source: { section: 'Facebook password or security alert', link: 'article', read: '2026-11-23' },
}
