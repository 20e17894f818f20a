import type { CorpusPage } from '../types'
import {
  alertBox,
  book,
  buttons,
  dialog,
  list,
  lone,
  loneDeep,
  lookAlikes,
  nest,
  para,
  statusBox,
  unseen,
} from './shell'

const { pages: all, yes, no } = book('x')
const xc = 'https://x.com'
const addr = 'address of the page, seen in public code'
const word = 'words seen in public code'

const side = `<header role="banner"><nav><a data-testid="AppTabBar_Home_Link" href="/home">Home</a></nav><button data-testid="SideNav_AccountSwitcher_Button">@me</button></header>`
const tweet = (who: string, text: string) =>
  `<article data-testid="tweet" role="article"><a href="/${who}">@${who}</a><div data-testid="tweetText" dir="auto">${text}</div></article>`
const app = (inner: string) => `${side}<main role="main"><div data-testid="primaryColumn">${inner}</div></main>`
const home = (...tweets: string[]) => app(`<h2>Home timeline</h2>${tweets.join('')}`)
const old = (title: string, texts: readonly string[], rest = '') =>
  `<div class="PageContainer"><div class="Section"><div class="PageHeader Edge">${title}</div><div class="TextGroup">${texts
    .map(t => `<div class="TextGroup-text">${t}</div>`)
    .join('')}</div>${rest}</div></div>`
const send = (value: string) =>
  `<form action="/account/access" method="post"><input type="hidden" name="assignment_token" value="x"><input class="Button" type="submit" value="${value}"></form>`
const arkose = '<div><iframe id="arkose_iframe" title="check" width="300" height="120"></iframe></div>'
const calm = home(tweet('bakeri', 'Fresh rolls at seven'))
const portal = (text: string) =>
  `<div id="app"><aside>Projects</aside><section>${nest(`<h6 data-testid="unhealthy-callout-header">${text}</h6>`, 2)}</section></div>`

