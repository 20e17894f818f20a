import { codeForm, feed, help, inbox, loginForm, newPassword, post, profile } from './facebook-parts'
import { book, buttons, dialog, lone, loneDeep, nest, para, plainDialog, unseen } from './shell'

const { pages, no } = book('facebook')
const www = 'https://www.facebook.com'
const calm = feed(post('Mira Novak', 'Market day tomorrow'))

// Help
for (const [path, title] of [
  ['/help/203305893040179', 'Your account has been locked'],
  ['/help/103873106370583?locale=fr', 'Votre compte a été désactivé'],
  ['/help/contact/571927962827151', 'My personal account was disabled'],
  ['/help/instagram/366993040048856', 'We suspended your account'],
] as const)
  no(
    `help ${path}`,
    www + path,
    path.includes('fr') ? 'fr*' : 'en*',
    'trap: help centre',
    help(title, para('If you see “We suspended your account”, follow these steps.')),
  )
no(
  'help with a dialog of words',
  `${www}/help/1234/`,
  'en*',
  'trap: help centre',
  help('Find your answer', '') + dialog('Your account has been locked', para('Did this article help?')),
)
no(
  'business help',
  `${www}/business/help/422289316306981`,
  'pt*',
  'trap: help centre',
  help('Sua conta foi desativada', 'Saiba o que fazer.'),
)
no(
  'newsroom style note',
  `${www}/communitystandards/`,
  'en*',
  'trap: rules quoted',
  `<article><h1>Community Standards</h1><h2>We disabled your account: why?</h2></article>`,
)

// Ordinary steps
no(
  'two-step code',
  `${www}/two_step_verification/two_factor/?flow=two_factor_login`,
  'pl*',
  'trap: ordinary sign-in step',
  loneDeep('Przejdź do aplikacji uwierzytelniającej', ['<input name="c">'], 'Dalej'),
)
no(
  'two-step on another device',
  `${www}/two_step_verification/two_factor/?encrypted_context=x`,
  'en*',
  'trap: ordinary sign-in step',
  loneDeep('Check your notifications on another device', ['Approve from there'], 'Try another way'),
)
no(
  'characters before sign-in',
  `${www}/two_step_verification/authentication/?flow=pre_authentication`,
  'id*',
  'trap: ordinary sign-in step',
  lone('Masukkan karakter', ['<input name="t">'], 'Lanjutkan'),
)
no(
  'two-factor path',
  'https://m.facebook.com/two_factor/authenticate/',
  'zh*',
  'trap: ordinary sign-in step',
  lone('雙重驗證', ['核准登入'], '繼續'),
)
no(
  'authenticate path',
  `${www}/authenticate/`,
  'it*',
  'trap: ordinary sign-in step',
  lone('Conferma la password', ['<input type="password">'], 'Continua'),
)
no(
  'Business asks again',
  'https://business.facebook.com/security/twofactor/reauth/enter/?twofac_next=x',
  'de*',
  'trap: a normal step-up',
  lone('Gib deinen Code ein', ['<input>'], 'Weiter'),
)
no(
  'recovery start',
  `${www}/recover/initiate/?is_from_lara_screen=1`,
  'nl*',
  'trap: the user resets a password',
  lone('Je account zoeken', ['<input name="email">'], 'Zoeken'),
)
no(
  'recovery code',
  'https://m.facebook.com/recover/code/',
  'en*',
  'trap: the user resets a password',
  lone('Enter security code', ['<input>'], 'Continue'),
)
no(
  'recovery new password',
  `${www}/recover/password/`,
  'tr*',
  'trap: the user resets a password',
  loneDeep('Yeni şifre', [newPassword('Yeni', 'Tekrar', 'Devam')]),
)
no(
  'own password page',
  'https://accountscenter.facebook.com/password_and_security/password/change',
  'en*',
  'trap: visiting settings is nothing',
  dialog('Change password', newPassword('New password', 'Retype', 'Change')),
)
no(
  'business tools page',
  `${www}/settings?tab=business_tools`,
  'en*',
  'trap: visiting settings is nothing',
  lone('Business integrations', ['Hootsuite'], 'Remove'),
)
no(
  'hacked landing',
  `${www}/hacked`,
  'ko*',
  'trap: the user looks for help',
  lone('내 계정이 도용되었나요?', [], '예', '아니요'),
)
no(
  'came through a check',
  `${www}/messages/?checkpoint_src=any`,
  'en*',
  'trap: mark in the query',
  inbox(['Olga', 'See you']),
)
no(
  'cookie wall',
  `${www}/user_cookie_prompt/`,
  'fr*',
  'trap: consent wall',
  lone('Autoriser les cookies ?', [], 'Autoriser', 'Refuser'),
)
no(
  'cookie dialog over a checkpoint link',
  `${www}/privacy/consent/user_cookie_choice/`,
  'de*',
  'trap: consent wall',
  dialog('Cookies zulassen?', '<a href="/checkpoint/1501092823525282/">Konto</a>'),
)
no(
  'consent of an app',
  `${www}/privacy/consent/gdp/?params[app_id]=183319479511`,
  'en*',
  'trap: consent screen',
  lone('Reconnect Hootsuite to Facebook?', ['Hootsuite will get access again'], 'Reconnect', 'Not now'),
)
no(
  'birthday wall',
  `${www}/legal_consent/`,
  'ja*',
  'trap: birthday wall',
  lone('誕生日を確認してください', ['<input type="date">'], '確認'),
)
no(
  'profile switch',
  `${www}/`,
  'en*',
  'trap: the user switches profiles',
  lone('Switching accounts…', ['Continue as Miller Bakery'], 'Continue'),
)
no(
  'links to the checks in a footer',
  `${www}/legal/terms`,
  'en*',
  'trap: link to the page',
  `<div role="main"><h1>Terms</h1><a href="/checkpoint/1501092823525282/">We suspended your account</a><a href="/checkpoint/disabled/">Your account has been disabled</a></div>`,
)

