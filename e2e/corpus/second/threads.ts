import type { CorpusPage } from '../types'
import { alertBox, book, buttons, dialog, list, lone, lookAlikes, para, plainDialog, statusBox, unseen } from './shell'

const { pages: all, yes, no } = book('threads')
const words = 'words seen in public code'
const com = 'https://www.threads.com'
const line = (...posts: string[]) =>
  `<nav aria-label="Main"><a href="/">Home</a><a href="/activity">Activity</a></nav><main>${posts.map(p => `<div data-pressable-container="true"><span dir="auto">${p}</span></div>`).join('')}</main>`
const calm = line('Good morning from the harbour')

yes(
  'limited',
  'restricted dialog',
  `${com}/`,
  'en*',
  words,
  calm + dialog('Your account has been restricted', para('You can’t reply until tomorrow.') + buttons('OK')),
)
yes(
  'limited',
  'blocked alert',
  'https://threads.net/@mila.b',
  'en*',
  words,
  calm + alertBox('Action blocked', 'Try another time.'),
)
yes(
  'limited',
  'temporarily blocked alert dialog',
  'https://www.threads.net/',
  'en*',
  words,
  calm + plainDialog('Your account is <em>temporarily</em> blocked', buttons('Close'), 'h1'),
)
yes(
  'limited',
  'restricted, upper case in pieces',
  'https://threads.com/activity',
  'en*',
  words,
  `${calm}<div role="alertdialog"><h3><span>Your account</span> <span>has been restricted</span></h3></div>`,
)

for (const [what, url] of lookAlikes('www.threads.com', '/').slice(0, 3))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page',
    plainDialog('Your account has been restricted', buttons('Appeal')),
  )
no(
  'post quotes the words',
  `${com}/`,
  'en*',
  'trap: somebody’s text',
  line('Your account has been restricted - great start', 'Action blocked, again'),
)
no('post in Spanish', `${com}/@pau`, 'es*', 'trap: somebody’s text', line('“Acción bloqueada”. Gracias, Threads'))
no(
  'reply being typed in a dialog',
  `${com}/`,
  'en*',
  'trap: text of the composer',
  calm + dialog('New thread', '<div role="textbox" contenteditable="true">Action blocked</div>'),
)
no(
  'profile called as the words',
  `${com}/@action.blocked`,
  'en*',
  'trap: a profile with that name',
  `<main><h1>Action blocked</h1><p>Your account is temporarily blocked (the podcast)</p></main>`,
)
no(
  'toast of a message, sender first',
  `${com}/`,
  'en*',
  'trap: message toast with the sender above',
  calm + statusBox('threads_desk_24', 'Your account has been restricted'),
)
no('hidden dialog', 'https://www.threads.net/', 'en*', 'trap: hidden text', calm + unseen(dialog('Action blocked')))
no(
  'restrict a person',
  `${com}/@kai`,
  'en*',
  'trap: the network’s own restrict feature',
  calm + dialog('Restrict kai?', buttons('Restrict account')),
)
no(
  'consent of an app',
  'https://threads.net/oauth/authorize?client_id=1',
  'en*',
  'trap: consent screen',
  lone('Hootsuite wants access', [], 'Continue'),
)
no(
  'challenge-like path',
  `${com}/challenge/`,
  'pt*',
  'no check address of its own is known',
  lone('Suspendemos sua conta', [], 'OK'),
)
no(
  'activity list',
  `${com}/activity`,
  'en*',
  'trap: somebody’s text',
  `<main><h1>Activity</h1>${list('kai: Your account is temporarily blocked?')}</main>`,
)

export const pages: readonly CorpusPage[] = all
