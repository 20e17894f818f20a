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
  pix,
  plainDialog,
  unseen,
} from './shell'

const { pages: all, yes, no } = book('instagram')
const www = 'https://www.instagram.com'
const addr = 'address of the page, seen in public code'
const word = 'words seen in public code'

const side = `<nav><a href="/">Home</a><a href="/explore/">Explore</a><a href="/direct/inbox/" aria-label="Messages">Messages</a></nav>`
const shot = (who: string, text: string, ...comments: string[]) =>
  `<article>${nest(`<header><a href="/${who}/">${who}</a></header><img ${pix} alt="Photo by ${who}"><h1 dir="auto">${text}</h1>${list(...comments)}`, 2)}</article>`
const home = (...shots: string[]) => `${side}<main>${shots.join('')}</main>`
const person = (name: string, bio: string) =>
  `${side}<main><header><h2>${name}</h2><img ${pix} alt="${name}"><span>120 posts</span></header><section><span dir="auto">${bio}</span></section></main>`
const login = (user: string, pass: string, go: string) =>
  `<form id="loginForm"><input name="username" aria-label="${user}"><input type="password" name="password" aria-label="${pass}"><button type="submit">${go}</button></form>`
const calm = home(shot('kleine.werkstatt', 'New shelf'))

yes(
  'suspended',
  'suspended address Turkish',
  `${www}/accounts/suspended/?next=https%3A%2F%2Fwww.instagram.com%2F`,
  'tr*',
  'address given by the network’s API',
  loneDeep('Hesabını askıya aldık', ['İtiraz için 30 gün kaldı.'], 'İtiraz et'),
)
yes(
  'suspended',
  'suspended address Korean, capitals',
  'https://instagram.com/Accounts/Suspended',
  'ko*',
  'address given by the network’s API',
  lone('계정이 정지되었습니다', ['30일 남음'], '이의 제기'),
)
yes(
  'suspended',
  'suspended address, robot step inside',
  `${www}/accounts/suspended/`,
  'en*',
  'address given by the network’s API',
  `${side}<main><h2>Confirm you’re human to use your account, tomas.k</h2>${buttons('Continue')}</main>`,
)
yes(
  'disabled',
  'disabled address Italian',
  `${www}/accounts/disabled/`,
  'it*',
  addr,
  loneDeep('Il tuo account è stato disattivato', [], 'Scarica i dati'),
)
yes(
  'checkpoint',
  'challenge with nonce Japanese',
  'https://i.instagram.com/challenge/5120087/Xy9zQ/',
  'ja*',
  addr,
  lone('本人確認が必要です', ['コードの送信先を選択'], '送信'),
)
yes(
  'checkpoint',
  'challenge action Polish',
  `${www}/challenge/action/AXGb2/?next=/`,
  'pl*',
  addr,
  loneDeep('Podejrzana próba logowania', [], 'To ja', 'To nie ja'),
)
yes(
  'checkpoint',
  'code entry Dutch',
  `${www}/auth_platform/codeentry/?apc=SECRET`,
  'nl*',
  addr,
  nest('<main><h2>Check je e-mail</h2><input name="code"></main>'),
)
yes(
  'checkpoint',
  'robot check, empty frame',
  `${www}/auth_platform/recaptcha/?apc=S&next=/oauth/authorize`,
  'en*',
  addr,
  nest(
    '<div role="main"><div style="width:300px;height:70px"><iframe title="recaptcha" width="300" height="70"></iframe></div></div>',
    2,
  ),
)
yes(
  'checkpoint',
  'numbered check Indonesian',
  `${www}/checkpoint/817263544/`,
  'id*',
  addr,
  lone('Bantu kami mengonfirmasi akun', [], 'Lanjut'),
)
yes(
  'checkpoint',
  'accounts centre challenge',
  'https://accountscenter.instagram.com/challenge/?next=/password_and_security/',
  'de*',
  addr,
  loneDeep('Hilf uns zu bestätigen', [], 'Weiter'),
)
yes(
  'checkpoint',
  'challenge form by its id Russian',
  `${www}/`,
  'ru*',
  'form id seen in public code',
  `<main><h3>Укажите телефон</h3><form id="challenge_form"><input name="phone"><button>Отправить</button></form></main>`,
)
yes(
  'signed-out',
  'sign-in address Chinese',
  `${www}/accounts/login/?next=%2Faccounts%2Fsuspended%2F`,
  'zh*',
  addr,
  login('帳號', '密碼', '登入'),
)
yes(
  'signed-out',
  'sign-in form at the root Swedish',
  `${www}/?e=1348020`,
  'sv*',
  addr,
  `<main><article>${nest(login('Användarnamn', 'Lösenord', 'Logga in'), 3)}</article></main>`,
)
yes(
  'suspended',
  'suspended words with a date',
  `${www}/`,
  'en*',
  'words in two articles',
  `<main>${nest('<div role="heading" aria-level="1">We suspended your account on <time>3 November 2026</time></div><span>There are 18 days remaining to disagree with this decision.</span>')}</main>`,
)
yes(
  'suspended',
  'suspended words Spanish',
  `${www}/`,
  'es*',
  word,
  lone('Suspendimos tu cuenta', ['Tienes 30 días.'], 'No estoy de acuerdo'),
)
yes('suspended', 'suspended dialog Arabic', `${www}/`, 'ar*', word, dialog('تم تعليق حسابك', para('يمكنك الاعتراض.')))
yes(
  'disabled',
  'disabled words French',
  `${www}/`,
  'fr*',
  word,
  loneDeep('Nous avons désactivé votre compte', ['Vous ne pouvez plus l’utiliser.']),
)
yes(
  'disabled',
  'disabled words Portuguese dialog',
  `${www}/explore/`,
  'pt*',
  word,
  plainDialog('Desabilitamos sua conta', buttons('OK')),
)
yes(
  'limited',
  'action blocked dialog',
  `${www}/p/C9/`,
  'en*',
  word,
  `${calm}${dialog('Action Blocked', para('We restrict certain activity to protect our community.') + buttons('Tell us', 'OK'))}`,
)
yes(
  'limited',
  'try later dialog',
  `${www}/`,
  'en*',
  word,
  `${calm}${plainDialog('Try Again Later', para('We limit how often you can do certain things.'), 'h3')}`,
)
yes(
  'limited',
  'wait toast',
  `${www}/accounts/edit/`,
  'en*',
  word,
  `${side}<main><h2>Edit profile</h2></main>${alertBox('Please wait a few minutes before you try again.')}`,
)
yes(
  'limited',
  'blocked dialog Spanish',
  `${www}/reels/`,
  'es*',
  word,
  `${calm}${dialog('Acción bloqueada', para('Protegemos a la comunidad.'))}`,
)
yes(
  'checkpoint',
  'unusual attempt dialog',
  `${www}/`,
  'en*',
  word,
  dialog('We Detected An Unusual Login Attempt', buttons('This was me', 'Change password')),
)
yes(
  'checkpoint',
  'is it you Portuguese',
  `${www}/`,
  'pt*',
  word,
  lone('Precisamos confirmar que é você', ['Insira os caracteres que você vê'], 'Avançar'),
)
yes(
  'checkpoint?',
  'security code words',
  `${www}/`,
  'en*',
  'words too common to be sure',
  lone('Enter security code', ['<input name="security_code">'], 'Submit'),
)
yes('cleared', 'through a challenge to the feed', `${www}/`, 'fr*', 'leaving a check for a signed-in page', calm, {
  from: `${www}/challenge/action/AXw/`,
})
yes(
  'cleared',
  'through a code to the messages',
  `${www}/accounts/onetap/`,
  'es*',
  'leaving a check for a signed-in page',
  `${side}<main><h2>¿Guardar tu información?</h2></main>`,
  { from: `${www}/auth_platform/codeentry/?apc=Q` },
)

