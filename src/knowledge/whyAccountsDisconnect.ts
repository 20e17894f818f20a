import type { Sentences } from './types'

/** A few sentences that are read one after the other, under a title. */
export interface Paragraph {
  readonly title: string
  readonly sentences: Sentences
}

/** Why accounts disconnect at all, as a short article: what holds for every network, and what a network sees as a danger. */
export const whyAccountsDisconnect: Readonly<Record<string, Paragraph>> = {
  connection: {
    title: 'What a connection is',
    sentences: {
      token: {
        text: 'A network lets {tool} use an account through a connection to one login. Networks call it a token.',
      },
      ended: { text: 'When it expires or stops working, the account is disconnected until you reconnect it.' },
      fresh: { text: 'A reconnect creates a new connection.' },
    },
  },
  security: {
    title: 'Why networks end connections',
    sentences: {
      rules: { text: 'Every network has its own rules and automatic checks. They keep its users and their data safe.' },
      forced: {
        text: 'When something on an account looks risky, the network ends the connection to be safe. {tool} then loses the account.',
      },
      outsiders: { text: 'These checks cover {tool} like any other third-party tool.' },
      stricter: { text: 'They are often stricter for tools than for people on the network’s own site.' },
      protects: { text: 'That is annoying, but it protects you.' },
    },
  },
  ways: {
    title: 'Three ways a connection ends',
    sentences: {
      byChange: { text: 'Someone changes the account, for example its password.' },
      byForce: { text: 'The network ends the connection for safety.' },
      byTime: { text: 'Or the connection simply expires.' },
    },
  },
  changes: {
    title: 'Changes that disconnect',
    sentences: {
      settings: {
        text: '{tool} depends on how an account is set up on the network. A change there can disconnect it.',
      },
      appList: {
        text: 'Each network keeps a list of the apps connected to a login. {tool} can publish only while it is on that list.',
        link: 'apps',
      },
      whoAdded: {
        text: 'A Page or group depends on the person who added it. If that person loses the role or access, it disconnects.',
      },
    },
  },
  habits: {
    title: 'Habits that look risky',
    sentences: {
      habits: { text: 'Avoid habits that look dangerous to a network, because it may disconnect the account.' },
      aliasNames: { text: 'One is a made-up name that doesn’t look like a person’s.' },
      sharedLogins: {
        text: 'Another is sharing one login among people or devices, so that it’s used from many IP addresses.',
      },
      flaggedContent: { text: 'A third is a post that people report as inappropriate or as someone else’s work.' },
    },
  },
  expectations: {
    title: 'What to expect',
    sentences: {
      endDates: { text: 'Many connections have an end date, so that none opens an account for good.' },
      perNetwork: { text: 'Each network decides how long they last, so you can plan for these disconnects.' },
      youtube: {
        text: 'Hootsuite Impact, a reporting tool, renews YouTube’s connection each time it collects data.',
        families: ['youtube'],
      },
      reasons: {
        text: 'When {tool} knows the reason for a disconnect, it shows it. This guide covers the most common ones.',
      },
      mostCommon: {
        text: 'For Facebook and Instagram Business, the most common is a new password or a security alert.',
        families: ['facebook'],
      },
      avoidable: {
        text: 'Some disconnects are normal. Good habits prevent many of the others.',
        link: 'hootsuite-safeguard',
      },
    },
  },
}

/** All sentences of the article in order. */
export const background: Sentences = Object.assign({}, ...Object.values(whyAccountsDisconnect).map(p => p.sentences))

/** The `_locales` key of a paragraph's title. */
export function paragraphTitleKey(id: string): string {
  return `background_${id}_title`
}

/** The title of every paragraph by its `_locales` key. */
export function paragraphTitles(): Record<string, string> {
  return Object.fromEntries(Object.entries(whyAccountsDisconnect).map(([id, p]) => [paragraphTitleKey(id), p.title]))
}
