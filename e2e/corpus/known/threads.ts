import type { CorpusPage } from '../types'
import { alertBox, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { yes, no } = forSite('threads')
const words = 'words seen in public code'
const said = 'trap: words in a post'

const thread = (...texts: readonly string[]) =>
  `<main role="main"><div role="region" aria-label="Column body">${texts
    .map(t => `<div data-pressable-container="true">${nest(`<span dir="auto">${t}</span>`, 3)}</div>`)
    .join('')}</div></main>`

export const pages: readonly CorpusPage[] = [
  yes(
    'limited',
    'restricted',
    'www.threads.com/',
    'en sample',
    words,
  )`${thread('Good morning')}${dialog('Your account has been restricted', 'You can’t post for a while.')}`,
  yes(
    'limited',
    'action blocked',
    'www.threads.net/@meridian.cafe',
    'en other',
    words,
  )`${thread('Hi')}${alertBox('Action&nbsp;blocked')}`,
  yes(
    'limited',
    'blocked for a while',
    'threads.com/',
    'en other',
    words,
  )`${thread('Hi')}<div role="alertdialog" aria-modal="true">${nest('<span>Your account is <b>temporarily blocked</b></span><div role="button">OK</div>')}</div>`,
  yes(
    'limited',
    'blocked for a while, bare old host',
    'threads.net/?hl=en',
    'en other',
    words,
  )`${alertBox('Your account is temporarily blocked.')}${thread('Hi')}`,

  no(
    'post',
    'www.threads.com/@ana/post/C1',
    'en',
    said,
  )`${thread('Your account has been restricted', 'Action blocked')}`,
  no(
    'post opened in a dialog',
    'www.threads.com/',
    'en',
    said,
  )`${thread('Hi')}<div role="dialog" aria-modal="true"><div role="article">${nest('<span>Your account is temporarily blocked</span>')}</div></div>`,
  no(
    'words being typed',
    'www.threads.com/',
    'en',
    said,
  )`${thread('Hi')}<div role="dialog"><h1>New thread</h1><div role="textbox" contenteditable="true">Action blocked</div></div>`,
  no(
    'name of a user',
    'www.threads.net/@actionblocked',
    'en',
    said,
  )`<main><h1>Action blocked</h1>${thread('our new song')}</main>`,
  no(
    'search',
    'www.threads.com/search?q=your%20account%20has%20been%20restricted',
    'en',
    said,
  )`${thread('Your account has been restricted')}`,
  no(
    'sign-in',
    'www.threads.com/login?next=%2F',
    'en',
    'nothing known for this page',
  )`${signIn('username', 'password')}`,
  no(
    'sign-in wall',
    'www.threads.com/',
    'pt',
    'nothing known for this page',
  )`${thread('Oi')}${dialog('Entre para ver mais', 'Continue com o Instagram', 'Continuar')}`,
  no(
    'consent of an app',
    'www.threads.com/oauth/authorize?client_id=1',
    'en',
    'ordinary step',
  )`${notice('Tool wants to post for you', 'Your account stays yours')}`,
  no(
    'suspended words of another network',
    'www.threads.com/',
    'en',
    'nothing known for this page',
  )`${boxNotice('Page not available', 'The link’s not working or the page is gone.')}`,
  no(
    'evil suffix',
    'www.threads.com.evil.example/',
    'en',
    'trap: look-alike host',
  )`${dialog('Your account has been restricted')}`,
  no('look-alike host', 'mythreads.net/', 'en', 'trap: look-alike host')`${alertBox('Action blocked')}`,
  no(
    'hidden dialog',
    'www.threads.com/',
    'en',
    'trap: words nobody sees',
  )`<div hidden>${dialog('Your account is temporarily blocked')}</div>${thread('Hi')}`,
  no(
    'restrict someone',
    'www.threads.com/@troll',
    'en',
    'trap: another’s account',
  )`${thread('Hi')}${dialog('Restrict troll?', 'Their account has been restricted before.', 'Restrict')}`,
  no(
    'a person was blocked',
    'www.threads.com/@troll',
    'en',
    'trap: another’s account',
  )`${thread('Hi')}${alertBox('Blocked troll', 'status')}`,
]
