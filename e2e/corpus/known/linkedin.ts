import type { CorpusPage } from '../types'
import { pages as traps } from './linkedin-traps'
import { boxHeading, forSite, nest, signIn } from './shell'

const { yes, maybe } = forSite('linkedin')
const seen = 'address seen in public code'
const key = 'page key seen in public code'
const words = 'message quoted in threads'

const meta = (pageKey: string, title = 'Security Verification | LinkedIn') => ({
  head: `<title>${title}</title><meta name="pageKey" content="${pageKey}"><meta name="appName" content="checkpoint-frontend">`,
})
const footer = '<footer><em>LinkedIn © 2026</em><a href="/legal/user-agreement">User Agreement</a></footer>'
const pin = (title: string, kind: 'email' | 'phone') =>
  `<main><h1>${title}</h1><form id="${kind}-pin-challenge" method="post" action="/checkpoint/challenge/verify"><input type="hidden" name="challengeId" value="x"><input name="pin" id="input__${kind}_verification_pin"><button id="${kind}-pin-submit-button">Submit</button></form></main>${footer}`
const restricted = `<main><h1>Access to your account has been temporarily restricted</h1><h2>Why did this happen?</h2><p>We take proactive actions to protect you when we detect potential unauthorized access or other activity that doesn’t comply with our policies.</p>
<h2>What can I do next?</h2><p>We first need to verify your identity to ensure your account safety. To regain access to your account, please submit a government-issued ID.</p><button>Verify your identity</button></main>`
const done = (title: string) => ({ head: `<title>${title}</title>` })