for (const [what, url] of lookAlikes('www.instagram.com', '/challenge/action/AX1/'))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page',
    lone('Help us confirm it’s you', ['We suspended your account'], 'Continue'),
  )
for (const path of [
  '/challenge_x/',
  '/challenger.club/',
  '/checkpointcoffee/',
  '/accounts.suspended/',
  '/explore/tags/accountsuspended/',
  '/p/challenge/',
  '/suspended/',
  '/stories/challenge/31/',
])
  no(
    `word inside another segment ${path}`,
    www + path,
    'en*',
    'trap: address word within another segment',
    person(path.replaceAll('/', ' '), 'Your account has been disabled · comedy'),
  )
for (const tail of ['/?next=/challenge/', '/direct/inbox/#/accounts/suspended/', '/explore/search/?q=/auth_platform/'])
  no(
    `address only in query or hash ${tail}`,
    www + tail,
    'pt*',
    'trap: address word only in query or hash',
    home(shot('rosa', 'Suspendemos sua conta?! recebi isso')),
  )
no(
  'caption quotes the words',
  `${www}/p/D1/`,
  'en*',
  'trap: somebody’s text',
  home(shot('tom', 'We suspended your account', 'Your account has been disabled - me too')),
)
no(
  'caption in a dialog',
  `${www}/p/D2/`,
  'es*',
  'trap: a post opened as a dialog',
  `${calm}<div role="dialog" aria-modal="true">${shot('lola', 'Suspendimos tu cuenta', 'acción bloqueada jaja')}</div>`,
)
no(
  'profile called as the words',
  `${www}/action.blocked/`,
  'en*',
  'trap: a profile with that name',
  person('Action Blocked', 'We Detected An Unusual Login Attempt (podcast)'),
)
no(
  'scam in the messages',
  `${www}/direct/t/99/`,
  'en*',
  'trap: scam in the real inbox',
  `${side}<main><h1>Meta Copyright</h1><div role="row">Your account has been disabled. Help us confirm you own this account: verify.example</div></main>`,
)
no(
  'scam among requests',
  `${www}/direct/requests/`,
  'fr*',
  'trap: scam in the real inbox',
  `${side}<main>${list('<b>Support</b> Votre compte a été suspendu, cliquez ici')}</main>`,
)
no(
  'message toast, sender first',
  `${www}/`,
  'en*',
  'trap: message toast with the sender above',
  calm + alertBox('ig_help_center_9', 'Action Blocked'),
)
no(
  'restrict a person',
  `${www}/lena.k/`,
  'en*',
  'trap: the network’s own restrict feature',
  person('lena.k', 'hi') +
    dialog('Restrict lena.k?', para('Their account will be restricted for you.') + buttons('Restrict account')),
)
no(
  'list of restricted accounts',
  `${www}/accounts/restricted_accounts/`,
  'en*',
  'trap: the network’s own restrict feature',
  `${side}<main><h2>Restricted accounts</h2>${list('spam.bob')}</main>`,
)
no(
  'page not available',
  `${www}/gone.user/`,
  'en*',
  'trap: someone else is gone',
  `${side}<main><h2>Sorry, this page isn’t available.</h2><p>The account may be suspended or disabled.</p></main>`,
)
no(
  'code at sign-in',
  `${www}/accounts/login/two_factor?next=%2F`,
  'de*',
  'trap: ordinary sign-in step',
  lone('Sicherheitscode eingeben', ['<input name="verificationCode">'], 'Bestätigen'),
)
no(
  'code at sign-in, English words',
  `${www}/accounts/login/two_factor/`,
  'en*',
  'trap: ordinary sign-in step',
  lone('Enter security code', ['<input name="verificationCode">'], 'Confirm'),
)
no(
  'consent of an app',
  `${www}/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fhootsuite.com`,
  'en*',
  'trap: consent screen',
  `${side}<main><h1>Hootsuite wants to verify your account</h1>${buttons('Allow', 'Cancel')}</main>`,
)
no(
  'own apps page',
  `${www}/accounts/manage_access/`,
  'en*',
  'trap: visiting settings is nothing',
  `${side}<main><h2>Apps and websites</h2>${list('Hootsuite <button>Remove</button>')}</main>`,
)
no(
  'own password page',
  `${www}/accounts/password/change/`,
  'it*',
  'trap: visiting settings is nothing',
  `${side}<main><h2>Cambia password</h2><form><input type="password" name="cppOldPassword"><input type="password" name="cppNewPassword"></form></main>`,
)
no(
  'cookie wall',
  `${www}/`,
  'de*',
  'trap: consent wall',
  `${calm}${dialog('Cookies von Instagram erlauben?', buttons('Alle erlauben'))}`,
)
no(
  'birthday wall',
  `${www}/`,
  'pt*',
  'trap: birthday wall',
  dialog('Adicione sua data de nascimento', '<input type="date">'),
)
no(
  'reset a password',
  `${www}/accounts/password/reset/`,
  'en*',
  'trap: the user resets a password',
  lone('Trouble logging in?', ['Enter your email to verify your account later'], 'Send login link'),
)
no('hidden dialog', `${www}/`, 'en*', 'trap: hidden text', calm + unseen(dialog('Action Blocked')))
no(
  'template of a dialog',
  `${www}/`,
  'es*',
  'trap: hidden text',
  `${calm}<template>${dialog('Suspendimos tu cuenta')}</template>`,
)
no(
  'words being typed',
  `${www}/`,
  'en*',
  'trap: text of the composer',
  calm + dialog('Create new post', '<div contenteditable="true" role="textbox">We suspended your account</div>'),
)
no(
  'notifications',
  `${www}/notifications/`,
  'en*',
  'trap: somebody’s text',
  `${side}<main><h1>Notifications</h1>${list('tom: “Try Again Later” made me laugh')}</main>`,
)
no(
  'comments closed by owner',
  `${www}/p/D3/`,
  'en*',
  'trap: another object is limited',
  home(shot('shop', 'Comments on this post have been limited.')),
)
no('from a look-alike to the feed', `${www}/`, 'en*', 'trap: left a phishing page', calm, {
  from: 'https://www.instagram.com.login-care.example/challenge/1/a/',
})
no('from a challenge-like name to the feed', `${www}/`, 'en*', 'trap: left a profile', calm, {
  from: `${www}/challenge_x/`,
})

export const pages: readonly CorpusPage[] = all
