import type { CorpusPage } from '../types'
import { alertBox, book, buttons, dialog, list, lone, loneDeep, lookAlikes, nest, para, pix, unseen } from './shell'

const { pages: all, yes, no } = book('linkedin')
const www = 'https://www.linkedin.com'
const addr = 'address of the page, seen in public code'
const mark = 'page key, seen in public code'
const key = (k: string, title = 'LinkedIn') =>
  `<title>${title}</title><meta name="pageKey" content="${k}"><meta name="appName" content="checkpoint-frontend">`
const titled = (title: string) => ({ head: `<title>${title}</title>` })
const nav = `<header id="global-nav-box"><nav id="global-nav" class="global-nav"><a href="/feed/">Home</a><a href="/messaging/">Messaging</a></nav></header>`
const post = (who: string, text: string) =>
  `<div class="feed-shared-update-v2" role="article"><strong>${who}</strong><span dir="ltr">${text}</span></div>`
const feed = (...posts: string[]) => `${nav}<main><div role="feed">${posts.join('')}</div></main>`
const inside = (title: string, rest = '') => `${nav}<main><h1>${title}</h1>${rest}</main>`
const login = (u: string, p: string, go: string) =>
  `<main><form class="login__form"><input id="username" name="session_key" aria-label="${u}"><input type="password" name="session_password" aria-label="${p}"><button>${go}</button></form></main>`
const calm = feed(post('Iris Kühn', 'We are hiring two bakers'))

yes(
  'checkpoint',
  'code by mail Turkish',
  `${www}/checkpoint/challenge/AgFx91?ut=3a`,
  'tr*',
  addr,
  loneDeep('Hızlı bir güvenlik kontrolü yapalım', ['<input id="input__email_verification_pin" name="pin">'], 'Gönder'),
  { head: key('d_checkpoint_ch_emailPinChallenge') },
)
yes(
  'checkpoint',
  'approval in the app Japanese',
  'https://jp.linkedin.com/checkpoint/challengesV2/AQHk2',
  'ja*',
  addr,
  nest('<main><h1>LinkedInアプリを確認してください</h1><div id="auth-app-div">…</div></main>', 2),
)
yes(
  'checkpoint',
  'code by phone, no keys',
  `${www}/checkpoint/challenge/verify`,
  'en*',
  addr,
  `<main><section><h2>Enter the code we’ve sent to phone number ending with 41</h2><input id="input__phone_verification_pin"></section></main>`,
)
yes(
  'checkpoint',
  'page key on another checkpoint path',
  `${www}/checkpoint/lg/login-submit`,
  'nl*',
  mark,
  lone('Bevestig dat u het bent', ['<input name="pin">'], 'Verzenden'),
  { head: key('d_checkpoint_ch_linkedInAppChallengeActivityDevice', 'LinkedIn') },
)
yes(
  'checkpoint',
  'code during consent',
  `${www}/uas/connect-email-challenge?x=1`,
  'fr*',
  addr,
  lone('Saisissez le code reçu par e-mail', ['<input name="PinVerificationForm_pinParam">'], 'Envoyer'),
)
yes(
  'checkpoint?',
  'captcha by its box Korean',
  `${www}/checkpoint/challenge/AgHb?ut=1`,
  'ko*',
  'captcha box, seen in public code',
  `<main><h1>빠른 보안 확인을 진행하겠습니다</h1><div id="captcha-internal" style="min-height:80px">…</div></main>`,
)
yes(
  'checkpoint?',
  'captcha by its key Spanish',
  'https://es.linkedin.com/checkpoint/challengesV2/AQx/',
  'es*',
  mark,
  loneDeep('Hagamos una comprobación rápida', ['Rompecabezas']),
  { head: key('d_checkpoint_ch_captchaV2Challenge', 'Verificación de seguridad | LinkedIn') },
)
yes(
  'checkpoint?',
  'after a captcha German',
  `${www}/checkpoint/lg/login-challenge-submit?controlId=d_checkpoint_ch_captchaV2Challenge-Submit`,
  'de*',
  addr,
  nest('<main><p>Einen Moment …</p></main>'),
)
yes(
  'restricted',
  'restricted after the challenge',
  `${www}/checkpoint/challenge/AgRr2`,
  'en*',
  'words in an issue thread',
  nest(
    '<main><div role="heading" aria-level="1">Access to your account has been <span>temporarily restricted</span></div><p>Why did this happen?</p></main>',
    3,
  ),
)
yes(
  'restricted',
  'restricted at sign-in',
  `${www}/uas/login-submit?loginSubmitSource=GUEST_HOME`,
  'en*',
  'words in an article',
  `<div class="app"><h2>We&rsquo;ve restricted your account temporarily</h2>${buttons('Verify your identity')}</div>`,
)
yes(
  'restricted',
  'restricted on the sign-in page',
  'https://linkedin.com/login',
  'en*',
  'words in an article',
  `<main><section class="card"><h1>Your account has been restricted</h1>${para('Contact us.')}</section></main>`,
)
yes(
  'password-changed',
  'password reset done, Russian title',
  `${www}/checkpoint/rp/password-reset-submit`,
  'ru*',
  'title seen in public code',
  lone('Готово', [], 'На главную'),
  titled('Вы изменили свой пароль. | LinkedIn'),
)
yes(
  'password-changed',
  'password reset done, button only Portuguese',
  `${www}/checkpoint/rp/password-reset-submit?x=1`,
  'pt*',
  'button id seen in public code',
  `<main><h1>Senha redefinida</h1><a role="button" id="reset-password-submit-button" href="/feed/">Ir para a página inicial</a></main>`,
  titled('LinkedIn'),
)
yes(
  'password-changed',
  'password reset done, straight apostrophe title',
  `${www}/checkpoint/rp/password-reset-submit/`,
  'en*',
  'title seen in public code',
  nest('<p>All set.</p>'),
  titled('You&#39;ve successfully reset your password. | LinkedIn'),
)
yes(
  'signed-out',
  'sign-in wall Italian',
  'https://it.linkedin.com/authwall?trk=gf&sessionRedirect=%2Fcheckpoint%2Fchallenge%2F',
  'it*',
  addr,
  login('E-mail', 'Password', 'Accedi'),
  titled('Iscriviti | LinkedIn'),
)
yes(
  'signed-out',
  'sign-in page Polish',
  'https://pl.linkedin.com/checkpoint/lg/login?trk=hb_signin',
  'pl*',
  addr,
  login('E-mail', 'Hasło', 'Zaloguj się'),
  { head: key('d_checkpoint_lg_consumerLogin') },
)
yes(
  'signed-out',
  'old sign-in path Arabic',
  `${www}/uas/login?session_redirect=%2Ffeed%2F`,
  'ar*',
  addr,
  login('البريد', 'كلمة السر', 'دخول'),
)
yes('cleared', 'through a challenge to the feed', `${www}/feed/`, 'sv*', 'leaving a check for a signed-in page', calm, {
  from: `${www}/checkpoint/challenge/AgZ?ut=2`,
})
yes(
  'cleared',
  'through the second kind to one’s profile',
  `${www}/in/me/`,
  'de*',
  'leaving a check for a signed-in page',
  inside('Paul Brandt', para('Bäcker')),
  { from: `${www}/checkpoint/challengesV2/AQp/` },
)