const positives: readonly CorpusPage[] = [
  yes(
    'checkpoint',
    'code by e-mail',
    'www.linkedin.com/checkpoint/challenge/AgExample?ut=x',
    'en sample',
    key,
    meta('d_checkpoint_ch_emailPinChallenge'),
  )`
${pin('Let’s do a quick security check', 'email')}`,
  yes(
    'checkpoint',
    'code by phone, German',
    'de.linkedin.com/checkpoint/challenge/AgExample',
    'de other',
    key,
    meta('d_checkpoint_ch_phonePinChallenge', 'Sicherheitsprüfung'),
  )`
${pin('Schnelle Sicherheitsprüfung', 'phone')}`,
  yes(
    'checkpoint',
    'second kind of challenge, Polish',
    'www.linkedin.com/checkpoint/challengesV2/AQExample',
    'pl other',
    seen,
  )`
<main>${nest('<span>Sprawdź aplikację LinkedIn</span><div id="auth-app-div"></div>')}</main>`,
  yes(
    'checkpoint',
    'approval in the app',
    'linkedin.com/checkpoint/challenge/AgExample?ut=x',
    'en other',
    key,
    meta('d_checkpoint_ch_linkedInAppChallengeActivityDevice'),
  )`
<main>${boxHeading('Check your LinkedIn app')}<div id="auth-app-div"></div></main>`,
  yes('checkpoint', 'code being verified', 'www.linkedin.com/checkpoint/challenge/verify', 'it other', seen)`
<main><h1>Inserisci il codice a 6 cifre</h1><div role="alert">Codice errato</div><input name="pin"></main>`,
  yes(
    'checkpoint',
    'key on a page of no known address',
    'www.linkedin.com/checkpoint/lg/direct-login',
    'nl other',
    key,
    meta('d_checkpoint_ch_authenticatorPinChallenge', 'Beveiligingscontrole'),
  )`
<main><h1>Voer de code in</h1></main>${footer}`,
  maybe(
    'checkpoint',
    'puzzle',
    'www.linkedin.com/checkpoint/challenge/AgExample?ut=x',
    'en sample',
    key,
    meta('d_checkpoint_ch_captchaV2Challenge'),
  )`
<header><a href="/">LinkedIn</a><a href="/checkpoint/lg/login?trk=hb_signin">Sign in</a></header><main><h1>Let’s do a quick security check</h1><div id="captcha-internal"><iframe title="captcha"></iframe></div></main>${footer}`,
  maybe(
    'checkpoint',
    'puzzle without its key, Japanese',
    'jp.linkedin.com/checkpoint/challengesV2/AQExample',
    'ja other',
    'element id of public code',
  )`
<main><h1>セキュリティチェック</h1>${nest('<div id="captcha-internal"><iframe title="captcha"></iframe></div>')}</main>`,
  maybe(
    'checkpoint',
    'after the puzzle',
    'www.linkedin.com/checkpoint/lg/login-challenge-submit?controlId=d_checkpoint_ch_captchaV2Challenge-Submit',
    'fr other',
    seen,
  )`
<main><h1>Un instant…</h1></main>`,
  yes('checkpoint', 'code during a consent', 'www.linkedin.com/uas/connect-email-challenge', 'tr other', seen)`
<main><h1>Doğrulama kodu</h1><input name="pin"></main>`,
  yes(
    'restricted',
    'restriction with an ID',
    'www.linkedin.com/checkpoint/challenge/AgExample?ut=x',
    'en sample',
    'issue threads',
  )`${restricted}`,
  yes('restricted', 'restriction, other words', 'www.linkedin.com/uas/login-submit', 'en other', words)`
${nest(`${boxHeading('Your account has been <span>restricted</span>')}<p>Verify your identity to go on.</p><button>Verify your identity</button>`)}`,
  yes('restricted', 'restriction on the sign-in page', 'www.linkedin.com/login/', 'en other', words)`
<main>${boxHeading('We’ve restricted your account temporarily')}<button>Verify your identity</button></main>`,
  yes(
    'restricted',
    'restriction, straight apostrophe',
    'uk.linkedin.com/checkpoint/lg/login-submit',
    'en other',
    words,
  )`
<main><h1>We've restricted your account&nbsp;temporarily</h1></main>`,
  yes(
    'password-changed',
    'password changed',
    'www.linkedin.com/checkpoint/rp/password-reset-submit',
    'en sample',
    seen,
    done("You've successfully reset your password. | LinkedIn"),
  )`
<main><button id="reset-password-submit-button">Go to homepage</button></main>`,
  yes(
    'password-changed',
    'password changed, Russian',
    'ru.linkedin.com/checkpoint/rp/password-reset-submit',
    'ru other',
    seen,
    done('Вы изменили свой пароль. | LinkedIn'),
  )`
<main><h1>Пароль изменён</h1></main>`,
  yes(
    'password-changed',
    'password changed, curly',
    'www.linkedin.com/checkpoint/rp/password-reset-submit?x=1',
    'en other',
    seen,
    done('You’ve successfully reset your password. | LinkedIn'),
  )`
<main>${boxHeading('Done')}</main>`,
  yes(
    'password-changed',
    'password changed, by its button',
    'br.linkedin.com/checkpoint/rp/password-reset-submit',
    'pt other',
    'button id of public code',
    done('Sua senha foi alterada | LinkedIn'),
  )`
${nest('<button id="reset-password-submit-button">Ir para a página inicial</button>')}`,
  yes(
    'signed-out',
    'sign-in',
    'www.linkedin.com/login?fromSignIn=true',
    'en sample',
    seen,
    meta('d_checkpoint_lg_consumerLogin', 'LinkedIn Login, Sign in | LinkedIn'),
  )`
<main><h1>Sign in</h1>${signIn('session_key', 'session_password')}</main>`,
  yes(
    'signed-out',
    'sign-in, older',
    'www.linkedin.com/uas/login?session_redirect=%2Fcheckpoint%2Fchallenge%2Fx',
    'ru other',
    seen,
    done('Войти в LinkedIn'),
  )`
${signIn('session_key', 'session_password', 'Войти')}`,
  yes(
    'signed-out',
    'sign-in of the checkpoint part',
    'www.linkedin.com/checkpoint/lg/login?trk=hb_signin',
    'es other',
    seen,
    meta('d_checkpoint_lg_consumerLogin', 'Iniciar sesión | LinkedIn'),
  )`
${nest(signIn('session_key', 'session_password', 'Iniciar sesión'))}`,
  yes(
    'signed-out',
    'wall',
    'de.linkedin.com/authwall?trk=bf',
    'de other',
    seen,
    done('LinkedIn: Anmelden oder mitmachen'),
  )`
<main><h1>Mitglied werden</h1></main>`,
  yes('cleared', 'feed after a challenge', 'www.linkedin.com/feed/', 'en other', 'leaving a challenge', {
    from: 'www.linkedin.com/checkpoint/challenge/verify',
  })`<div class="global-nav"><nav id="global-nav"><a href="/feed/">Home</a></nav></div><main aria-label="Main Feed">${nest('<article>Hiring!</article>')}</main>`,
  yes('cleared', 'feed after the second kind', 'www.linkedin.com/feed/', 'fr other', 'leaving a challenge', {
    from: 'www.linkedin.com/checkpoint/challengesV2/AQExample',
  })`<header class="global-nav" id="global-nav-x"></header><nav id="global-nav"><a href="/feed/">Accueil</a></nav><main><div role="feed"><article>Nous recrutons</article></div></main>`,
]

export const pages: readonly CorpusPage[] = [...positives, ...traps]
