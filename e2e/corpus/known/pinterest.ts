import type { CorpusPage } from '../types'
import { alertBox, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { yes, no } = forSite('pinterest')
const blog = 'screens in a blog of 2021'
const foreign = 'trap: look-alike host'
const near = 'trap: address word in another place'
const said = 'trap: words in a Pin, board or message'
const unknown = 'nothing known for this page'

const mail = "Your account has been suspended. We've sent you an email with more info, including how to get in touch."
const grid = (...titles: readonly string[]) =>
  `<header><a href="/" aria-label="Home"></a><div data-test-id="header-profile"></div></header><div role="list">${titles.map(t => `<div role="listitem" data-test-id="pin"><a href="/pin/1/">${nest(`<div>${t}</div>`, 2)}</a></div>`).join('')}</div>`
const board = (name: string, ...titles: readonly string[]) =>
  `${grid(...titles)}<div data-test-id="board-header"><h1>${name}</h1></div>`

export const pages: readonly CorpusPage[] = [
  yes('suspended', 'deactivated', 'www.pinterest.com/', 'en sample', blog)`
<div role="dialog"><h1>Your account has been deactivated</h1><button>Got it</button></div><p>${mail}</p>`,
  yes(
    'suspended',
    'deactivated, country host',
    'in.pinterest.com/',
    'en other',
    blog,
  )`${grid('Tea')}<div role="dialog" aria-modal="true">${nest('<h2>Your account has been <b>deactivated</b></h2><button>Got it</button>')}</div>`,
  yes(
    'suspended',
    'suspended at sign-in',
    'www.pinterest.com/login/',
    'en other',
    blog,
  )`${signIn('id', 'password')}${alertBox('Your account has been suspended. We’ve sent you an email with more info, including how to get in touch.')}`,
  yes('suspended', 'suspended, British host', 'www.pinterest.co.uk/', 'en other', blog)`${dialog(mail, '', 'Got it')}`,
  yes(
    'signed-out',
    'sign-in',
    'www.pinterest.com/login/?next=%2Fsettings%2F',
    'en sample',
    'address seen in public code',
  )`${signIn('id', 'password')}`,
  yes(
    'signed-out',
    'sign-in, Greek',
    'gr.pinterest.com/login?referrer=home_page',
    'el other',
    'address seen in public code',
  )`${nest(signIn('id', 'password', 'Σύνδεση'))}`,
  yes(
    'signed-out',
    'sign-in, French host',
    'www.pinterest.fr/login/',
    'fr other',
    'address seen in public code',
  )`${nest(`<h1>Bienvenue</h1>${signIn('id', 'password', 'Se connecter')}`)}`,
  yes(
    'signed-out',
    'sign-in, Brazilian host, bare',
    'br.pinterest.com/LOGIN/',
    'pt other',
    'address seen in public code',
  )`${signIn('id', 'password', 'Entrar')}`,

  no(
    'start page for strangers',
    'www.pinterest.com/',
    'en',
    unknown,
  )`<h1>Get your next idea</h1><button>Log in</button><button>Sign up</button>`,
  no(
    'reset',
    'www.pinterest.com/password/reset/?email=x',
    'en',
    unknown,
  )`${notice('Let’s find your Pinterest account', 'We’ll email you', 'Search')}`,
  no(
    'safe mode, words unknown',
    'www.pinterest.com/',
    'en',
    unknown,
  )`${grid('Tea')}${boxNotice('Your account is in safe mode', 'Reset your password', 'Reset')}`,
  no(
    'consent of an app',
    'www.pinterest.com/oauth/?client_id=1',
    'de',
    'trap: ordinary step',
  )`${notice('Zugriff gewähren', 'Hootsuite möchte Pins erstellen', 'Zulassen')}`,
  no(
    'security settings',
    'www.pinterest.com/settings/security',
    'en',
    'visit of settings',
  )`${grid()}<h1>Security</h1><p>Connected apps: Hootsuite</p><button>Remove</button>`,
  no(
    'deactivate in settings',
    'www.pinterest.com/settings/account-settings',
    'en',
    'visit of settings',
  )`${grid()}${dialog('Deactivate your account?', 'If your account has been deactivated, log in to get it back.', 'Continue')}`,
  no(
    'own choice to leave',
    'www.pinterest.ch/settings/account-settings',
    'fr',
    'visit of settings',
  )`${grid()}${dialog('Désactiver votre compte ?', '', 'Continuer')}`,
  no('Pin', 'www.pinterest.com/pin/771/', 'en', said)`${grid('Your account has been deactivated - poster')}`,
  no('Pin of the long sentence', 'www.pinterest.de/pin/772/', 'en', said)`${grid(mail)}`,
  no(
    'Pin opened in a dialog',
    'www.pinterest.com/',
    'en',
    said,
  )`${grid('Tea')}<div role="dialog" aria-modal="true"><div data-test-id="pin"><a href="/pin/5/">Your account has been deactivated</a></div></div>`,
  no(
    'board',
    'www.pinterest.com/ana/suspended/',
    'en',
    said,
  )`${board('Your account has been suspended', 'Bridge', 'Rope')}`,
  no(
    'message',
    'www.pinterest.com/',
    'en',
    said,
  )`${grid('Tea')}<div role="dialog" aria-label="Messages"><h2>Messages</h2><ul><li>Support: Your account has been deactivated</li></ul></div>`,
  no(
    'comment',
    'www.pinterest.es/pin/773/',
    'es',
    said,
  )`${grid('Té')}<div data-test-id="comment">Your account has been suspended. We've sent you an email</div>`,
  no(
    'search',
    'www.pinterest.com/search/pins/?q=your%20account%20has%20been%20suspended',
    'en',
    said,
  )`${grid('Your account has been suspended meme')}`,
  no(
    'words being typed',
    'www.pinterest.com/pin-builder/',
    'en',
    said,
  )`${grid()}<div role="dialog"><textarea>Your account has been deactivated</textarea></div>`,
  no('user login', 'www.pinterest.com/loginhelp/', 'en', near)`${board('Login help', 'Tip')}`,
  no('login below a user', 'www.pinterest.com/ana/login/', 'it', near)`${board('Login', 'UI')}`,
  no('login in the query', 'in.pinterest.com/?next=%2Flogin%2F', 'en', near)`${grid('Tea')}`,
  no(
    'evil suffix',
    'www.pinterest.com.evil.example/login/',
    'en',
    foreign,
  )`${dialog('Your account has been deactivated')}`,
  no('prefix host', 'notpinterest.com/', 'en', foreign)`${dialog(mail)}`,
  no('other port', 'https://www.pinterest.com:8443/login/', 'en', foreign)`${signIn('id', 'password')}`,
  no(
    'not encrypted',
    'http://www.pinterest.com/',
    'en',
    foreign,
  )`${dialog('Your account has been deactivated', mail, 'Got it')}`,
  no(
    'help',
    'help.pinterest.com/en/article/account-suspension',
    'en',
    'trap: help page',
  )`${notice('Your account has been suspended', 'You’ll see an error message when you try to log in')}`,
  no(
    'help, Russian',
    'help.pinterest.com/ru/article/we-protected-your-account',
    'ru',
    'trap: help page',
  )`${notice('Мы защитили ваш аккаунт')}`,
  no(
    'advertising account',
    'ads.pinterest.com/',
    'en',
    'trap: another object',
  )`${alertBox('Your ad account has been suspended')}`,
  no(
    'hidden dialog',
    'www.pinterest.com/',
    'en',
    'trap: words nobody sees',
  )`<div hidden>${dialog('Your account has been deactivated')}</div>${grid('Tea')}`,
  no(
    'report answered',
    'www.pinterest.com/',
    'en',
    'trap: another’s account',
  )`${grid('Tea')}${dialog('Thanks', 'The account you reported has been suspended.', 'Got it')}`,
]
