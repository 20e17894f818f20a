import { allBut } from '../families'
import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

const keepsChoice = unlinked('Report of another publishing tool: Facebook keeps the earlier choice of Pages')

export const roleLost: Cause = {
  id: 'role-lost',
  title: 'Insufficient access',
  summary: { text: 'The person who connected it no longer holds the role the network asks for.' },
  families: 'every',
  inArticle: true,
  triggers: {
    facebook: {
      text: 'Only an Admin of a Page or group can add it to Hootsuite. That person is not Admin any more.',
      families: ['facebook'],
    },
    linkedin: {
      text: 'Only a Designated Admin of a LinkedIn Page can connect it. That person is not one any more.',
      families: ['linkedin'],
    },
    otherRole: { text: 'A different admin role on the LinkedIn Page is not enough.', families: ['linkedin'] },
    elsewhere: {
      text: 'The person who added the account lost access to it.',
      families: allBut('facebook', 'linkedin'),
    },
    workspace: {
      text: 'The administrator of a company’s Google Workspace no longer allows Hootsuite.',
      families: ['youtube', 'google-business'],
      beyond: page('google-tokens'),
    },
    unticked: {
      text: 'At the last reconnect the Page was left unticked in Facebook’s window, or it is new since then.',
      families: ['facebook'],
      beyond: keepsChoice,
    },
  },
  steps: {
    facebook: {
      text: 'Have another Admin of the Page or group give the role back.',
      families: ['facebook'],
      lifts: true,
    },
    linkedin: {
      text: 'Have an admin of the Page make that profile a Designated Admin again.',
      families: ['linkedin'],
      lifts: true,
      link: 'linkedin-roles',
    },
    elsewhere: {
      text: 'Ask the owner of the account to give that person access again.',
      families: allBut('facebook', 'linkedin'),
      lifts: true,
      beyond: 'ours',
    },
    workspace: {
      text: 'If the login belongs to a company’s Google Workspace, ask its administrator to allow Hootsuite.',
      families: ['youtube', 'google-business'],
      lifts: true,
      beyond: page('google-tokens'),
    },
    reconnect: { text: 'Only then reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
    everyPage: {
      text: 'If the role was never lost, reconnect at once and tick every Page in Facebook’s window.',
      families: ['facebook'],
      beyond: keepsChoice,
    },
  },
  prevention: {
    tellAdmins: { text: 'Tell all admins who of them authorises Hootsuite.' },
    keepRole: { text: 'See that this person keeps the role.' },
    linkedinRoles: {
      text: 'LinkedIn has a list of the kinds of Page admins.',
      families: ['linkedin'],
      link: 'linkedin-roles',
    },
    second: { text: 'Name a second person with the same role for each client.', beyond: 'ours' },
  },
  scope: {
    pages: { text: 'The Pages and groups where the role was lost.', families: ['facebook'] },
    linkedinPages: { text: 'The Pages where the role was lost.', families: ['linkedin'] },
    account: { text: 'The account the person lost access to.', families: allBut('facebook', 'linkedin') },
    others: { text: 'What else the login carries goes on.', beyond: 'ours' },
  },
  affects: 'page',
  reconnectPossible: false,
  todo: {
    facebook: { text: 'See that the Page role is there, or have it given back.', families: ['facebook'] },
    linkedin: {
      text: 'See that the LinkedIn role is there, or have it given back.',
      families: ['linkedin'],
      link: 'linkedin-roles',
    },
    elsewhere: {
      text: 'Ask the owner or administrator to give the access back.',
      families: allBut('facebook', 'linkedin'),
      beyond: 'ours',
    },
  },
  done: 'The role is back',
  synonyms: [
    'insufficient access',
    'no longer admin',
    'admin removed',
    'permission denied',
    'role',
    'designated admin',
    'super admin',
    'error 190 492',
    'error 200',
  ],
  source: article('Insufficient access; Facebook token expired'),
}
