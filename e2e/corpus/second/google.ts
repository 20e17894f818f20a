import type { CorpusPage } from '../types'
import { book, buttons, dialog, list, lone, loneDeep, lookAlikes, nest, para, unseen } from './shell'

const { pages: all, yes, no } = book('google')
const acc = 'https://accounts.google.com'
const addr = 'address of the page, seen in public code'
const step = (title: string, texts: readonly string[], ...names: string[]) =>
  `<c-wiz><div id="initialView"><section><h1 id="headingText"><span>${title}</span></h1></section>${texts
    .map(t => `<div><span>${t}</span></div>`)
    .join('')}${buttons(...names)}</div></c-wiz>`

yes(
  'checkpoint',
  'known phone Japanese',
  `${acc}/v3/signin/challenge/ipp?TL=x`,
  'ja*',
  addr,
  step('本人確認を行います', ['<input type="tel">'], '次へ'),
)
yes(
  'checkpoint',
  'known phone, consent step',
  `${acc}/signin/v2/challenge/ipp/consent?TL=x`,
  'de*',
  addr,
  lone('Bestätigen Sie Ihre Identität', [], 'Senden'),
)
yes(
  'checkpoint',
  'phone to be named, shortest prefix',
  `${acc}/challenge/kpp/3`,
  'it*',
  addr,
  loneDeep('Verifica la tua identità', ['<input type="tel">'], 'Avanti'),
)
yes(
  'checkpoint',
  'code by phone, third prefix',
  `${acc}/v2/signin/challenge/idvpin`,
  'pt*',
  addr,
  step('Insira o código', ['<input>'], 'Seguinte'),
)
yes(
  'checkpoint',
  'code by phone, fourth prefix, capitals',
  `${acc}/SignIn/Challenge/idvPin/5`,
  'ko*',
  addr,
  step('코드를 입력하세요', ['<input>'], '다음'),
)
yes(
  'checkpoint',
  'phone asked with the heading',
  `${acc}/signin/v2/challenge/iap?TL=y`,
  'en',
  'address together with its words',
  step('Verify it’s you', ['<input type="tel">'], 'Next'),
)
yes(
  'checkpoint',
  'phone asked with the older heading',
  `${acc}/v3/signin/challenge/iap`,
  'en*',
  'address together with its words',
  nest('<div role="heading" aria-level="1">Verify your <b>account</b></div><input type="tel">'),
)
yes(
  'checkpoint',
  'any proof, sentence only',
  `${acc}/v3/signin/challenge/idvany`,
  'en*',
  'address together with its words',
  step(
    'Account check',
    ['To get a verification code, first confirm the phone number that you added to your account ••• 21'],
    'Send',
  ),
)
yes(
  'locked',
  'held until a phone check Indonesian',
  `${acc}/speedbump/idvreenable?TL=z`,
  'id*',
  addr,
  step('Verifikasi akun Anda', ['<input type="tel">'], 'Dapatkan kode'),
)
yes(
  'locked',
  'held, code sent Turkish',
  `${acc}/speedbump/idvreenable/sendidv`,
  'tr*',
  addr,
  loneDeep('Kodu girin', ['<input>'], 'Doğrula'),
)
yes(
  'disabled',
  'disabled, explained French',
  `${acc}/signin/v2/disabled/explanation?x=1`,
  'fr*',
  addr,
  step('Votre compte a été désactivé', [], 'Faire appel'),
)
yes(
  'disabled',
  'disabled, appeal sent Vietnamese',
  `${acc}/signin/v2/disabled/appeal/received`,
  'vi*',
  addr,
  lone('Đã gửi đơn kháng nghị', ['Chúng tôi sẽ trả lời.']),
)
yes(
  'disabled',
  'deleted account Polish',
  `${acc}/v3/signin/deletedaccount`,
  'pl*',
  addr,
  step('To konto zostało usunięte', [], 'Spróbuj przywrócić'),
)
yes(
  'password-forced',
  'new password Russian',
  `${acc}/signin/v2/changepassword?x=1`,
  'ru*',
  addr,
  lone('Измените пароль', ['<input type="password">'], 'Сохранить'),
)
yes(
  'checkpoint',
  'organisation wants two steps',
  `${acc}/o/oauth2/v2/auth/deniedsigninrejected?client_id=1`,
  'en*',
  'address together with its words',
  loneDeep('Couldn’t sign you in', [
    'Your sign-in settings don&#39;t meet your organization&#39;s 2-Step Verification policy.',
  ]),
)
yes(
  'signed-out',
  'sign-in name Arabic',
  `${acc}/v3/signin/identifier?continue=https%3A%2F%2Fwww.youtube.com%2F`,
  'ar*',
  addr,
  step('تسجيل الدخول', ['<input type="email">'], 'التالي'),
)
yes(
  'signed-out',
  'account chooser Dutch',
  `${acc}/AccountChooser?service=youtube`,
  'nl*',
  addr,
  lone('Kies een account', [list('b@a.example')]),
)
yes(
  'signed-out',
  'service sign-in Spanish',
  `${acc}/ServiceLogin?continue=/v3/signin/challenge/iap`,
  'es*',
  addr,
  step('Iniciar sesión', ['<input type="email">'], 'Siguiente'),
)

