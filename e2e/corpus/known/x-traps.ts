import type { CorpusPage } from '../types'
import { alertBox, boxHeading, forSite, nest, notice, signIn } from './shell'

const { no } = forSite('x')
const near = 'trap: address word in another place'
const foreign = 'trap: look-alike host'
const ordinary = 'trap: ordinary step'
const said = 'trap: words in a post, name or message'
const others = 'trap: another’s account'
const settings = 'visit of settings'

const side =
  '<div data-testid="SideNav_AccountSwitcher_Button" role="button">@meridian</div><a data-testid="AppTabBar_Home_Link" href="/home">Home</a>'
const tweet = (text: string) =>
  `<article data-testid="tweet" role="article"><div data-testid="tweetText"><span>${text}</span></div></article>`
const column = (inner: string) => `${side}<main role="main"><div data-testid="primaryColumn">${inner}</div></main>`
const timeline = (...texts: readonly string[]) =>
  column(`<h2>Home</h2><section role="region">${texts.map(tweet).join('')}</section>`)
const profile = (name: string, bio: string, ...texts: readonly string[]) =>
  column(
    `<h2 role="heading">${name}</h2><div data-testid="UserName"><span>${name}</span></div><div data-testid="UserDescription">${bio}</div>${texts.map(tweet).join('')}`,
  )
const server = (title: string) =>
  `<div class="PageContainer"><div class="Section"><div class="PageHeader Edge">${title}</div><iframe id="arkose_iframe" title="x"></iframe></div></div>`