yes(
  'locked',
  'locked, arkose frame Japanese',
  `${xc}/account/access`,
  'ja*',
  'frame id seen in public code',
  `<main><h1>本人確認をしてください</h1>${arkose}</main>`,
)
yes(
  'locked',
  'locked, verification code field Korean',
  'https://twitter.com/account/access?lang=ko',
  'ko*',
  'field id seen in public code',
  nest('<h2>계정이 잠겼습니다</h2><form><input id="verification_string" name="verification_string"></form>'),
)
yes(
  'locked',
  'locked, new layout',
  `${xc}/account/access/`,
  'en*',
  word,
  loneDeep(
    'Your account has been locked',
    ['We found some unusual activity on your account.', 'To unlock your account, you must do the following:'],
    'Start',
  ),
)
yes(
  'locked',
  'locked, real person',
  'https://mobile.twitter.com/account/access?lang=en',
  'en*',
  word,
  lone('Authenticate your account', ['We need to make sure that you’re a real person.'], 'Authenticate'),
)
yes(
  'locked',
  'locked, arkose frame Portuguese in old boxes',
  'https://www.twitter.com/account/access?lang=pt',
  'pt',
  'frame id seen in public code',
  old('Sua conta foi bloqueada.', ['Detectamos atividade incomum.'], arkose),
)
yes(
  'locked?',
  'unknown words Indonesian',
  `${xc}/account/access`,
  'id*',
  addr,
  lone('Akun Anda memerlukan perhatian', ['Ikuti langkah berikut.'], 'Mulai'),
)
yes(
  'locked?',
  'unknown words German, capitals',
  `${xc}/Account/Access?lang=de`,
  'de*',
  addr,
  loneDeep('Wir brauchen noch etwas von dir', [], 'Los'),
)
yes(
  'password-forced',
  'change the password',
  `${xc}/account/access?lang=en`,
  'en*',
  word,
  `<main><section><h1>Please change your password</h1>${para('Someone may have used it.')}${buttons('Change password')}</section></main>`,
)
yes(
  'password-forced',
  'change the password, old boxes',
  'https://twitter.com/account/access',
  'en',
  word,
  old('You need to change your password.', ['Your account may be compromised.'], send('Start')),
)
yes(
  'unconfirmed',
  'verify the mail Chinese',
  `${xc}/account/access?lang=zh-cn`,
  'zh*',
  word,
  lone('请验证你的邮件地址。', ['z***@m***.com'], '发送邮件'),
)
yes(
  'unconfirmed',
  'verify the mail, code sent',
  `${xc}/account/access?lang=en&did_not_receive=true`,
  'en*',
  word,
  loneDeep('We sent your verification code.', ['<input name="token">'], 'Verify'),
)
yes(
  'limited',
  'features limited, new layout',
  `${xc}/account/access`,
  'en*',
  word,
  nest(
    '<main><h2>We&rsquo;ve temporarily limited some of your account&nbsp;features.</h2><span>1 days and 6 hours.</span></main>',
  ),
)
yes(
  'cleared',
  'unlocked, new layout',
  `${xc}/account/access`,
  'en*',
  word,
  lone(
    'Account unlocked.',
    ['Thank you for addressing this issue.', 'Your account is now available for use.'],
    'Continue to X',
  ),
)
yes('cleared', 'through the lock to the timeline', `${xc}/home`, 'fr*', 'leaving a lock for a signed-in page', calm, {
  from: `${xc}/account/access?lang=fr`,
})
yes(
  'checkpoint',
  'sign-in challenge Arabic',
  'https://twitter.com/account/login_challenge?platform=web',
  'ar*',
  addr,
  lone('تحقق من هويتك', ['<input name="challenge_response">'], 'إرسال'),
)
yes(
  'checkpoint',
  'sign-in verification Dutch',
  'https://mobile.twitter.com/account/login_verification',
  'nl*',
  addr,
  lone('Voer je code in', ['<input name="challenge_response">'], 'Verzenden'),
)
yes(
  'checkpoint?',
  'suspicious sign-in dialog',
  `${xc}/home`,
  'en*',
  'words without a known place',
  calm + dialog('Suspicious login prevented', para('Was this you?')),
)
yes(
  'signed-out',
  'sign-in flow Turkish',
  `${xc}/i/flow/login?redirect_after_login=%2Faccount%2Faccess`,
  'tr*',
  addr,
  dialog("X'e giriş yap", '<input name="text">'),
)
yes('signed-out', 'sign-in page Polish', `${xc}/login`, 'pl*', addr, nest('<h1>Zaloguj się do serwisu X</h1>'))
yes(
  'signed-out',
  'sign-up flow Spanish',
  `${xc}/i/flow/signup`,
  'es*',
  addr,
  dialog('Únete a X hoy', buttons('Crear cuenta')),
)
yes(
  'signed-out',
  'signing out Italian',
  'https://twitter.com/logout',
  'it*',
  addr,
  dialog('Vuoi uscire da X?', buttons('Esci', 'Annulla')),
)
yes(
  'suspended',
  'read-only banner deep in the column',
  `${xc}/home`,
  'en*',
  'banner seen in public code',
  app(
    nest(
      '<div role="heading" aria-level="2"><span>Your account is suspended</span></div><div>Your account is permanently in read-only mode.</div>',
      3,
    ) + tweet('bakeri', 'hi'),
  ),
)
yes(
  'suspended',
  'banner Chinese',
  'https://twitter.com/home',
  'zh*',
  word,
  app(`<h2>你的账号已被冻结</h2><p>你的账号处于只读模式。</p>${tweet('li', '早上好')}`),
)
yes(
  'suspended',
  'toast, action refused',
  `${xc}/bakeri/status/1`,
  'en*',
  'toast seen in public code',
  calm +
    `<div role="alert" data-testid="toast">${nest('<span>Your account is suspended and is not permitted to perform this action.</span>', 2)}</div>`,
)
yes(
  'suspended',
  'toast, feature refused',
  `${xc}/i/bookmarks`,
  'en*',
  'toast seen in public code',
  calm + statusBox('Your account is suspended and is not permitted to access this feature.'),
)
yes(
  'limited',
  'looks automated toast',
  `${xc}/compose/post`,
  'en*',
  'words in an issue thread',
  calm +
    alertBox(
      'This request looks like it might be automated. To protect our users from spam and other malicious activity, we can’t complete this action right now.',
    ),
)
yes(
  'suspended',
  'developer portal, suspended',
  'https://developer.x.com/en/portal/dashboard',
  'en*',
  'callout seen in public code',
  portal('Your X account is suspended'),
)
yes(
  'locked',
  'developer portal, locked',
  'https://developer.twitter.com/en/portal/projects-and-apps',
  'en*',
  'callout seen in public code',
  portal('Your X account is <b>locked</b>'),
)

for (const [what, url] of lookAlikes('x.com', '/account/access'))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page',
    old('Your account has been locked.', ['Pass an Arkose challenge'], send('Start')),
  )
for (const path of [
  '/checkpoint',
  '/account_access',
  '/access/status/1',
  '/accounts/access',
  '/loginhelp',
  '/challenge',
  '/account/suspended',
  '/i/lists/account/access',
])
  no(
    `other path ${path}`,
    xc + path,
    'en*',
    'trap: address word within another segment',
    app(`<h2>Profile of ${path.slice(1)}</h2>${tweet('loki', 'Your account has been locked. lol')}`),
  )
