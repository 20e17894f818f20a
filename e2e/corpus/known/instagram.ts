import type { CorpusPage } from '../types'
import { pages as traps } from './instagram-traps'
import { alertBox, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { yes, maybe } = forSite('instagram')
const seen = 'address seen in public code'
const words = 'words seen in public code'

const article =
  '<article><header><a href="/meridian.cafe/">meridian.cafe</a></header><span>Fresh bread today</span></article>'
const nav =
  '<nav><a href="/">Home</a><a href="/direct/inbox/" aria-label="Direct messaging">Messages</a><a href="/explore/">Explore</a></nav>'
const over = (html: string) => `${nav}<main role="main">${article}</main>${html}`

const positives: readonly CorpusPage[] = [
  yes(
    'suspended',
    'suspension with a date',
    'www.instagram.com/accounts/suspended/',
    'en sample',
    'message quoted in articles',
  )`
<div role="main"><h1>We suspended your account on October 31, 2022</h1><p>There are 30 days remaining to disagree with this decision. If we‘re unable to confirm your account, it will be permanently deleted from Instagram. Your account is currently invisible to people on Instagram and you can‘t use it.</p></div>`,
  yes('suspended', 'suspension, Turkish', 'instagram.com/accounts/suspended?next=%2F', 'tr other', 'Datalux/Osintgram')`
${boxNotice('Hesabını askıya aldık', 'İtiraz etmek için 180 günün var.', 'İtiraz et')}`,
  yes('suspended', 'suspension, app host', 'i.instagram.com/Accounts/Suspended/', 'ko other', 'subzeroid/instagrapi')`
${nest('<span>계정이 정지되었습니다</span><div role="button">이의 제기</div>', 6)}`,
  yes('disabled', 'disabled', 'www.instagram.com/accounts/disabled/', 'en sample', seen)`
${notice('We disabled your account', 'You no longer have access.', 'Log out')}`,
  yes('disabled', 'disabled, Japanese', 'www.instagram.com/accounts/disabled/?__coig_login=1', 'ja other', seen)`
${boxNotice('アカウントが無効になりました', '', 'ログアウト')}`,
  yes('checkpoint', 'challenge', 'www.instagram.com/challenge/?next=/', 'en sample', seen)`
<form id="challenge_form"><h2>Suspicious Login Attempt</h2><button>This was me</button></form>`,
  yes(
    'checkpoint',
    'challenge with an action',
    'www.instagram.com/challenge/action/AXExample/?next=%2F',
    'it other',
    seen,
  )`
${boxNotice('Conferma la tua identità', 'Ti invieremo un codice.', 'Invia')}`,
  yes(
    'checkpoint',
    'challenge in the app host',
    'i.instagram.com/challenge/1784/nonce/',
    'pl other',
    'Datalux/Osintgram',
  )`
${nest('<p>Wykryliśmy nietypową próbę logowania</p><button>To ja</button>')}`,
  yes('checkpoint', 'newer challenge', 'www.instagram.com/auth_platform/?apc=x', 'nl other', seen)`
${boxNotice('Bevestig dat jij het bent', '', 'Doorgaan')}`,
  yes('checkpoint', 'newer challenge, code', 'www.instagram.com/auth_platform/codeentry/?apc=x', 'en other', seen)`
${boxNotice('Check your email', '<input name="code">', 'Continue')}`,
  yes('checkpoint', 'newer challenge, robots', 'www.instagram.com/auth_platform/recaptcha/?apc=x', 'id other', seen)`
${boxNotice('Bantu kami memastikan ini Anda', '<div class="g-recaptcha"></div>', 'Lanjut')}`,
  yes(
    'checkpoint',
    'numbered checkpoint',
    'accountscenter.instagram.com/checkpoint/1501092823525282/',
    'de other',
    seen,
  )`
${boxNotice('Noch ein Schritt', '', 'Weiter')}`,
  yes('checkpoint', 'challenge form at the start address', 'www.instagram.com/', 'es other', 'form id of public code')`
<div>${nest('<form id="challenge_form" method="post"><span>¿Fuiste tú?</span><button name="choice" value="0">Fui yo</button></form>')}</div>`,
  yes(
    'signed-out',
    'sign-in',
    'www.instagram.com/accounts/login/?next=%2Fchallenge%2F',
    'en sample',
    seen,
  )`${signIn('username', 'password')}`,
  yes(
    'signed-out',
    'sign-in at the start address',
    'www.instagram.com/?e=1348020',
    'pt other',
    'fields of public code',
  )`
${nest(`${signIn('username', 'password', 'Entrar')}<a href="/accounts/password/reset/">Esqueceu a senha?</a>`)}`,
  yes(
    'signed-out',
    'sign-in at the start address, newer fields',
    'instagram.com/',
    'fr other',
    'fields of public code',
  )`
<main>${signIn('email', 'pass', 'Se connecter')}</main>`,
  yes('cleared', 'feed after a challenge', 'www.instagram.com/', 'en other', 'leaving a challenge', {
    from: 'www.instagram.com/challenge/action/AXExample/',
  })`${over('')}`,
  yes('cleared', 'feed after the newer challenge', 'www.instagram.com/', 'pt other', 'leaving a challenge', {
    from: 'www.instagram.com/auth_platform/codeentry/?apc=x',
  })`<nav><a href="/direct/inbox/">Mensagens</a></nav><main></main>`,

  yes('suspended', 'words, suspension', 'www.instagram.com/', 'en other', words)`
${boxNotice('We suspended your <b>account</b> on October 31, 2026', 'There are 12 days remaining to disagree with this decision.')}`,
  yes(
    'disabled',
    'words, disabled',
    'www.instagram.com/',
    'en other',
    words,
  )`${over(dialog('We disabled your account', 'See our guidelines.'))}`,
  yes(
    'suspended',
    'words, French',
    'www.instagram.com/',
    'fr other',
    words,
  )`${boxNotice('Nous avons suspendu votre compte.', 'Vous avez 180 jours pour faire appel.')}`,
  yes(
    'disabled',
    'words, Portuguese',
    'www.instagram.com/',
    'pt other',
    words,
  )`${over(dialog('Sua conta foi desativada', ''))}`,
  yes(
    'suspended',
    'words, Spanish',
    'www.instagram.com/',
    'es other',
    words,
  )`${notice('Suspendimos tu cuenta', 'Te quedan 180 días.')}`,
  yes('disabled', 'words, Arabic', 'www.instagram.com/', 'ar other', words)`${over(dialog('تم تعطيل حسابك', ''))}`,
  yes(
    'checkpoint',
    'words, unusual sign-in',
    'www.instagram.com/',
    'en sample',
    words,
  )`${notice('We Detected An Unusual Login Attempt', 'To secure your account, we’ll send a code.')}`,
  yes(
    'checkpoint',
    'words, suspicious attempt',
    'www.instagram.com/',
    'en other',
    words,
  )`${dialog('Suspicious Login Attempt', 'Someone tried to log in.', 'This was me')}`,
  yes(
    'checkpoint',
    'words, is it you',
    'www.instagram.com/',
    'en other',
    words,
  )`${boxNotice('Help us confirm it’s you', '', 'Next')}`,
  maybe(
    'checkpoint',
    'words, code',
    'www.instagram.com/',
    'en other',
    words,
  )`${boxNotice('Enter security code', '<input name="security_code">', 'Submit')}`,
  yes(
    'limited',
    'action blocked',
    'www.instagram.com/p/Cx1/',
    'en sample',
    words,
  )`${over(dialog('Action Blocked', 'This action was blocked. Please try again later.'))}`,
  yes(
    'limited',
    'try again later',
    'www.instagram.com/',
    'en other',
    words,
  )`${over(dialog('Try Again Later', 'We restrict certain activity to protect our community. Tell us if you think we made a mistake.', 'Tell us'))}`,
  yes(
    'limited',
    'wait a few minutes',
    'www.instagram.com/',
    'en other',
    words,
  )`${over(alertBox('Please wait a few minutes before you try again.'))}`,
  yes(
    'limited',
    'action blocked, Spanish',
    'www.instagram.com/',
    'es other',
    words,
  )`${over(dialog('Acción bloqueada', 'No puedes usar esta función.', 'Aceptar'))}`,
  yes(
    'limited',
    'blocked for a while, Vietnamese',
    'www.instagram.com/',
    'vi other',
    words,
  )`${over(dialog('Bạn tạm thời bị chặn', ''))}`,
]

export const pages: readonly CorpusPage[] = [...positives, ...traps]
