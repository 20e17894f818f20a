import type { CorpusPage } from '../types'
import { frame, pagesOf, portal, scrolls, sure, table, toast, util, wc } from './shell'

const page = pagesOf('threads')
const www = 'https://www.threads.com'
const app = (main: string) => `<nav><a href="/">Home</a></nav><div aria-label="Column body" role="region">${main}</div>`
const post = (text: string) =>
  `<div data-pressable-container="true" role="article"><a href="/@bo">bo</a><span>${text}</span></div>`

export const pages: readonly CorpusPage[] = [
  page(
    'restricted, alert',
    `${www}/`,
    'en other',
    'limit words seen in one file of code',
    toast(app(''), '<span>Your account has been restricted</span>'),
    sure('limited'),
  ),
  page(
    'blocked action, dialog',
    'https://www.threads.net/activity',
    'en other',
    'limit words seen in one file of code',
    portal(app(''), '<h2>Action blocked</h2><button>OK</button>'),
    sure('limited'),
  ),
  page(
    'blocked for now, dialog in a component',
    'https://threads.com/search',
    'en other',
    'limit words seen in one file of code',
    wc(`${app('')}<section role="alertdialog"><p>Your account is temporarily blocked</p></section>`, 'th-app'),
    sure('limited'),
  ),
  page(
    'post with the words',
    `${www}/@bo/post/1`,
    'en other',
    'trap: post quoting the words',
    app(post('Your account has been restricted. Thanks')),
  ),
  page('post in a dialog', `${www}/`, 'en other', 'trap: post in a dialog', portal(app(''), post('Action blocked'))),
  page(
    'profile with the words',
    `${www}/@blocked`,
    'en other',
    'trap: profile text',
    app('<h1>Action blocked</h1><span>@blocked</span><span>12 followers</span>'),
  ),
  page(
    'reply being written',
    `${www}/`,
    'en other',
    'trap: text being typed',
    portal(app(''), '<h2>New thread</h2><div contenteditable="true"><p>Your account is temporarily blocked</p></div>'),
  ),
  page(
    'hidden alert',
    `${www}/activity`,
    'en other',
    'trap: hidden node',
    `${app('')}<div role="alert" hidden>Action blocked</div>`,
  ),
  page(
    'message toast',
    `${www}/`,
    'en other',
    'trap: toast with a sender above the words',
    toast(app(''), '<div>bo replied</div><div>Your account has been restricted</div>'),
  ),
  page(
    'sign-in page',
    `${www}/login/`,
    'en other',
    'no sign-in page is watched here',
    util('<h1>Log in with your Instagram account</h1>'),
  ),
  page(
    'challenge address',
    `${www}/challenge/`,
    'fr other',
    'no such address was found',
    scrolls('<h1>Action requise</h1>'),
  ),
  page(
    'evil host',
    'https://threads.com.help.example/',
    'en other',
    'trap: look-alike host',
    table('<div role="alert">Action blocked</div>'),
  ),
  page(
    'frame with the words',
    'https://threads.net/',
    'en other',
    'trap: content of a frame',
    app(frame('<div role="alert">Action blocked</div>')),
  ),
]
