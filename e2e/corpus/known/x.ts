import type { CorpusPage } from '../types'
import { alertBox, boxHeading, forSite, nest, notice, signIn } from './shell'
import { pages as traps } from './x-traps'

const { yes, maybe } = forSite('x')
const seen = 'address seen in public code'
const twikit = 'd60/twikit'
const code = 'words seen in public code'

const access = 'x.com/account/access'
/** The old server-made page: heading, texts, form. */
const server = (title: string, texts: string, form = '') =>
  `<div class="PageContainer"><div class="Section"><div class="PageHeader Edge">${title}</div><div class="TextGroup">${texts}</div>${form}</div></div>`
const text = (words: string) => `<div class="TextGroup-text">${words}</div>`
const form = (button: string, fields = '') =>
  `<form action="/account/access" method="post"><input type="hidden" name="authenticity_token" value="x"><input type="hidden" name="assignment_token" value="x">${fields}<input class="Button EdgeButton" type="submit" value="${button}"></form>`
/** A page as the web app draws it. */
const app = (title: string, words = '', button = 'Continue') =>
  `<div id="react-root">${nest(`<main role="main">${nest(`${boxHeading(`<span class="css-1jxf684">${title}</span>`)}<div dir="auto"><span>${words}</span></div><button role="button"><span>${button}</span></button>`)}</main>`, 3)}</div>`
const side =
  '<div data-testid="SideNav_AccountSwitcher_Button" role="button">@meridian</div><a data-testid="AppTabBar_Home_Link" href="/home">Home</a>'
const tweet = '<article data-testid="tweet"><div data-testid="tweetText">Good morning</div></article>'
const home = (inner: string) => `${side}<main><div data-testid="primaryColumn">${inner}</div></main>`
const readOnly = (verbs: string) =>
  `<div><span class="css-1jxf684">After careful review, we determined your account broke the <a>X Rules</a>. Your account is permanently in read-only mode, which means you can’t ${verbs} content. You won’t be able to create new accounts. If you think we got this wrong, you can <a>submit an appeal</a>.</span></div>`
const toast = (words: string) =>
  `${home(tweet)}<div id="layers">${nest(`<div role="alert" data-testid="toast"><span>${words}</span></div>`, 2)}</div>`
const callout = (words: string) =>
  `<header>Developer Portal</header><main><h6 data-testid="unhealthy-callout-header">${words}</h6><p>Projects & Apps</p></main>`