// Hidden
no('hidden dialog', `${www}/`, 'en*', 'trap: hidden text', calm + unseen(dialog('We suspended your account')))
no('invisible dialog', `${www}/`, 'fr*', 'trap: hidden text', calm + unseen(dialog('Votre compte a été suspendu'), 1))
no(
  'template and data',
  `${www}/`,
  'en*',
  'trap: hidden text',
  `${calm}<template>${dialog('Your account has been locked')}</template><script type="application/json">{"is_unvetted_flow":true,"title":"Your account has been locked"}</script>`,
)
no(
  'hidden attribute',
  'https://m.facebook.com/',
  'pt*',
  'trap: hidden text',
  `${calm}<div hidden>${plainDialog('Sua conta foi desativada')}</div>`,
)
no(
  'framed page',
  `${www}/somepage`,
  'en*',
  'trap: words inside a frame',
  `${profile('Somepage', 'x')}<iframe width="200" height="90" srcdoc="<h1>We suspended your account</h1>"></iframe>`,
)

// Leaving pages that are not checks of this host
no('from a look-alike check to the feed', `${www}/`, 'en*', 'trap: left a phishing page', calm, {
  from: 'https://www.facebook.com.session-check.example/checkpoint/1501092823525282/',
})
no('from another network’s check', `${www}/`, 'en*', 'trap: left another network’s check', calm, {
  from: 'https://www.instagram.com/challenge/action/AXx/',
})
no(
  'from a check to a help page',
  `${www}/help/`,
  'en*',
  'trap: no signed-in marks',
  help('Help Center', codeForm('Search', 'Go').replace(/name="[^"]*"/g, '')),
  { from: `${www}/checkpoint/828281030927956/` },
)
no('from a two-step code to the feed', `${www}/`, 'id*', 'trap: ordinary sign-in', calm, {
  from: `${www}/two_step_verification/two_factor/`,
})
no(
  'sharing dialog',
  `${www}/dialog/share?href=https%3A%2F%2Fa.example%2Fcheckpoint%2F`,
  'en*',
  'trap: a share window',
  dialog('Share “Your account has been disabled”', buttons('Share')),
)
no(
  'login shape in another’s text',
  `${www}/devtools.club`,
  'en*',
  'trap: a sample form in a post',
  profile(
    'Dev Tools Club',
    'About',
    `<div role="feed">${post('Kim', `Clone: ${nest(loginForm('e', 'p', 'Log in'), 1)}`)}</div>`,
  ),
)

export { pages }