no(
  'address only in the query',
  `${xc}/search?q=%2Faccount%2Faccess&next=/login`,
  'en*',
  'trap: address word only in the query',
  app(`<h2>Search</h2>${tweet('lou', 'Your account is suspended')}`),
)
no(
  'someone else suspended',
  `${xc}/spamking`,
  'en*',
  'trap: someone else is suspended',
  app(
    '<h2>Profile</h2><div data-testid="empty_state_header_text"><span>Account suspended</span></div><span>X suspends accounts which violate the X Rules</span>',
  ),
)
no(
  'someone else suspended Arabic',
  `${xc}/spamking2`,
  'ar*',
  'trap: someone else is suspended',
  app('<div data-testid="empty_state_header_text">حساب موقوف</div>'),
)
no(
  'someone else suspended Chinese',
  'https://twitter.com/spamking3',
  'zh*',
  'trap: someone else is suspended',
  app('<div data-testid="empty_state_header_text">账号已被冻结</div>'),
)
no(
  'warning before someone else',
  `${xc}/odd`,
  'en*',
  'trap: warning in front of someone else',
  app(
    '<h2>Caution: This account is temporarily restricted</h2><p>There has been some unusual activity from this account.</p>',
  ),
)
no(
  'profile named as the banner',
  `${xc}/suspendedacct`,
  'en*',
  'trap: a profile with that name',
  app(
    `<div data-testid="UserName"><span>Your account is suspended</span></div><div data-testid="UserDescription">你的账号已被冻结</div>`,
  ),
)
no(
  'posts on the timeline',
  `${xc}/home`,
  'zh*',
  'trap: somebody’s text',
  home(tweet('wei', '又来了：你的账号已被冻结'), tweet('lou', 'Suspicious login prevented??')),
)
no(
  'direct message',
  `${xc}/messages/1-2`,
  'en*',
  'trap: scam in the real inbox',
  app(`<h2>Help Desk</h2><div data-testid="messageEntry">Your account is suspended. Verify at desk.example</div>`),
)
no(
  'message toast, sender first',
  `${xc}/home`,
  'en*',
  'trap: message toast with the sender above',
  calm + alertBox('Support 24/7', 'Your account is suspended and is not permitted to perform this action.'),
)
no(
  'post being typed',
  `${xc}/compose/post`,
  'en*',
  'trap: text of the composer',
  calm +
    dialog(
      'New post',
      '<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true">Your account is suspended</div>',
    ),
)
no(
  'notifications',
  `${xc}/notifications`,
  'en*',
  'trap: somebody’s text',
  app(`<h2>Notifications</h2>${list('lou liked: “Account unlocked.”')}`),
)
no(
  'broken page',
  `${xc}/home`,
  'en*',
  'trap: broken page',
  '<h1>JavaScript is not available.</h1><p>Something went wrong. Try reloading.</p>',
)
no(
  'own apps page',
  `${xc}/settings/connected_apps`,
  'en*',
  'trap: visiting settings is nothing',
  app(`<h2>Connected apps</h2>${list('Hootsuite')}`),
)
no(
  'own password page',
  `${xc}/settings/password`,
  'es*',
  'trap: visiting settings is nothing',
  app('<h2>Cambia tu contraseña</h2><input type="password">'),
)
no(
  'consent of an app',
  `${xc}/i/oauth2/authorize?client_id=1`,
  'en*',
  'trap: consent screen',
  lone('Hootsuite wants to access your X account', [], 'Authorize app'),
)
no('consent flow', `${xc}/i/flow/consent_flow`, 'de*', 'trap: consent wall', dialog('Datenschutz', buttons('Weiter')))
no(
  'password reset begun',
  `${xc}/account/begin_password_reset`,
  'fr*',
  'trap: the user resets a password',
  lone('Retrouvez votre compte', ['<input>'], 'Suivant'),
)
no(
  'help page',
  'https://help.x.com/en/managing-your-account/suspended-x-accounts',
  'en*',
  'trap: help centre',
  lone('Your account is suspended', ['Your account has been locked']),
)
no(
  'hidden banner',
  `${xc}/home`,
  'en*',
  'trap: hidden text',
  app(unseen('<h2>Your account is suspended</h2>') + tweet('lou', 'hi')),
)
no(
  'portal callout on another host',
  'https://developers.example/en/portal/',
  'en*',
  'trap: foreign host',
  portal('Your X account is suspended'),
)
no('from a look-alike to the timeline', `${xc}/home`, 'en*', 'trap: left a phishing page', calm, {
  from: 'https://fake-x.com/account/access',
})

export const pages: readonly CorpusPage[] = all
