import { allBut } from '../families'
import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

const keepsChoice = unlinked('Report of another publishing tool: Facebook keeps the earlier choice of Pages')

export const roleLost: Cause = {
  id: 'role-lost',
  title: 'Insufficient access',
  summary: { text: 'The person who connected the account no longer has the role {network} requires.' },
  families: 'every',
  inArticle: true,
  triggers: {
    facebook: {
      text: 'Only an Admin of a Page or group can add it to {tool}. That person is no longer an Admin.',
      families: ['facebook'],
    },
    linkedin: {
      text: 'Only a Designated Admin of a LinkedIn Page can connect it. That person no longer is one.',
      families: ['linkedin'],
    },
    otherRole: { text: 'Any other admin role on the LinkedIn Page is not enough.', families: ['linkedin'] },
    elsewhere: {
      text: 'The person who added the account lost access to it.',
      families: allBut('facebook', 'linkedin'),
    },
    workspace: {
      text: 'The admin of the company’s Google Workspace no longer allows {tool}.',
      families: ['youtube', 'google-business'],
      beyond: page('google-tokens'),
    },
    unticked: {
      text: 'The Page was not selected in Facebook’s window at the last reconnect, or it is newer than that.',
      families: ['facebook'],
      beyond: keepsChoice,
    },
  },
  steps: {
    facebook: {
      text: 'Ask another Admin of the Page or group to give the role back.',
      families: ['facebook'],
      lifts: true,
    },
    linkedin: {
      text: 'Ask an admin of the Page to make that profile a Designated Admin again.',
      families: ['linkedin'],
      lifts: true,
      link: 'linkedin-roles',
    },
    elsewhere: {
      text: 'Ask whoever manages the account on {network} to give that person access again.',
      families: allBut('facebook', 'linkedin'),
      lifts: true,
      beyond: 'ours',
    },
    workspace: {
      text: 'If the login belongs to a company’s Google Workspace, ask its admin to allow {tool}.',
      families: ['youtube', 'google-business'],
      lifts: true,
      beyond: page('google-tokens'),
    },
    twoFactor: {
      text: 'If the Page’s business asks for two-factor authentication, that person must turn it on, too.',
      families: ['facebook'],
      lifts: true,
      beyond: page('facebook-errors'),
    },
    reconnect: { text: 'Only after that, reconnect it in {tool}.', link: 'hootsuite-reconnect' },
    everyPage: {
      text: 'If the role was never lost, reconnect right away and select every Page in Facebook’s window.',
      families: ['facebook'],
      beyond: keepsChoice,
    },
  },
  prevention: {
    tellAdmins: { text: 'Tell all admins which of them connects {tool}.' },
    keepRole: { text: 'Make sure that person keeps the role.' },
    linkedinRoles: {
      text: 'LinkedIn has a list of Page admin roles.',
      families: ['linkedin'],
      link: 'linkedin-roles',
    },
    second: { text: 'Give a second person the same role for each client.', beyond: 'ours' },
  },
  scope: {
    pages: { text: 'The Pages and groups where the role was lost.', families: ['facebook'] },
    linkedinPages: { text: 'The Pages where the role was lost.', families: ['linkedin'] },
    account: { text: 'The account that person lost access to.', families: allBut('facebook', 'linkedin') },
    others: { text: 'Other accounts using this login keep working.', beyond: 'ours' },
  },
  affects: 'page',
  reconnectPossible: false,
  todo: {
    facebook: { text: 'Check the Page role. If it’s missing, get it back.', families: ['facebook'] },
    linkedin: {
      text: 'Check the LinkedIn role. If it’s missing, get it back.',
      families: ['linkedin'],
      link: 'linkedin-roles',
    },
    elsewhere: {
      text: 'Ask whoever manages the account to give access again.',
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
  familySources: {
    facebook: article('Facebook token expired'),
    linkedin: article('Insufficient access'),
    others: article('Token expiry, A'),
  },
}
