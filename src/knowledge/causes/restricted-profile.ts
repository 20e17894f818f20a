import { article } from '../links'
import type { Cause } from '../types'

export const restrictedProfile: Cause = {
  id: 'restricted-profile',
  title: 'Restricted profile',
  summary: { text: 'LinkedIn sees its rules broken and keeps this profile out, for a time or for good.' },
  families: ['linkedin'],
  inArticle: true,
  triggers: {
    pace: {
      text: 'Far more searches, profile visits, invitations or messages than usual. To LinkedIn that looks like a robot or a tool.',
      link: 'linkedin-automation',
    },
    name: { text: 'The name on the profile is not a real person’s, or is untrue in another way.' },
    unlawful: { text: 'LinkedIn found something improper or unlawful on the account.' },
    abuse: { text: 'There was abuse that happened again and again.' },
    hacked: { text: 'LinkedIn suspects that somebody else got in.' },
  },
  steps: {
    signIn: { text: 'Try to sign in at LinkedIn: it says why, and for how long.', link: 'home', lifts: true },
    follow: {
      text: 'Do whatever else it tells you to, such as showing an identity document.',
      link: 'linkedin-restrictions',
      lifts: true,
    },
    hacked: {
      text: 'If somebody else may have got in, tell LinkedIn straight away.',
      link: 'linkedin-help',
      lifts: true,
    },
    reconnect: { text: 'Once you are in again, reconnect the profile in Hootsuite.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    oneAccount: { text: 'Never open a second account while one is restricted. Each person may have only one.' },
    found: {
      text: 'A second one is recognised by its internet address (IP address), contacts or employers, and restricted too.',
    },
    policies: { text: 'Know LinkedIn’s community policies and keep to them.', link: 'linkedin-policies' },
    agreement: {
      text: 'Know what its user agreement allows and forbids. Breaking these rules is what leads to a restriction.',
      link: 'linkedin-agreement',
    },
    spread: { text: 'Spread a large round of searching or inviting over several days.' },
    browser: {
      text: 'Try a second browser: something installed in your usual one may be very busy on your account.',
      link: 'linkedin-extensions',
    },
    security: { text: 'LinkedIn has advice on keeping an account secure.', link: 'linkedin-security' },
  },
  scope: {
    profile: { text: 'This profile, until LinkedIn lets it in again.' },
    pages: { text: 'The Pages connected through it as well.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: false,
  todo: { linkedin: { text: 'Sign in at LinkedIn and see what it wants.', link: 'home' } },
  done: 'It is open again',
  synonyms: ['restricted', 'restriction', 'temporarily restricted', 'government id', 'automation'],
  source: article('Restricted profile'),
}
