import type { Sentences } from './types'

/** Why accounts disconnect at all: what holds for every network, and what a network takes for a danger. */
export const whyAccountsDisconnect: Sentences = {
  token: { text: 'A network lets Hootsuite in by a permission for one login. Networks call it a token.' },
  ended: {
    text: 'When that permission runs out or stops counting, the account is cut off until somebody reconnects it.',
  },
  fresh: { text: 'A reconnect fetches a new permission.' },
  rules: { text: 'Every network has rules and automatic checks of its own, to keep its users and what they own safe.' },
  forced: {
    text: 'If something on an account looks risky, the network ends the permission, to be careful. Hootsuite then loses the account.',
  },
  outsiders: { text: 'Hootsuite falls under these checks like every other outside tool.' },
  stricter: { text: 'Outside tools are often judged more strictly than somebody who uses the network’s own site.' },
  protects: { text: 'That is a nuisance, but it is there to protect you.' },
  avoidable: {
    text: 'Some disconnects are normal and come round now and then. Good habits prevent many of the others.',
    link: 'hootsuite-safeguard',
  },
  byChange: { text: 'A permission can end because somebody changed the account, for example its password.' },
  byForce: { text: 'It can end because the network withdrew it, for safety.' },
  byTime: { text: 'It can end because its own time is up.' },
  settings: {
    text: 'Hootsuite depends on how an account is set up at the network. A change made there can cut it off.',
  },
  appList: {
    text: 'Each network keeps a list of the apps a login lets in. Hootsuite can publish only while it is on that list.',
    link: 'apps',
  },
  whoAdded: {
    text: 'A Page or group hangs on the person who added it. Without that person’s role or access it drops out.',
  },
  habits: { text: 'Some habits look like danger to a network, and it may cut the account off. They are best avoided.' },
  aliasNames: { text: 'One is an account under a made-up name that does not look like a person’s.' },
  sharedLogins: {
    text: 'Another is one login shared by several people or devices, and so used from several internet addresses (IP addresses).',
  },
  flaggedContent: { text: 'A third is a post that gets reported as unsuitable, or as somebody else’s work.' },
  endDates: { text: 'Many permissions carry an end date, so that none of them opens an account for good.' },
  perNetwork: { text: 'How long one lasts is up to each network, so these disconnects can be foreseen.' },
  youtube: {
    text: 'YouTube’s permission is renewed whenever Hootsuite Impact, its reports, fetches figures with it.',
    families: ['youtube'],
  },
  reasons: {
    text: 'Where Hootsuite can tell the reason, it does. The causes in this guide are the ones it meets most.',
  },
  mostCommon: {
    text: 'For Facebook and Instagram Business, a new password or a security alert is the most frequent cause.',
    families: ['facebook'],
  },
}
