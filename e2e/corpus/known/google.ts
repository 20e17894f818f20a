import type { CorpusPage } from '../types'
import { boxHeading, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { yes, no } = forSite('google')
const seen = 'address seen in public code'
const words = 'words seen in public code'
const step = 'trap: ordinary sign-in step'
const foreign = 'trap: look-alike host'
const near = 'trap: address word in another place'

const acc = 'accounts.google.com'
const card = (title: string, text = '', button = 'Next') =>
  `<div id="initialView" role="presentation">${nest(`<h1 id="headingText"><span>${title}</span></h1><div>${text}</div><button><span>${button}</span></button>`, 4)}</div>`
const phone = 'To get a verification code, first confirm the phone number that you added to your account'
const video = (title: string, text: string) =>
  `<ytd-app><div id="contents"><h1>${title}</h1><ytd-comment-renderer>${text}</ytd-comment-renderer></div></ytd-app>`

const positives: readonly CorpusPage[] = [
  yes(
    'checkpoint',
    'known phone',
    `${acc}/v3/signin/challenge/ipp?TL=x`,
    'en sample',
    seen,
  )`${card('Verify it’s you', 'Get a code at (•••) •••-••12', 'Send')}`,
  yes(
    'checkpoint',
    'known phone, Dutch',
    `${acc}/signin/v2/challenge/ipp/collect`,
    'nl other',
    seen,
  )`${boxNotice('Je telefoonnummer', '', 'Volgende')}`,
  yes(
    'checkpoint',
    'phone to confirm',
    `${acc}/v2/signin/challenge/kpp`,
    'ko other',
    seen,
  )`${card('본인 확인', '', '다음')}`,
  yes(
    'checkpoint',
    'phone to confirm, short address',
    `${acc}/challenge/kpp/`,
    'it other',
    seen,
  )`${boxNotice('Conferma il numero', '', 'Avanti')}`,
  yes(
    'checkpoint',
    'code of the check',
    `${acc}/signin/challenge/idvpin?x=1`,
    'pl other',
    seen,
  )`${card('Wpisz kod', '<input>', 'Dalej')}`,
  yes(
    'checkpoint',
    'code of the check, capitals',
    `${acc}/v3/SignIn/Challenge/idvPin`,
    'ja other',
    seen,
  )`${card('コードを入力', '<input>', '次へ')}`,
  yes(
    'checkpoint',
    'phone wanted, heading',
    `${acc}/v3/signin/challenge/iap`,
    'en sample',
    words,
  )`${card('Verify it’s you', 'Enter a phone number to get a text message with a verification code.')}`,
  yes(
    'checkpoint',
    'phone wanted, other heading',
    `${acc}/challenge/iap`,
    'en other',
    words,
  )`${boxNotice('Verify your <span>account</span>', '<input type="tel">', 'Next')}`,
  yes(
    'checkpoint',
    'any check, sentence',
    `${acc}/signin/v2/challenge/idvany`,
    'en other',
    words,
  )`${card('Account recovery', `${phone}: •••12`, 'Send')}`,
  yes(
    'checkpoint',
    'any check, straight apostrophe',
    `${acc}/signin/challenge/idvany`,
    'en other',
    words,
  )`${nest(`${boxHeading("Verify it's you")}<input type="tel">`)}`,
  yes(
    'locked',
    'held for the phone',
    `${acc}/speedbump/idvreenable?x=1`,
    'en sample',
    seen,
  )`${card('Verify your account', '<input type="tel">', 'Get code')}`,
  yes(
    'locked',
    'held for the phone, sent',
    `${acc}/speedbump/idvreenable/sendidv`,
    'tr other',
    seen,
  )`${boxNotice('Hesabını doğrula', '<input>', 'Doğrula')}`,
  yes(
    'disabled',
    'disabled, explained',
    `${acc}/signin/v2/disabled/explanation`,
    'en sample',
    seen,
  )`${card('Your account has been disabled', '', 'Start Appeal')}`,
  yes(
    'disabled',
    'disabled, appeal sent',
    `${acc}/signin/v2/disabled/appeal/received`,
    'id other',
    seen,
  )`${card('Permohonan diterima', '', 'Selesai')}`,
  yes(
    'disabled',
    'disabled, bare',
    `${acc}/signin/v2/disabled`,
    'de other',
    seen,
  )`${boxNotice('Konto deaktiviert', '', 'Wiederherstellen')}`,
  yes(
    'disabled',
    'deleted',
    `${acc}/v3/signin/deletedaccount`,
    'fr other',
    seen,
  )`${card('Compte supprimé', '', 'Récupérer')}`,
  yes(
    'password-forced',
    'new password',
    `${acc}/signin/v2/changepassword`,
    'es other',
    seen,
  )`${card('Cambia tu contraseña', '<input type="password"><input type="password">', 'Cambiar')}`,
  yes(
    'checkpoint',
    'two-step wanted by the organisation',
    `${acc}/o/oauth2/v2/auth/deniedsigninrejected`,
    'en sample',
    words,
  )`${card('Couldn’t sign you in', 'Your sign-in settings don’t meet your organization’s 2-Step Verification policy.', 'Done')}`,
  yes(
    'signed-out',
    'older sign-in',
    `${acc}/ServiceLogin?continue=https%3A%2F%2Fstudio.youtube.com`,
    'en other',
    seen,
  )`${signIn('Email', 'Passwd', 'Next')}`,
  yes(
    'signed-out',
    'sign-in',
    `${acc}/v3/signin/identifier?continue=%2Fv3%2Fsignin%2Fchallenge%2Fipp`,
    'pt sample',
    seen,
  )`${card('Fazer login', '<input type="email" name="identifier">', 'Avançar')}`,
  yes(
    'signed-out',
    'choice of an account',
    `${acc}/AccountChooser?x=1`,
    'ru other',
    seen,
  )`${card('Выберите аккаунт', '<ul><li>Анна</li></ul>', 'Далее')}`,
]

const steps = ['pwd', 'selection', 'totp', 'ootp', 'dp', 'sk', 'pk', 'ipe', 'kpe', 'backupcode', 'recaptcha']
const prefixes = ['v3/signin/challenge', 'signin/v2/challenge', 'signin/challenge', 'v2/signin/challenge', 'challenge']

export const pages: readonly CorpusPage[] = [
  ...positives,
  ...steps.map(
    (name, i) =>
      no(`step ${name}`, `${acc}/${prefixes[i % 5]}/${name}?TL=x`, i % 2 ? 'en' : 'de', step)`
${i % 2 ? card('2-Step Verification', 'To help keep your account safe, Google wants to make sure it’s really you') : card('Bestätigung in zwei Schritten', 'Code eingeben', 'Weiter')}`,
  ),
  no(
    'optional phone',
    `${acc}/v3/signin/challenge/iap`,
    'en',
    step,
  )`${card('Add a phone number', 'Keep your account secure. You can do this later.', 'Skip')}`,
  no(
    'optional phone, French',
    `${acc}/signin/v2/challenge/iap`,
    'fr',
    step,
  )`${card('Ajoutez un numéro', '', 'Pas maintenant')}`,
  no(
    'optional check',
    `${acc}/challenge/idvany`,
    'en',
    step,
  )`${card('Make sure you can always sign in', 'Add a phone', 'Not now')}`,
  no(
    'challenge with a tail',
    `${acc}/v3/signin/challenge/iap-lookalike`,
    'en',
    near,
  )`${card('Verify it’s you', phone)}`,
  no('challenge with a head', `${acc}/v3/signin/challenges/ipp`, 'en', near)`${card('Not found')}`,
  no(
    'challenge in the query',
    `${acc}/signin/continue?continue=%2Fv3%2Fsignin%2Fchallenge%2Fiap`,
    'en',
    near,
  )`${card('One moment')}`,
  no(
    'disabled in another branch',
    `${acc}/signin/v2/disabledcookies`,
    'en',
    near,
  )`${card('Cookies are disabled', 'Turn on cookies')}`,
  no(
    'speedbump, welcome',
    `${acc}/speedbump/gaplustos`,
    'es',
    step,
  )`${card('Te damos la bienvenida', 'Revisa las condiciones', 'Aceptar')}`,
  no(
    'speedbump, phone',
    `${acc}/signin/v2/speedbump/phone`,
    'en',
    step,
  )`${card('Verify your phone number?', 'Not required', 'Skip')}`,
  no('speedbump of a near name', `${acc}/speedbump/idvreenabled-info`, 'en', near)`${card('Welcome')}`,
  no(
    'browser refused',
    `${acc}/v3/signin/rejected`,
    'en',
    step,
  )`${card('Couldn’t sign you in', 'This browser or app may not be secure.', 'Try again')}`,
  no(
    'browser refused, older',
    `${acc}/signin/v2/deniedsigninrejected`,
    'en',
    step,
  )`${card('Couldn’t sign you in', 'This browser or app may not be secure.')}`,
  no(
    'browser refused during consent',
    `${acc}/signin/oauth/deniedsigninrejected`,
    'pt',
    step,
  )`${card('Não foi possível fazer login', 'Este navegador pode não ser seguro')}`,
  no(
    'consent refused for another reason',
    `${acc}/o/oauth2/v2/auth/deniedsigninrejected`,
    'en',
    step,
  )`${card('Couldn’t sign you in', 'This browser or app may not be secure.')}`,
  no(
    'consent',
    `${acc}/signin/oauth/consent?authuser=0`,
    'en',
    step,
  )`${card('Hootsuite wants access to your Google Account', 'Make sure you trust it', 'Allow')}`,
  no(
    'unverified app',
    `${acc}/signin/oauth/danger`,
    'en',
    step,
  )`${card('Google hasn’t verified this app', 'Your account may be at risk', 'Back to safety')}`,
  no('passkeys offer', `${acc}/uplevelingstep/selection`, 'en', step)`${card('Verify it’s you faster', '', 'Not now')}`,
  no('error', `${acc}/info/unknownerror`, 'de', step)`${card('Etwas ist schiefgelaufen')}`,
  no(
    'birthday',
    'myaccount.google.com/interstitials/birthday',
    'en',
    step,
  )`${card('Add your birthday', 'Your account may be disabled otherwise')}`,
  no(
    'change of password',
    'myaccount.google.com/signinoptions/password',
    'en',
    'visit of settings',
  )`${card('Password', '<input type="password"><input type="password">', 'Change password')}`,
  no(
    'connections',
    'myaccount.google.com/connections',
    'pt',
    'visit of settings',
  )`${card('Conexões', 'Hootsuite', 'Excluir')}`,
  no('mail host', 'mail.accounts.google.com/v3/signin/challenge/ipp', 'en', foreign)`${card('Verify it’s you')}`,
  no(
    'evil suffix',
    'accounts.google.com.example.net/signin/v2/disabled/explanation',
    'en',
    foreign,
  )`${card('Your account has been disabled')}`,
  no(
    'user-info in front',
    'https://accounts.google.com@evil.example/speedbump/idvreenable',
    'en',
    foreign,
  )`${card('Verify your account')}`,
  no(
    'other port',
    'https://accounts.google.com:8443/v3/signin/challenge/kpp',
    'en',
    foreign,
  )`${card('Verify it’s you')}`,
  no('not encrypted', 'http://accounts.google.com/signin/v2/changepassword', 'en', foreign)`${card('Change password')}`,
  no(
    'help, disabled',
    'support.google.com/accounts/answer/40695',
    'en',
    'trap: help page',
  )`${notice('Your Google Account is disabled', "If you're redirected to this page, your entire Google Account has been disabled.")}`,
  no(
    'terminated channel',
    'www.youtube.com/channel/UCx',
    'en',
    'trap: another’s account',
  )`${video('This account has been terminated for violating YouTube’s Community Guidelines.', '')}`,
  no(
    'Studio asks again',
    'studio.youtube.com/reauth',
    'en',
    step,
  )`${dialog('Verify it’s you', 'To continue, confirm your identity', 'Next')}`,
  no(
    'video about disabled accounts',
    'www.youtube.com/watch?v=x',
    'en',
    'trap: words in a video',
  )`${video('Your account has been disabled - what next', 'Verify it’s you!')}`,
]
