import { article } from '../links'
import type { Cause } from '../types'

export const restrictedProfile: Cause = {
  id: 'restricted-profile',
  title: 'Restricted profile',
  summary: { text: 'LinkedIn says this profile broke its rules and has restricted it, for a while or for good.' },
  families: ['linkedin'],
  inArticle: true,
  triggers: {
    pace: {
      text: 'Far more searches, profile views, invitations, or messages than usual. To LinkedIn, that looks like a bot or a tool.',
      link: 'linkedin-automation',
    },
    name: { text: 'The name on the profile isn’t a real person’s, or is untrue in another way.' },
    unlawful: { text: 'LinkedIn found something improper or illegal on the account.' },
    abuse: { text: 'LinkedIn found repeated abuse.' },
    hacked: { text: 'LinkedIn thinks someone else may have gotten in.' },
  },
  steps: {
    signIn: {
      text: 'Try to sign in to LinkedIn. It says why the profile is restricted and for how long.',
      link: 'home',
      lifts: true,
    },
    follow: {
      text: 'Do whatever else it asks, such as show an ID.',
      link: 'linkedin-restrictions',
      lifts: true,
    },
    hacked: {
      text: 'If someone else may have gotten in, tell LinkedIn right away.',
      link: 'linkedin-help',
      lifts: true,
    },
    reconnect: { text: 'Once you can sign in again, reconnect the profile in {tool}.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    oneAccount: { text: 'Don’t open a second account while one is restricted. Each person may have only one.' },
    found: {
      text: 'LinkedIn finds second accounts by their IP address, contacts, or employers, and restricts them too.',
    },
    policies: { text: 'Read LinkedIn’s community policies and follow them.', link: 'linkedin-policies' },
    agreement: {
      text: 'Read what LinkedIn’s user agreement allows and forbids. Breaking these rules leads to restrictions.',
      link: 'linkedin-agreement',
    },
    spread: { text: 'If you plan a lot of searches or invitations, spread them over several days.' },
    browser: {
      text: 'Something installed in your browser may be very active on your account, so try another one.',
      link: 'linkedin-extensions',
    },
    security: { text: 'LinkedIn has advice on keeping an account secure.', link: 'linkedin-security' },
  },
  scope: {
    profile: { text: 'This profile, until LinkedIn restores it.' },
    pages: { text: 'Also the Pages connected through it.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: false,
  todo: { linkedin: { text: 'Sign in to LinkedIn and see what it asks for.', link: 'home' } },
  done: 'It’s no longer restricted',
  synonyms: ['restricted', 'restriction', 'temporarily restricted', 'government id', 'automation'],
  source: article('Restricted profile'),
}
