import type { CorpusPage } from '../types'
import { alertBox, boxHeading, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { no } = forSite('instagram')
const near = 'trap: address word in another place'
const foreign = 'trap: look-alike host'
const ordinary = 'trap: ordinary step or wall'
const said = 'trap: words in a post, comment or message'
const others = 'trap: another’s account'

const www = 'www.instagram.com'
const nav = '<nav><a href="/">Home</a><a href="/direct/inbox/">Messages</a></nav>'
const profile = (name: string, bio: string) =>
  `${nav}<main role="main"><header><h2>${name}</h2><h1>${bio}</h1><ul><li>120 posts</li><li>3,014 followers</li></ul></header></main>`
const article = (...texts: readonly string[]) =>
  `<article>${texts.map(t => `<div>${nest(`<span dir="auto">${t}</span>`, 3)}</div>`).join('')}</article>`
const feed = (...texts: readonly string[]) => `${nav}<main role="main">${article(...texts)}</main>`
const messages = (...texts: readonly string[]) =>
  `${nav}<main><div role="grid">${texts.map(t => `<div role="row">${t}</div>`).join('')}</div></main>`
/** A post opened over the profile. */
const opened = (...texts: readonly string[]) =>
  `${profile('meridian.cafe', 'Coffee')}<div role="dialog" aria-modal="true">${article(...texts)}</div>`

export const pages: readonly CorpusPage[] = [
  no('user challenge_x', `${www}/challenge_x/`, 'en', near)`${profile('challenge_x', 'Suspicious Login Attempt fan')}`,
  no('user challenges', `${www}/challenges/`, 'pt', near)`${profile('challenges', 'Desafios')}`,
  no('user auth_platforms', `${www}/auth_platforms/`, 'en', near)`${profile('auth_platforms', 'Confirm it’s you')}`,
  no(
    'user checkpoint without number',
    `${www}/checkpoint.berlin/1501092823525282/`,
    'de',
    near,
  )`${profile('checkpoint.berlin', 'Charlie')}`,
  no(
    'suspended below a user',
    `${www}/suspended/accounts/`,
    'en',
    near,
  )`${profile('suspended', 'We suspended your account, the band')}`,
  no(
    'accounts suspended with a tail',
    `${www}/accounts/suspended_items/`,
    'en',
    near,
  )`${nav}${notice('Removed content', 'Nothing here')}`,
  no(
    'disabled as a tag',
    `${www}/explore/tags/accounts_disabled/`,
    'en',
    near,
  )`${feed('#accounts_disabled We disabled your account')}`,
  no('challenge in the query', `${www}/?next=%2Fchallenge%2F`, 'en', near)`${feed('Good morning')}`,
  no('suspended in the hash', `${www}/#/accounts/suspended/`, 'es', near)`${feed('Hola')}`,
  no('challenge as a place', `${www}/explore/locations/12/challenge/`, 'en', near)`${feed('Challenge Gym')}`,
  no(
    'profile below challenge word',
    `${www}/meridian.cafe/challenge/`,
    'en',
    near,
  )`${profile('meridian.cafe', 'Coffee challenge')}`,
  no('feed after challenge_x', `${www}/`, 'en', near, { from: `${www}/challenge_x/` })`${feed('Hi')}`,
  no('feed after a foreign challenge', `${www}/`, 'en', foreign, {
    from: 'instagram.com.evil.example/challenge/',
  })`${feed('Hi')}`,
  no(
    'evil suffix',
    'www.instagram.com.evil.example/accounts/suspended/',
    'en',
    foreign,
  )`${notice('We suspended your account')}`,
  no('evil prefix', 'myinstagram.com/challenge/', 'en', foreign)`<form id="challenge_form"></form>`,
  no(
    'user-info in front',
    'https://www.instagram.com@evil.example/accounts/disabled/',
    'en',
    foreign,
  )`${notice('We disabled your account')}`,
  no('other port', 'https://www.instagram.com:8443/challenge/', 'en', foreign)`${notice('Suspicious Login Attempt')}`,
  no(
    'not encrypted',
    'http://www.instagram.com/accounts/suspended/',
    'fr',
    foreign,
  )`${notice('Votre compte a été suspendu')}`,
  no(
    'copyright phishing',
    'instagram-copyright.example/accounts/login/',
    'tr',
    foreign,
  )`${signIn('username', 'password')}`,

  no(
    'two-step code',
    `${www}/accounts/login/two_factor?next=%2F`,
    'en',
    ordinary,
  )`${boxNotice('Enter the code', '<input name="verificationCode">', 'Confirm')}`,
  no(
    'two-step code, German',
    `${www}/accounts/login/two_factor/`,
    'de',
    ordinary,
  )`${boxNotice('Sicherheitscode eingeben', '<input>', 'Bestätigen')}`,
  no(
    'cookie wall',
    `${www}/`,
    'it',
    ordinary,
  )`${dialog('Consentire l’uso dei cookie?', 'Serve per usare Instagram', 'Consenti')}`,
  no(
    'save the sign-in',
    `${www}/accounts/onetap/?next=%2F`,
    'en',
    ordinary,
  )`${nav}${notice('Save your login info?', '', 'Save info')}`,
  no('sign-up', `${www}/accounts/emailsignup/`, 'es', ordinary)`${signIn('emailOrPhone', 'password', 'Registrarte')}`,
  no(
    'reset',
    `${www}/accounts/password/reset/`,
    'en',
    ordinary,
  )`${notice('Trouble logging in?', 'We’ll send you a link. Enter security code there.', 'Send')}`,
  no(
    'birthday',
    `${www}/`,
    'fr',
    ordinary,
  )`${dialog('Ajoutez votre date de naissance', 'Elle ne sera pas visible.', 'Suivant')}`,
  no(
    'notifications offer',
    `${www}/`,
    'en',
    ordinary,
  )`${feed('Hi')}${dialog('Turn on Notifications', 'Know right away about login attempts.', 'Not Now')}`,
  no(
    'app consent',
    `${www}/oauth/authorize?client_id=1&redirect_uri=x`,
    'en',
    ordinary,
  )`${notice('Hootsuite-like tool wants access', 'Confirm to continue', 'Allow')}`,
  no(
    'apps and websites',
    `${www}/accounts/manage_access/`,
    'pt',
    'visit of settings',
  )`${nav}${boxNotice('Apps e sites', 'Hootsuite · Ativo', 'Remover')}`,
  no(
    'change of password',
    `${www}/accounts/password/change/`,
    'en',
    'visit of settings',
  )`${nav}<form><input type="password" name="password_new"><input type="password" name="password_confirm"></form>`,
  no(
    'restricted accounts feature',
    `${www}/accounts/restricted_accounts/`,
    'en',
    others,
  )`${nav}${boxNotice('Restricted accounts', 'You haven’t restricted anyone. Your account is restricted to no one.', 'Learn more')}`,
  no(
    'restrict someone',
    `${www}/troll.user/`,
    'en',
    others,
  )`${profile('troll.user', 'hi')}${dialog('Are you having a problem with troll.user?', 'Limit unwanted interactions: restrict the account', 'Restrict account')}`,
  no(
    'page gone',
    `${www}/gone.user/`,
    'en',
    others,
  )`${nav}<main>${boxHeading("Sorry, this page isn't available.")}<p>The link may be broken, or the account has been suspended.</p></main>`,
  no(
    'report answered',
    `${www}/`,
    'en',
    others,
  )`${feed('Hi')}${dialog('Thanks for your report', 'We disabled the account you told us about.')}`,
  no(
    'comments',
    `${www}/p/Cx1/`,
    'en',
    said,
  )`${feed('Your account has been disabled', 'Action Blocked', 'Suspicious Login Attempt')}`,
  no(
    'opened post',
    `${www}/p/Cx2/`,
    'en',
    said,
  )`${opened('We suspended your account on October 31, 2022', 'Try Again Later')}`,
  no('opened post, Spanish', `${www}/p/Cx3/`, 'es', said)`${opened('Suspendimos tu cuenta', 'acción bloqueada')}`,
  no('feed, Arabic', `${www}/`, 'ar', said)`${feed('تم تعطيل حسابك', 'حسابك معلق')}`,
  no(
    'scam in messages',
    `${www}/direct/t/99/`,
    'en',
    said,
  )`${messages('Your account has been disabled', 'We Detected An Unusual Login Attempt', 'verify your account')}`,
  no(
    'scam in messages, Portuguese',
    `${www}/direct/inbox/`,
    'pt',
    said,
  )`${messages('Suspendemos sua conta', 'Confirme que é você')}`,
  no(
    'message toast',
    `${www}/`,
    'en',
    said,
  )`${feed('Hi')}${alertBox('<b>ig_support_team</b>: We suspended your account on November 2', 'status')}`,
  no('bio', `${www}/locked.out/`, 'en', said)`${profile('locked.out', 'We disabled your account')}`,
  no(
    'words being typed',
    `${www}/`,
    'en',
    said,
  )`${feed('Hi')}<div role="dialog" aria-label="Create new post"><h1>Create new post</h1><div role="textbox" contenteditable="true">Try Again Later</div></div>`,
  no(
    'hidden challenge form',
    `${www}/`,
    'en',
    'trap: words nobody sees',
  )`<form id="challenge_form" hidden></form>${feed('Hi')}`,
  no(
    'hidden dialog',
    `${www}/`,
    'fr',
    'trap: words nobody sees',
  )`<div style="display:none">${dialog('Nous avons désactivé votre compte')}</div>${feed('Salut')}`,
  no(
    'script data',
    `${www}/`,
    'en',
    'trap: words nobody sees',
  )`<script type="application/json">{"message":"challenge_required","checkpoint_url":"/accounts/suspended/"}</script>${feed('Hi')}`,
  no(
    'help centre',
    'help.instagram.com/366993040048856',
    'en',
    'trap: help page',
  )`${notice('We suspended your account', 'What you can do')}`,
  no(
    'link to the suspension',
    `${www}/meridian.cafe/`,
    'en',
    'trap: link in a footer',
  )`${profile('meridian.cafe', 'Coffee')}<footer><a href="/accounts/suspended/">accounts</a><a href="/challenge/">challenge</a></footer>`,

  no(
    'news site',
    'news.example/instagram-outage',
    'en',
    'trap: news',
  )`<main><h1>We suspended your account on October 31, 2022</h1><p>A bug, says the company.</p></main>`,
  no(
    'news profile',
    `${www}/daily.news/p/Cx9/`,
    'en',
    'trap: news',
  )`${feed('“We suspended your account on October 31, 2022” - the bug of the day')}`,
]
