import type { CorpusPage } from '../types'
import { frame, head, pagesOf, portal, scrolls, sure, table, toast, util, wc } from './shell'

const page = pagesOf('pinterest')
const app = (main: string) => `<header data-test-id="header"><a href="/">Home</a></header><main>${main}</main>`
const pin = (text: string) =>
  `<div role="list"><div role="listitem" data-grid-item="true"><div data-test-id="pin"><h2>${text}</h2></div></div></div>`

export const pages: readonly CorpusPage[] = [
  page(
    'deactivated, overlay',
    'https://www.pinterest.de/',
    'en other',
    'dialog in a screen of 2021',
    portal(app(''), `${head('Your account has been <b>deactivated</b>')}<button>Got it</button>`),
    sure('suspended'),
  ),
  page(
    'suspended at sign-in',
    'https://www.pinterest.co.uk/login/?next=%2F',
    'en other',
    'sentence at sign-in in a screen of 2021',
    toast(
      wc('<form><input id="email"></form>'),
      '<span>Your account has been suspended. We&#39;ve sent you an email with more info, including how to get in touch.</span>',
    ),
    sure('suspended'),
  ),
  page(
    'signed out, gr',
    'https://gr.pinterest.com/login/?referrer=home_page',
    'el other',
    'address of the sign-in page',
    table('<h3>Σύνδεση</h3>'),
    sure('signed-out'),
  ),
  page(
    'signed out, jp',
    'https://www.pinterest.jp/login',
    'ja other',
    'address of the sign-in page',
    util('<h1>ログイン</h1>'),
    sure('signed-out'),
  ),
  page(
    'signed out, br',
    'https://br.pinterest.com/login/',
    'pt other',
    'address of the sign-in page',
    scrolls('<h1>Entrar</h1>'),
    sure('signed-out'),
  ),
  page(
    'pin with the words',
    'https://www.pinterest.com/pin/12/',
    'en other',
    'trap: title of a pin',
    app(`<h1>Your account has been suspended</h1>${pin('More like this')}`),
  ),
  page(
    'comments with the words',
    'https://www.pinterest.fr/pin/13/',
    'en other',
    'trap: comments in a dialog',
    portal(
      app(''),
      '<h2>Comments</h2><ul><li><a href="/mo/">mo</a> <span>Your account has been deactivated</span></li></ul>',
    ),
  ),
  page(
    'board of that name',
    'https://www.pinterest.com/mo/your-account-has-been-suspended/',
    'en other',
    'trap: name of a board',
    app(`<h1>Your account has been suspended</h1><span>40 Pins</span>${pin('x')}`),
  ),
  page(
    'search',
    'https://in.pinterest.com/search/pins/?q=your%20account%20has%20been%20deactivated',
    'en other',
    'trap: search results',
    app(pin('Your account has been deactivated meme')),
  ),
  page(
    'help article',
    'https://help.pinterest.com/en/article/account-suspension',
    'en other',
    'trap: help article',
    util('<h1>Your account has been suspended</h1>'),
  ),
  page(
    'login in the query',
    'https://www.pinterest.com/ideas/?next=%2Flogin%2F',
    'en other',
    'trap: address in the query',
    app(pin('Login page ideas')),
  ),
  page(
    'user with login in the name',
    'https://www.pinterest.com/login_designs/',
    'en other',
    'trap: word inside another segment',
    app('<h1>login_designs</h1>'),
  ),
  page(
    'evil host',
    'https://www.pinterest.com.login.example/login/',
    'en other',
    'trap: look-alike host',
    table('<div role="dialog"><h1>Your account has been deactivated</h1></div>'),
  ),
  page(
    'country that is none',
    'https://pinterest.evil.example/',
    'en other',
    'trap: look-alike host',
    util('<h1>Your account has been suspended</h1>'),
  ),
  page(
    'password reset',
    'https://www.pinterest.com/password/reset/?email=x',
    'en other',
    'reset under way',
    wc('<h1>We protected your account</h1><p>Reset your password</p>', 'pin-reset'),
  ),
  page(
    'security settings',
    'https://www.pinterest.com/settings/security',
    'en other',
    'settings page, only visited',
    app('<h1>Security</h1><button>Remove</button>'),
  ),
  page(
    'hidden dialog',
    'https://www.pinterest.it/',
    'en other',
    'trap: hidden node',
    `${app('')}<div role="dialog" style="display:none"><h1>Your account has been deactivated</h1></div>`,
  ),
  page(
    'framed dialog',
    'https://www.pinterest.ca/',
    'en other',
    'trap: content of a frame',
    app(frame('<div role="dialog"><h1>Your account has been deactivated</h1></div>')),
  ),
]