for (const [what, url] of [
  ...lookAlikes('accounts.google.com', '/v3/signin/challenge/ipp'),
  ['host below the real one', 'https://mail.accounts.google.com/speedbump/idvreenable'],
] as const)
  no(
    `look-alike: ${what}`,
    url,
    'en*',
    'trap: phishing page',
    step('Verify it’s you', ['Your account has been disabled'], 'Next'),
  )
for (const [path, title, lang] of [
  ['/v3/signin/challenge/pwd', 'Welcome', 'en'],
  ['/signin/v2/challenge/totp/2', 'Zwei-Faktor-Authentifizierung', 'de*'],
  ['/v3/signin/challenge/dp', 'Verify it’s you', 'en*'],
  ['/signin/challenge/sk/3', 'Vérification en deux étapes', 'fr*'],
  ['/v3/signin/challenge/selection', 'Verify it’s you', 'en*'],
  ['/v3/signin/challenge/recaptcha', 'ロボットではないことを確認', 'ja*'],
  ['/v3/signin/challenge/iap', 'Add a phone number', 'en*'],
  ['/v3/signin/challenge/idvany', 'Adicione um número', 'pt*'],
  ['/v3/signin/challenge/iap-lookalike', 'Verify it’s you', 'en*'],
  ['/signin/v2/challenge/backupcode', 'Verify your account', 'en*'],
] as const)
  no(`ordinary step ${path}`, acc + path, lang, 'trap: ordinary sign-in step', step(title, ['<input>'], 'Next', 'Skip'))
for (const [path, title, lang] of [
  ['/signin/v2/deniedsigninrejected', 'Couldn’t sign you in', 'en*'],
  ['/v3/signin/rejected', 'This browser or app may not be secure', 'en*'],
  ['/speedbump/gaplustos', 'Willkommen', 'de*'],
  ['/speedbump/phone', 'Add your phone to protect your account', 'en*'],
  ['/uplevelingstep/selection', 'Verify your account sooner next time', 'en*'],
  ['/info/unknownerror', 'Something went wrong', 'en*'],
  ['/signin/oauth/consent', 'Hootsuite wants access', 'en*'],
] as const)
  no(
    `not a fault ${path}`,
    acc + path,
    lang,
    'trap: hints, errors and consent',
    step(title, ['Not now is fine'], 'Next'),
  )
no(
  'address only in the query',
  'https://myaccount.google.com/?continue=https%3A%2F%2Faccounts.google.com%2Fv3%2Fsignin%2Fchallenge%2Fipp',
  'es*',
  'trap: address word only in the query',
  lone('Hola', ['Verifica que eres tú']),
)
no(
  'organisation refusal, other reason',
  `${acc}/o/oauth2/v2/auth/deniedsigninrejected?x=2`,
  'en*',
  'trap: refusal of a browser',
  lone('Couldn’t sign you in', ['This app may not be secure.']),
)
no(
  'help on disabled accounts',
  'https://support.google.com/accounts/answer/40695?hl=en',
  'en*',
  'trap: help centre',
  lone('Your Google Account is disabled', ['Your account has been disabled', 'Start Appeal']),
)
no(
  'Studio asks again',
  'https://studio.youtube.com/reauth',
  'en*',
  'trap: a step-up',
  dialog('Verify it’s you', buttons('Next')),
)
no(
  'ended channel',
  'https://www.youtube.com/@gone',
  'en*',
  'trap: someone else is suspended',
  `<ytd-app>${para('This account has been terminated due to multiple violations.')}</ytd-app>`,
)
no(
  'video title',
  'https://www.youtube.com/watch?v=abc',
  'pt*',
  'trap: somebody’s text',
  `<h1>Sua conta foi desativada: “Your account has been disabled”</h1>${list('Verify it’s you, kkk')}`,
)
no(
  'birthday hint',
  'https://myaccount.google.com/interstitials/birthday',
  'ja*',
  'trap: birthday wall',
  lone('誕生日を追加', ['Verify it’s you later'], 'スキップ'),
)
no(
  'own connections',
  'https://myaccount.google.com/connections',
  'en*',
  'trap: visiting settings is nothing',
  lone('Third-party connections', ['Hootsuite'], 'Remove all connections'),
)
no(
  'optional phone, hidden heading',
  `${acc}/v3/signin/challenge/iap?TL=h`,
  'fr*',
  'trap: hidden text',
  step('Ajouter un numéro', ['Facultatif'], 'Plus tard') + unseen('<h1>Verify it’s you</h1>'),
)

export const pages: readonly CorpusPage[] = all