const positives: readonly CorpusPage[] = [
  yes('locked', 'lock', access, 'en sample', twikit)`
${server('Your account has been locked.', `${text('We found some unusual activity on your account.')}${text('To unlock your account, you must do the following:')}<ul><li>Pass an Arkose challenge</li><li>Verify your email address</li></ul>`, form('Start'))}`,
  yes('locked', 'lock, Arabic, by its frame', 'twitter.com/account/access?lang=ar', 'ar other', twikit)`
${server('تم قفل الحساب مؤقتا', text('أكمل الخطوات التالية'), `<iframe id="arkose_iframe" title="x"></iframe>${form('ابدأ')}`)}`,
  yes('locked', 'lock, Spanish, by its field', 'mobile.twitter.com/account/access', 'es other', twikit)`
${server('Un paso más', text('Resuelve el desafío'), form('Continuar', '<input type="hidden" id="verification_string" name="verification_string">'))}`,
  yes(
    'locked',
    'lock, newer layout',
    'www.x.com/Account/Access/',
    'en other',
    code,
  )`${app('Your account has been <span>locked</span>', 'We found some unusual activity on your account.', 'Start')}`,
  yes(
    'locked',
    'lock, real person',
    access,
    'en other',
    code,
  )`${app('Authenticate your account', 'We need to make sure that you’re a real person.', 'Authenticate')}`,
  yes('locked', 'lock, Turkish, frame alone', 'x.com/account/access?lang=tr', 'tr other', 'element id of public code')`
${nest('<iframe id="arkose_iframe" title="y"></iframe>')}`,
  maybe(
    'locked',
    'words nobody knows',
    access,
    'ja other',
    seen,
  )`${app('アカウントの確認', '次の手順に進んでください。', '続ける')}`,
  maybe(
    'locked',
    'words nobody knows, Korean',
    'twitter.com/account/access',
    'ko other',
    seen,
  )`${nest('<span>잠시만 기다려 주세요</span>')}`,
  yes('password-forced', 'new password', 'twitter.com/account/access?lang=en', 'en sample', 'dimdenGD/OldTweetDeck')`
${server('You must change your password.', text('Your account may have been compromised.'), form('Continue to X'))}`,
  yes(
    'password-forced',
    'new password, newer layout',
    access,
    'en other',
    code,
  )`${app('Please change your password', 'Choose a strong one.', 'Change password')}`,
  yes('unconfirmed', 'e-mail', access, 'en sample', twikit)`
${server('Please verify your email address.', text('z***@p***.com'), '<form action="/account/access?lang=en" method="post"><input class="Button EdgeButton" type="submit" value="Send email"><a href="/account/access?lang=en&amp;did_not_receive=true">x</a></form>')}`,
  yes(
    'unconfirmed',
    'code sent',
    'x.com/account/access?lang=en&did_not_receive=true',
    'en other',
    code,
  )`${app('We sent your verification code.', 'Enter it below.', 'Verify')}`,
  yes(
    'unconfirmed',
    'e-mail, Chinese',
    'x.com/account/access?lang=zh-cn',
    'zh sample',
    code,
  )`${server('请验证你的邮件地址。', text('z***@p***.com'), form('Send email'))}`,
  yes(
    'unconfirmed',
    'code sent, Chinese',
    'mobile.x.com/account/access',
    'zh other',
    code,
  )`${app('我们发送了你的验证码。', '', '验证')}`,
  yes('limited', 'features limited', access, 'en sample', code)`
${server('We&#39;ve temporarily limited some of your account features.', `${text('Your ability to follow, like, and Retweet will be limited for the following period of time:')}<div class="TextGroup TimeRemaining"><div class="TextGroup-header">3 days and 0 hours.</div></div>`)}`,
  yes(
    'limited',
    'features limited, curly',
    'twitter.com/account/access',
    'en other',
    code,
  )`${app('We’ve temporarily limited some of your account&nbsp;features.', '11 days and 4 hours.')}`,
  yes('cleared', 'unlocked', access, 'en sample', twikit)`
${server('Account unlocked.', `${text('Thank you for addressing this issue.')}${text('Your account is now available for use.')}`, form('Continue to X'))}`,
  yes('cleared', 'home after a lock', 'x.com/home', 'ja other', 'leaving the lock', { from: access })`${home(tweet)}`,
  yes('cleared', 'home after a lock, phone', 'mobile.twitter.com/home', 'pt other', 'leaving the lock', {
    from: 'mobile.twitter.com/account/access?lang=pt',
  })`<nav><a data-testid="AppTabBar_Home_Link" href="/home">Início</a></nav>${tweet}`,
  yes(
    'checkpoint',
    'challenge at sign-in',
    'twitter.com/account/login_challenge?platform=web',
    'de other',
    seen,
  )`${notice('Bestätige deine Identität', '<input name="challenge_response">', 'Senden')}`,
  yes(
    'checkpoint',
    'verification at sign-in',
    'mobile.twitter.com/account/login_verification',
    'en sample',
    seen,
  )`${notice('Verify your identity', '<input name="challenge_response">', 'Log in')}`,
  yes(
    'signed-out',
    'sign-in',
    'x.com/i/flow/login?redirect_after_login=%2Faccount%2Faccess',
    'en sample',
    seen,
  )`<div role="dialog" aria-modal="true">${signIn('text', 'password', 'Next')}</div>`,
  yes(
    'signed-out',
    'sign-in, Polish',
    'x.com/login',
    'pl other',
    code,
  )`${app('Zaloguj się do serwisu X', '', 'Dalej')}`,
  yes(
    'signed-out',
    'signing out',
    'twitter.com/logout',
    'fr other',
    seen,
  )`${app('Se déconnecter de X ?', '', 'Se déconnecter')}`,
  yes('suspended', 'read-only', 'x.com/home', 'en sample', code)`
<div data-testid="SideNav_AccountSwitcher_Button"></div><div data-testid="primaryColumn"><h2>Your account is suspended</h2>${readOnly('post, Repost, or Like')}</div>`,
  yes(
    'suspended',
    'read-only, older words',
    'twitter.com/home',
    'en other',
    code,
  )`${home(`${nest(`${boxHeading('Your account is <span>suspended</span>', 2)}${readOnly('Tweet, Retweet, or Like')}`, 3)}${tweet}`)}`,
  yes(
    'suspended',
    'read-only, Chinese',
    'x.com/home',
    'zh other',
    code,
  )`${home(`${boxHeading('你的账号已被冻结', 2)}<span>经过仔细审核</span>${tweet}`)}`,
  yes(
    'suspended',
    'toast, action',
    'x.com/meridian/status/1',
    'en other',
    code,
  )`${toast('Your account is suspended and is not permitted to perform this action.')}`,
  yes(
    'suspended',
    'toast, feature',
    'mobile.twitter.com/i/bookmarks',
    'en sample',
    code,
  )`${home(tweet)}${alertBox('Your account is suspended and is not permitted to access this feature.')}`,
  maybe('checkpoint', 'sign-in prevented', 'x.com/home', 'en other', code)`${toast('Suspicious login prevented')}`,
  yes('limited', 'looks automated', 'x.com/home', 'en sample', 'beatcracker/toptout')`
${toast('This request looks like it might be automated. To protect our users from spam and other malicious activity, we can’t complete this action right now.')}`,
  yes(
    'suspended',
    'developer portal, suspended',
    'developer.x.com/en/portal/dashboard',
    'en sample',
    code,
  )`${callout('Your X account is suspended')}`,
  yes(
    'locked',
    'developer portal, locked',
    'developer.twitter.com/en/portal/projects-and-apps',
    'en other',
    code,
  )`${nest(callout('Your X account is locked'))}`,
]

export const pages: readonly CorpusPage[] = [...positives, ...traps]
