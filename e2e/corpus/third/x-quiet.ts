import type { CorpusPage } from '../types'
import { frame, pagesOf, portal, rtl, table, toast, util, wc } from './shell'

const page = pagesOf('x')
const app = (main: string) =>
  `<header role="banner"><a data-testid="AppTabBar_Home_Link" href="/home">Home</a><button data-testid="SideNav_AccountSwitcher_Button">@me</button></header><main role="main"><div data-testid="primaryColumn">${main}</div></main>`
const tweet = (text: string) =>
  `<article role="article" data-testid="tweet"><div data-testid="User-Name">Bo</div><div data-testid="tweetText"><span>${text}</span></div></article>`

export const pages: readonly CorpusPage[] = [
  page(
    'timeline with the words',
    'https://x.com/home',
    'en other',
    'trap: post quoting the words',
    app(`<h2>Home</h2>${tweet('Your account is suspended')}${tweet('Your account has been locked.')}`),
  ),
  page(
    'timeline, zh',
    'https://x.com/home',
    'zh other',
    'trap: post quoting the words',
    app(tweet('你的账号已被冻结')),
  ),
  page(
    'heading inside a post',
    'https://x.com/bo/status/1',
    'en other',
    'trap: post quoting the words',
    app(`<h2>Post</h2>${tweet('<h2>Your account is suspended</h2>')}`),
  ),
  page(
    'someone else is suspended',
    'https://x.com/bo',
    'en other',
    'trap: another person’s account',
    app(
      '<div data-testid="emptyState"><div data-testid="empty_state_header_text">Account suspended</div><span>X suspends accounts which violate the X Rules</span></div>',
    ),
  ),
  page(
    'someone else is suspended, ar',
    'https://x.com/mo',
    'ar other',
    'trap: another person’s account',
    rtl(app('<div data-testid="empty_state_header_text">حساب موقوف</div>')),
  ),
  page(
    'someone else is restricted',
    'https://twitter.com/bo',
    'en other',
    'trap: another person’s account',
    app(
      '<h2>Caution: This account is temporarily restricted</h2><p>There has been some unusual activity from this account.</p>',
    ),
  ),
  page(
    'profile of that name',
    'https://x.com/bo2',
    'en other',
    'trap: profile text',
    app(
      '<div data-testid="UserName">Your account is suspended</div><div data-testid="UserDescription">Your account has been locked.</div>',
    ),
  ),
  page(
    'profile with the name as its heading',
    'https://x.com/bo3',
    'en other',
    'trap: profile text',
    app(
      '<div data-testid="titleContainer"><h2 role="heading">Your account is suspended</h2><span>41 posts</span></div><div data-testid="UserName">@bo3</div>',
    ),
  ),
  page(
    'messages',
    'https://x.com/messages/1-2',
    'en other',
    'trap: scam in the real inbox',
    app(
      '<section><h2>X Support</h2><div data-testid="messageEntry">Your account is suspended and is not permitted to perform this action.</div></section>',
    ),
  ),
  page(
    'post being written',
    'https://x.com/compose/post',
    'en other',
    'trap: text being typed',
    portal(
      app(''),
      '<div role="textbox" contenteditable="true" data-testid="tweetTextarea_0">Suspicious login prevented</div>',
    ),
  ),
  page(
    'toast of a message',
    'https://x.com/home',
    'en other',
    'trap: toast with a sender above the words',
    toast(app(''), '<div>Bo sent a message</div><div>Your account is suspended</div>'),
  ),
  page(
    'user called checkpoint',
    'https://x.com/checkpoint',
    'en other',
    'trap: name of a user',
    app('<h2>checkpoint</h2>'),
  ),
  page('user called access', 'https://x.com/access', 'en other', 'trap: name of a user', app('<h2>access</h2>')),
  page(
    'suspension address of a guess',
    'https://x.com/account/suspended',
    'en other',
    'address that nobody has seen',
    util('<h1>Hmm...this page doesn’t exist</h1>'),
  ),
  page(
    'lock in the query',
    'https://x.com/search?q=%2Faccount%2Faccess',
    'en other',
    'trap: address in the query',
    app('<h2>Search</h2>'),
  ),
  page(
    'lock in the hash',
    'https://x.com/explore#/account/access',
    'fr other',
    'trap: address in the hash',
    app('<h2>Explorer</h2>'),
  ),
  page(
    'longer segment',
    'https://x.com/account/access_history',
    'en other',
    'trap: word inside another segment',
    app('<h2>Access</h2>'),
  ),
  page(
    'account in a later segment',
    'https://x.com/bo/account/access',
    'en other',
    'trap: word in a later segment',
    app('<h2>Not found</h2>'),
  ),
  page(
    'evil host in front',
    'https://x.com.unlock.example/account/access',
    'en other',
    'trap: look-alike host',
    util('<h1>Your account has been locked.</h1>'),
  ),
  page(
    'evil host behind',
    'https://fake-x.example/account/access',
    'en other',
    'trap: look-alike host',
    table('<div class="PageHeader Edge">Your account has been locked.</div>'),
  ),
  page(
    'another port',
    'https://x.com:8443/account/access',
    'en other',
    'trap: another port',
    util('<h1>Your account has been locked.</h1>'),
  ),
  page(
    'password reset',
    'https://x.com/i/flow/password_reset',
    'en other',
    'reset under way',
    portal('', '<h1>Find your X account</h1>'),
  ),
  page(
    'no scripts',
    'https://x.com/home',
    'en other',
    'trap: broken page',
    util('<h1>JavaScript is not available.</h1><p>Something went wrong. Try reloading.</p>'),
  ),
  page(
    'help article',
    'https://help.x.com/en/managing-your-account/locked-and-limited-accounts',
    'en other',
    'trap: help article',
    util('<h1>Your account has been locked</h1>'),
  ),
  page(
    'connected apps',
    'https://x.com/settings/connected_apps',
    'en other',
    'settings page, only visited',
    app('<h2>Connected apps</h2><button>Revoke app permissions</button>'),
  ),
  page(
    'consent',
    'https://x.com/i/oauth2/authorize?client_id=1',
    'en other',
    'consent screen',
    wc('<h1>Hootsuite wants to access your X account</h1>', 'x-consent'),
  ),
  page(
    'hidden banner',
    'https://x.com/home',
    'en other',
    'trap: hidden node',
    app('<h2>Home</h2><div style="display:none"><h2>Your account is suspended</h2></div>'),
  ),
  page(
    'framed lock',
    'https://x.com/home',
    'en other',
    'trap: content of a frame',
    app(frame('<h1>Your account is suspended</h1>')),
  ),
]
