import type { CorpusPage } from '../types'
import { alertBox, book, buttons, dialog, list, lone, lookAlikes, nest, para, pix, plainDialog, unseen } from './shell'

const { pages: all, yes, no } = book('pinterest')
const www = 'https://www.pinterest.com'
const word = 'screens in an article'
const grid = (...pins: string[]) =>
  `<nav><a href="/">Home</a><a href="/ideas/">Explore</a></nav><main><div role="list">${pins
    .map(p => `<div role="listitem" data-test-id="pin"><img ${pix} alt="${p}"><span>${p}</span></div>`)
    .join('')}</div></main>`
const calm = grid('Rye bread', 'Herb garden')
const login = (u: string, p: string, go: string) =>
  `<form data-test-id="loginForm"><input id="email" aria-label="${u}"><input id="password" type="password" aria-label="${p}"><button>${go}</button></form>`

yes(
  'suspended',
  'deactivated alert dialog',
  `${www}/`,
  'en*',
  word,
  plainDialog('Your account has been deactivated', buttons('Got it')),
)
yes(
  'suspended',
  'deactivated over the grid, German host',
  'https://de.pinterest.com/',
  'en*',
  word,
  calm + nest(dialog('Your <span>account</span> has been deactivated', '<div role="button">Got it</div>'), 2),
)
yes(
  'suspended',
  'suspended at sign-in',
  `${www}/login/?next=%2F`,
  'en*',
  word,
  login('Email', 'Password', 'Log in') +
    alertBox(
      'Your account has been suspended. We&rsquo;ve sent you an email with more info, including how to get in touch.',
    ),
)
yes(
  'signed-out',
  'sign-in Japanese',
  'https://www.pinterest.jp/login/?referrer=home_page',
  'ja*',
  'address seen in public code',
  login('メール', 'パスワード', 'ログイン'),
)
yes(
  'signed-out',
  'sign-in French',
  'https://www.pinterest.fr/login/',
  'fr*',
  'address seen in public code',
  dialog('Se connecter', login('E-mail', 'Mot de passe', 'Se connecter')),
)
yes(
  'signed-out',
  'sign-in Brazilian',
  'https://br.pinterest.com/login',
  'pt*',
  'address seen in public code',
  lone('Bem-vindo', [login('E-mail', 'Senha', 'Entrar')]),
)
yes(
  'signed-out',
  'sign-in Greek',
  'https://gr.pinterest.com/login/?next=%2Fsettings%2F',
  'el*',
  'address seen in public code',
  login('Email', 'Κωδικός', 'Σύνδεση'),
)

for (const [what, url] of lookAlikes('www.pinterest.com', '/login/').slice(0, 4))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page',
    plainDialog('Your account has been deactivated', login('Email', 'Password', 'Log in')),
  )
no(
  'pin titled as the words',
  `${www}/pin/99/`,
  'en*',
  'trap: somebody’s text',
  `<main><h1>Your account has been suspended</h1><span>Saved by Ola</span>${list('Your account has been deactivated, funny')}</main>`,
)
no(
  'pin opened as a dialog',
  `${www}/`,
  'en*',
  'trap: a post opened as a dialog',
  calm +
    `<div role="dialog" aria-label="Pin"><article><h1>Your account has been deactivated</h1><span>by meme.board</span></article></div>`,
)
no(
  'board called as the words',
  `${www}/ola/account-suspended/`,
  'en*',
  'trap: a board with that name',
  `<main><h1>Your account has been deactivated</h1>${list('Poster')}</main>`,
)
no(
  'login inside another segment',
  `${www}/loginideas/login/`,
  'es*',
  'trap: address word within another segment',
  grid('Pantallas de acceso'),
)
no(
  'login only in the query',
  `${www}/search/pins/?q=/login/`,
  'fr*',
  'trap: address word only in the query',
  grid('Formulaire'),
)
no(
  'help page',
  'https://help.pinterest.com/en/article/account-suspension',
  'en*',
  'trap: help centre',
  lone('Your account has been suspended', ['We’ve sent you an email with more info']),
)
no(
  'message in the inbox',
  `${www}/inbox/`,
  'en*',
  'trap: scam in the real inbox',
  `<main><h1>Messages</h1>${list('Pin Safety: Your account has been suspended. We’ve sent you an email with more info, including how to get in touch.')}</main>`,
)
no(
  'own account page',
  `${www}/settings/account-settings`,
  'en*',
  'trap: visiting settings is nothing',
  `<main><h1>Account management</h1>${para('Deactivate account')}${buttons('Deactivate account')}</main>`,
)
no(
  'own deactivation dialog',
  `${www}/settings/account-settings`,
  'en*',
  'trap: the user’s own action',
  `<main><h1>Account management</h1></main>${dialog('Deactivate your account?', buttons('Continue'))}`,
)
no(
  'password reset',
  `${www}/password/reset/?email=x`,
  'de*',
  'trap: the user resets a password',
  lone('Passwort zurücksetzen', ['<input>'], 'Suchen'),
)
no(
  'consent of an app',
  `${www}/oauth/?client_id=1&redirect_uri=https%3A%2F%2Fhootsuite.com`,
  'en*',
  'trap: consent screen',
  lone('Give Hootsuite access', [], 'Give access'),
)
no('hidden dialog', `${www}/`, 'en*', 'trap: hidden text', calm + unseen(dialog('Your account has been deactivated')))
no(
  'comment of a pin',
  'https://www.pinterest.co.uk/pin/4/',
  'en*',
  'trap: somebody’s text',
  `<main><h1>Rye bread</h1>${list('“Your account has been suspended.” Anyone else?')}</main>`,
)

export const pages: readonly CorpusPage[] = all