for (const [what, url] of lookAlikes('www.linkedin.com', '/checkpoint/challenge/AgX'))
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page that copied the key',
    lone('Let’s do a quick security check', ['<input name="pin">'], 'Submit'),
    { head: key('d_checkpoint_ch_emailPinChallenge', 'Security Verification | LinkedIn') },
  )
for (const [path, title] of [
  ['/jobs/view/checkpoint-specialist-4411', 'Checkpoint challenge specialist'],
  ['/company/check-point-software-technologies/', 'Check Point'],
  ['/in/challenge-verify-901/', 'Challenge Verify'],
  ['/company/checkpoint/', 'Your account has been restricted'],
  ['/pulse/security-verification-anna-lind/', 'Security Verification'],
  ['/learning/security-verification/', 'Let’s do a quick security check'],
  ['/loginhelp/', 'Login help'],
  ['/checkpoints/challenge/Ag1', 'Checkpoints'],
] as const)
  no(
    `word inside another segment ${path}`,
    www + path,
    'en*',
    'trap: address word within another segment',
    inside(title, para('Access to your account has been temporarily restricted')),
    titled(`${title} | LinkedIn`),
  )
no(
  'address only in the query',
  `${www}/feed/?next=%2Fcheckpoint%2Fchallenge%2F#/uas/login`,
  'es*',
  'trap: address word only in the query',
  calm,
)
no('sign-in key alone on an article', `${www}/pulse/x-y/`, 'en*', 'trap: key copied elsewhere', inside('A story'), {
  head: key('d_checkpoint_ch_emailPinChallenge'),
})
no(
  'other account sign-in',
  `${www}/checkpoint/rm/sign-in-another-account`,
  'fr*',
  'trap: ordinary sign-in step',
  login('E-mail', 'Mot de passe', 'S’identifier'),
  { head: key('d_checkpoint_lg_consumerLogin') },
)
no(
  'sign-in being sent',
  `${www}/checkpoint/lg/login-submit`,
  'pt*',
  'trap: ordinary sign-in step',
  login('E-mail', 'Senha', 'Entrar'),
  { head: key('d_checkpoint_lg_consumerLogin') },
)
no(
  'reset asked',
  `${www}/checkpoint/rp/request-password-reset-submit`,
  'en*',
  'trap: the user resets a password',
  lone('Check your mail', [], 'Resend'),
  titled('Please check your mail for reset password link. | LinkedIn'),
)
no(
  'reset form Russian',
  `${www}/checkpoint/rp/password-reset?requestSubmissionId=1`,
  'ru*',
  'trap: form only, nothing changed yet',
  lone('Новый пароль', ['<input type="password">'], 'Отправить'),
  titled('Изменить пароль | LinkedIn'),
)
no(
  'reset refused',
  `${www}/checkpoint/rp/password-reset-submit`,
  'ru*',
  'trap: the passwords did not match',
  lone('Изменить пароль', ['Пароли не совпадают', '<input type="password">'], 'Отправить'),
  titled('Изменить пароль | LinkedIn'),
)
no(
  'success title elsewhere',
  `${www}/pulse/you-reset/`,
  'en*',
  'trap: title of an article',
  inside('You&#39;ve successfully reset your password.'),
  titled("You've successfully reset your password. | LinkedIn"),
)
no(
  'company sign-in',
  `${www}/checkpoint/enterprise/login/7?pathWildcard=7`,
  'de*',
  'trap: ordinary sign-in step',
  lone('Mit Firmenkonto anmelden', [], 'Weiter'),
)
no(
  'restricted path nobody saw',
  `${www}/account-restricted`,
  'en*',
  'guessed address',
  lone('Page not found', ['Your account has been restricted?']),
)
no(
  'post quotes the words',
  `${www}/feed/`,
  'en*',
  'trap: somebody’s text',
  feed(post('Sam Orr', 'Access to your account has been temporarily restricted - third time this year')),
)
no(
  'message quotes the words',
  `${www}/messaging/thread/2-x/`,
  'en*',
  'trap: scam in the real inbox',
  inside(
    'Messaging',
    list('<b>LinkedIn Trust Desk</b> Your account has been restricted. Verify your identity at desk.example'),
  ),
)
no(
  'toast of a message',
  `${www}/feed/`,
  'en*',
  'trap: message toast with the sender above',
  calm + alertBox('Trust Desk', 'We’ve restricted your account temporarily'),
)
no(
  'help page',
  `${www}/help/linkedin/answer/a1340522`,
  'en*',
  'trap: help centre',
  `<main><h1>Your account has been restricted</h1>${para('Access to your account has been temporarily restricted')}</main>`,
)
no(
  'permitted services',
  `${www}/mypreferences/d/permitted-services`,
  'en*',
  'trap: visiting settings is nothing',
  inside('Permitted services', list('Hootsuite <button>Remove</button>')),
)
no(
  'verify an identity badge',
  `${www}/in/me/`,
  'en*',
  'trap: ordinary badge dialog',
  inside('Me') + dialog('Verify your identity', para('Get a verification badge.')),
)
no(
  'consent of an app',
  `${www}/oauth/v2/authorization?client_id=1`,
  'en*',
  'trap: consent screen',
  lone('Hootsuite would like to', ['Verify your identity'], 'Allow'),
)
no('consent refused', `${www}/oauth/v2/authorization-cancel`, 'ja*', 'trap: consent screen', lone('キャンセルしました'))
no(
  'hidden heading',
  `${www}/login-help`,
  'en*',
  'trap: hidden text',
  calm + unseen('<h1>Your account has been restricted</h1>'),
)
no(
  'search results',
  `${www}/search/results/content/?keywords=account%20restricted`,
  'en*',
  'trap: somebody’s text',
  inside('Results', post('Bo', 'Your account has been restricted')),
)
no(
  'someone’s profile gone',
  `${www}/in/unavailable/`,
  'fr*',
  'trap: someone else is gone',
  `${nav}<main><img ${pix} alt=""><h2>Ce profil n’est pas disponible</h2><p>restricted</p></main>`,
)
no(
  'cookie bar on the start page',
  `${www}/legal/cookie-policy`,
  'it*',
  'trap: consent wall',
  `<main><h1>Cookie</h1><a href="/checkpoint/challenge/Ag2">Security Verification</a></main>${alertBox('Accetti i cookie?')}`,
)
no(
  'from a challenge to sign-up',
  `${www}/signup/cold-join`,
  'en*',
  'trap: no signed-in marks',
  lone('Make the most of your professional life'),
  { from: `${www}/checkpoint/challenge/Ag1` },
)
no('from a look-alike to the feed', `${www}/feed/`, 'en*', 'trap: left a phishing page', calm, {
  from: 'https://www.linkedin.com.session-check.example/checkpoint/challenge/Ag1',
})

export const pages: readonly CorpusPage[] = all