export const pages: readonly CorpusPage[] = [
  no('user checkpoint', 'x.com/checkpoint', 'en', near)`${profile('Checkpoint', 'Your account has been locked', 'hi')}`,
  no('user account', 'x.com/account', 'es', near)`${profile('account', 'Bloqueado', 'hola')}`,
  no('access with a tail', 'x.com/account/access_history', 'en', near)`${column('<h2>Page not found</h2>')}`,
  no(
    'account access below a user',
    'x.com/acme/account/access',
    'en',
    near,
  )`${profile('acme', 'Account access tools')}`,
  no(
    'access in settings',
    'x.com/settings/account/access',
    'en',
    near,
  )`${column('<h2>Account access</h2><p>Your account</p>')}`,
  no('list named access', 'twitter.com/i/lists/account-access', 'de', near)`${timeline('Konto gesperrt')}`,
  no(
    'access in the query',
    'x.com/home?next=%2Faccount%2Faccess',
    'en',
    near,
  )`${timeline('Your account has been locked.')}`,
  no('access in the hash', 'x.com/home#/account/access', 'ja', near)`${timeline('おはよう')}`,
  no(
    'guessed address',
    'x.com/account/suspended',
    'en',
    'address nobody has seen',
  )`${column('<h2>Hmm...this page doesn’t exist. Try searching for something else.</h2>')}`,
  no(
    'login challenge with a tail',
    'twitter.com/account/login_challenges',
    'en',
    near,
  )`${column('<p>Nothing here</p>')}`,
  no('user loginhelp', 'x.com/loginhelp', 'en', near)`${profile('Login Help', 'Suspicious login prevented? Ask us')}`,
  no('user logouts', 'x.com/logouts', 'fr', near)`${profile('Logouts', 'groupe')}`,
  no('home after a user named access', 'x.com/home', 'en', near, {
    from: 'x.com/acme/account/access',
  })`${timeline('Hi')}`,
  no('home after sign-in', 'x.com/home', 'pl', ordinary, { from: 'x.com/i/flow/login' })`${timeline('Cześć')}`,
  no('evil suffix', 'x.com.attacker.example/account/access', 'en', foreign)`${server('Your account has been locked.')}`,
  no('hyphen host', 'fake-x.com/account/access', 'en', foreign)`${server('Your account has been locked.')}`,
  no('host that ends alike', 'netflix.com/login', 'en', foreign)`${signIn()}`,
  no(
    'host that ends alike, old name',
    'nottwitter.com/account/login_challenge',
    'en',
    foreign,
  )`${notice('Verify your identity')}`,
  no(
    'user-info in front',
    'https://x.com@evil.example/account/access',
    'zh',
    foreign,
  )`${server('请验证你的邮件地址。')}`,
  no(
    'other port',
    'https://twitter.com:8443/account/access',
    'en',
    foreign,
  )`${server('Please verify your email address.')}`,
  no('not encrypted', 'http://x.com/account/access', 'en', foreign)`${server('Your account has been locked.')}`,

  no('somebody suspended', 'x.com/gone', 'en sample', others)`
<div data-testid="SideNav_AccountSwitcher_Button"></div><div data-testid="primaryColumn"><div data-testid="empty_state_header_text">Account suspended</div><div data-note="ours">X suspends accounts which violate the X Rules</div></div>`,
  no(
    'somebody suspended, Arabic',
    'x.com/gone',
    'ar',
    others,
  )`${column('<div data-testid="empty_state_header_text">حساب موقوف</div><span>يعلّق X الحسابات التي تنتهك قواعده</span>')}`,
  no(
    'somebody suspended, Chinese',
    'x.com/gone',
    'zh',
    others,
  )`${column('<div data-testid="empty_state_header_text"><span>账号已被冻结</span></div>')}`,
  no('somebody restricted', 'x.com/odd', 'en sample', others)`
<div data-testid="primaryColumn"><h2>Caution: This account is temporarily restricted</h2><p>You’re seeing this warning because there has been some unusual activity from this account. Do you still want to view it?</p></div>`,
  no(
    'somebody suspended in a conversation',
    'x.com/ana/status/9',
    'en',
    others,
  )`${timeline('Hi', 'This Post is from a suspended account. Learn more')}`,
  no('report answered', 'x.com/notifications', 'en', others)`${timeline('We suspended an account you reported')}`,
  no(
    'name of a user',
    'x.com/readonly',
    'en',
    said,
  )`${profile('Your account is suspended', 'Your account is permanently in read-only mode', 'gm')}`,
  no('name of a user, Chinese', 'x.com/frozen', 'zh', said)`${profile('你的账号已被冻结', '艺术家', '早')}`,
  no(
    'post on the home page',
    'x.com/home',
    'en',
    said,
  )`${timeline('Your account is suspended', 'After careful review, we determined your account broke the X Rules.')}`,
  no(
    'post with a heading in it',
    'twitter.com/home',
    'en',
    said,
  )`${column(`<h2>Home</h2><article data-testid="tweet"><h2>Your account is suspended</h2></article>`)}`,
  no(
    'own post sent, toast',
    'x.com/home',
    'en',
    said,
  )`${timeline('Your account has been locked.')}${alertBox('Your post was sent.')}`,
  no(
    'scam in messages',
    'x.com/messages/1-2',
    'en',
    said,
  )`${side}<main><div data-testid="DmActivityContainer"><div data-testid="messageEntry"><div data-testid="tweetText">Your account is suspended and is not permitted to perform this action.</div></div></div></main>`,
  no(
    'search',
    'x.com/search?q=%22account%20unlocked%22',
    'en',
    said,
  )`${timeline('Account unlocked.', 'This request looks like it might be automated.')}`,
  no(
    'words being typed',
    'x.com/compose/post',
    'en',
    said,
  )`${timeline('Hi')}<div role="dialog" aria-modal="true">${nest('<div role="textbox" contenteditable="true" data-testid="tweetTextarea_0">Suspicious login prevented</div>')}</div>`,
  no(
    'trend',
    'x.com/explore',
    'en',
    said,
  )`${column('<h1>Explore</h1><div data-testid="trend">Your account is suspended · 12K posts</div>')}`,
  no(
    'quoted in a long article',
    'x.com/ana/article/7',
    'en',
    said,
  )`${column('<h2>Article</h2><article><h1>“Your account has been locked” - a year later</h1></article>')}`,
  no('unlocked words elsewhere', 'x.com/ana/status/3', 'en', said, {
    from: 'x.com/ana',
  })`${timeline('Account unlocked. Your account is now available for use.')}`,
  no(
    'script off',
    'x.com/account',
    'en',
    'trap: broken page',
  )`<noscript><h1>JavaScript is not available.</h1></noscript><p>Something went wrong, but don’t fret — let’s give it another shot.</p>`,
  no(
    'broken timeline',
    'x.com/home',
    'en',
    'trap: broken page',
  )`${column('<h2>Home</h2><span>Something went wrong. Try reloading.</span>')}`,
  no(
    'consent of an app',
    'x.com/i/oauth2/authorize?client_id=x',
    'en',
    ordinary,
  )`${notice('Hootsuite wants to access your X account', 'Your account stays yours', 'Authorize app')}`,
  no(
    'consent flow',
    'x.com/i/flow/consent_flow',
    'de',
    ordinary,
  )`${notice('Cookies', 'Auswahl bestätigen', 'Annehmen')}`,
  no(
    'reset',
    'twitter.com/account/begin_password_reset',
    'en',
    ordinary,
  )`${notice('Find your X account', 'Then change your password', 'Search')}`,
  no('reset flow', 'x.com/i/flow/password_reset', 'pt', ordinary)`${notice('Encontre sua conta', '', 'Avançar')}`,
  no(
    'connected apps',
    'x.com/settings/connected_apps/12',
    'en',
    settings,
  )`${column('<h2>Connected apps</h2><span>Hootsuite</span><button>Revoke app permissions</button>')}`,
  no(
    'change of password',
    'x.com/settings/password',
    'en',
    settings,
  )`${column('<h2>Change your password</h2><input type="password" name="current_password"><input type="password" name="new_password">')}`,
  no(
    'e-mail in settings',
    'x.com/settings/email',
    'en',
    settings,
  )`${column('<h2>Change email</h2><span>Please verify your email address.</span>')}`,
  no(
    'appeal form',
    'help.x.com/en/forms/account-access/appeals',
    'en',
    'trap: help page',
  )`${notice('Your account is suspended', 'Appeal here', 'Submit')}`,
  no(
    'help article',
    'help.x.com/en/managing-your-account/locked-and-limited-accounts',
    'en',
    'trap: help page',
  )`${notice('Your account has been locked', 'Help with locked accounts')}`,
  no('help article, Chinese', 'help.twitter.com/zh-cn/x', 'zh', 'trap: help page')`${boxHeading('你的账号已被冻结')}`,
  no(
    'healthy developer portal',
    'developer.x.com/en/portal/dashboard',
    'en',
    'trap: words in documentation',
  )`<main><h6 data-testid="callout-header">Your X account is verified</h6><p>If your X account is suspended, apps stop.</p></main>`,
  no(
    'documentation of errors',
    'developer.x.com/en/support/x-api/error-troubleshooting',
    'en',
    'trap: words in documentation',
  )`<main><table><tr><td>64</td><td>Your account is suspended and is not permitted to access this feature</td></tr><tr><td>326</td><td>To protect our users from spam and other malicious activity, this account is temporarily locked.</td></tr></table></main>`,
  no(
    'hidden banner',
    'x.com/home',
    'en',
    'trap: words nobody sees',
  )`${column(`<div style="display:none"><h2>Your account is suspended</h2></div><h2>Home</h2>${tweet('Hi')}`)}`,
  no(
    'template of a toast',
    'x.com/home',
    'en',
    'trap: words nobody sees',
  )`<template>${alertBox('Your account is suspended and is not permitted to perform this action.')}</template>${timeline('Hi')}`,

  no(
    'footer of a shop',
    'shop.example/',
    'en',
    'trap: link to the lock',
  )`<h1>Shop</h1><footer><a href="https://twitter.com/account/access">X</a></footer>`,
  no(
    'post that links to the lock',
    'x.com/ana/status/5',
    'ja',
    'trap: link to the lock',
  )`${timeline('<a href="https://x.com/account/access">x.com/account/access</a> が開く')}`,
]
