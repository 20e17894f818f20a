import type { CorpusPage } from '../types'
import { alertBox, boxHeading, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { no } = forSite('linkedin')
const near = 'trap: address word in another place'
const foreign = 'trap: look-alike host'
const ordinary = 'trap: ordinary step'
const said = 'trap: words in a post, comment or message'
const settings = 'visit of settings'

const www = 'www.linkedin.com'
const nav =
  '<header class="global-nav"><nav id="global-nav"><a href="/feed/">Home</a><a href="/messaging/">Messaging</a></nav></header>'
const heading = 'Access to your account has been temporarily restricted'
const member = (title: string, text = '') => `${nav}<main>${nest(`<h1>${title}</h1><p>${text}</p>`, 3)}</main>`
const feed = (...texts: readonly string[]) =>
  `${nav}<main aria-label="Main Feed">${texts.map(t => `<div role="article" data-urn="urn:li:activity:1"><span dir="ltr">${t}</span></div>`).join('')}</main>`
const messages = (...texts: readonly string[]) =>
  `${nav}<main><ul class="msg-s-message-list">${texts.map(t => `<li class="msg-s-event-listitem"><p>${t}</p></li>`).join('')}</ul></main>`
const titled = (title: string, pageKey = '') => ({
  head: `<title>${title}</title>${pageKey ? `<meta name="pageKey" content="${pageKey}">` : ''}`,
})

export const pages: readonly CorpusPage[] = [
  no(
    'job of a checkpoint specialist',
    `${www}/jobs/view/checkpoint-specialist-391`,
    'en',
    near,
  )`${member('Checkpoint Specialist', 'Security Verification team')}`,
  no(
    'company of checkpoints',
    `${www}/company/check-point-software-technologies/`,
    'en',
    near,
  )`${member('Check Point Software', 'Security')}`,
  no('company named Checkpoint', `${www}/company/checkpoint/challenge/`, 'fr', near)`${member('Checkpoint', 'Défi')}`,
  no(
    'member named challenge',
    `${www}/in/challenge-checkpoint/`,
    'en',
    near,
  )`${member('Chal Lenge', 'Let’s do a quick security check')}`,
  no('plural', `${www}/checkpoints/challenge/x`, 'en', near)`${member('Page not found')}`,
  no('challenge with a tail', `${www}/checkpoint-challenge/AgExample`, 'de', near)`${member('Seite nicht gefunden')}`,
  no('login with a tail', `${www}/loginhelp/`, 'en', near)`${member('Page not found', heading)}`,
  no(
    'group about login',
    `${www}/groups/login/`,
    'en',
    near,
  )`${member('Login and Identity', 'Your account has been restricted: help each other')}`,
  no('challenge in the query', `${www}/feed/?next=%2Fcheckpoint%2Fchallenge%2Fx`, 'en', near)`${feed('Hello')}`,
  no('challenge in the hash', `${www}/feed/#/checkpoint/challengesV2/x`, 'pt', near)`${feed('Olá')}`,
  no(
    'guessed addresses: restricted',
    `${www}/feed/restriction`,
    'en',
    'address nobody has seen',
  )`${member('Page not found')}`,
  no(
    'guessed addresses: identity',
    `${www}/identity/restricted`,
    'en',
    'address nobody has seen',
  )`${nav}<p>Nothing here</p>`,
  no(
    'course named Security Verification',
    `${www}/learning/security-verification`,
    'en',
    'trap: name of a course',
    titled('Security Verification | LinkedIn'),
  )`${member('Security Verification', 'Let’s do a quick security check')}`,
  no(
    'article named like the restriction',
    `${www}/pulse/access-restricted-ana-prado`,
    'en',
    'trap: name of an article',
    titled(heading),
  )`${nav}<main><article><h1>${heading}</h1><p>Why did this happen?</p></article></main>`,
  no(
    'event named like the reset',
    `${www}/events/701/`,
    'en',
    'trap: name of an event',
    titled("You've successfully reset your password. | LinkedIn"),
  )`${member('Webinar')}`,
  no('feed after a job of checkpoints', `${www}/feed/`, 'en', near, {
    from: `${www}/jobs/view/checkpoint-specialist-391`,
  })`${feed('Hi')}`,
  no('feed after sign-in', `${www}/feed/`, 'es', ordinary, { from: `${www}/checkpoint/lg/login` })`${feed('Hola')}`,
  no('feed after another account', `${www}/feed/`, 'en', ordinary, {
    from: `${www}/checkpoint/rm/sign-in-another-account`,
  })`${feed('Hi')}`,

  no(
    'evil suffix',
    'www.linkedin.com.evil.example/checkpoint/challenge/AgExample',
    'en',
    foreign,
    titled('Security Verification | LinkedIn', 'd_checkpoint_ch_captchaV2Challenge'),
  )`<div id="captcha-internal"></div>`,
  no(
    'copied key',
    'mail-verify.example/checkpoint/lg/login',
    'en',
    'trap: phishing page with the copied key',
    titled('Sign in', 'd_checkpoint_lg_consumerLogin'),
  )`${signIn('session_key', 'session_password')}`,
  no('look-alike host', 'linkedin-verify.example/uas/login', 'ru', foreign, titled('Войти в LinkedIn'))`${signIn()}`,
  no('prefix host', 'mylinkedin.com/checkpoint/challengesV2/AQExample', 'en', foreign)`<h1>${heading}</h1>`,
  no(
    'user-info in front',
    'https://www.linkedin.com@evil.example/checkpoint/rp/password-reset-submit',
    'en',
    foreign,
    titled("You've successfully reset your password. | LinkedIn"),
  )`<p>Done</p>`,
  no(
    'other port',
    'https://www.linkedin.com:4443/checkpoint/challenge/AgExample',
    'en',
    foreign,
  )`${boxNotice(heading)}`,
  no(
    'not encrypted',
    'http://www.linkedin.com/checkpoint/challenge/AgExample',
    'en',
    foreign,
  )`${boxNotice('Let’s do a quick security check')}`,

  no(
    'sign-in being sent',
    `${www}/checkpoint/lg/login-submit`,
    'en',
    ordinary,
    titled('Sign in | LinkedIn', 'd_checkpoint_lg_consumerLogin'),
  )`<main><h1>Sign in</h1><div role="alert">That’s not the right password.</div>${signIn('session_key', 'session_password')}</main>`,
  no(
    'another account',
    `${www}/checkpoint/rm/sign-in-another-account`,
    'en',
    ordinary,
    titled('Sign in | LinkedIn', 'd_checkpoint_rm_loginAnother'),
  )`<main><h1>Welcome back</h1></main>`,
  no(
    'reset asked for',
    `${www}/checkpoint/rp/request-password-reset`,
    'en',
    ordinary,
    titled('Reset Your Password | LinkedIn', 'd_checkpoint_rp_requestPasswordReset'),
  )`${notice('Forgot password?', 'We’ll send a verification code.', 'Next')}`,
  no(
    'reset sent',
    `${www}/checkpoint/rp/request-password-reset-submit`,
    'en',
    ordinary,
    titled('Please check your mail for reset password link. | LinkedIn'),
  )`${notice('Enter the 6-digit code')}`,
  no(
    'new password form',
    `${www}/checkpoint/rp/password-reset?requestSubmissionId=x`,
    'ru',
    ordinary,
    titled('Изменить пароль | LinkedIn'),
  )`<form><input type="password" name="new_password"><input type="password" name="confirm_password"></form>`,
  no(
    'new password refused',
    `${www}/checkpoint/rp/password-reset-submit`,
    'en',
    ordinary,
    titled('Reset Your Password | LinkedIn'),
  )`<main><h1>Choose a new password</h1><div role="alert">Passwords don’t match</div></main>`,
  no(
    'sign-in of a company',
    `${www}/checkpoint/enterprise/login/771?pathWildcard=771`,
    'de',
    ordinary,
    titled('Anmelden', 'd_checkpoint_enterprise_login'),
  )`<main><h1>Weiter mit SSO</h1></main>`,
  no(
    'consent of an app',
    `${www}/oauth/v2/authorization?client_id=x`,
    'en',
    ordinary,
  )`${notice('Hootsuite would like to', 'post as your organization', 'Allow')}`,
  no('consent refused', `${www}/oauth/v2/authorization-cancel`, 'en', ordinary)`<p>Cancelled</p>`,
  no(
    'sign-up',
    `${www}/signup/cold-join`,
    'pt',
    ordinary,
    titled('Sign Up | LinkedIn'),
  )`${signIn('email-address', 'password', 'Aceitar e cadastrar-se')}`,
  no(
    'permitted services',
    `${www}/mypreferences/d/permitted-services`,
    'en',
    settings,
  )`${member('Permitted Services', 'Hootsuite Remove')}`,
  no(
    'change of password',
    `${www}/mypreferences/d/change-password`,
    'es',
    settings,
  )`${member('Cambiar contraseña', 'Verifica tu identidad')}`,
  no(
    'admins of a Page',
    `${www}/company/12/admin/settings/manage-admins/`,
    'en',
    settings,
  )`${member('Manage admins', 'Remove admin')}`,

  no(
    'post',
    `${www}/feed/`,
    'en',
    said,
  )`${feed('Your account has been restricted', heading, 'Let’s do a quick security check')}`,
  no(
    'own posts',
    `${www}/in/ana-prado/recent-activity/all/`,
    'en',
    said,
  )`${feed('We’ve restricted your account temporarily, said LinkedIn to me')}`,
  no(
    'scam in messages',
    `${www}/messaging/thread/2-x/`,
    'en',
    said,
  )`${messages('Your account has been restricted', 'Verify your identity')}`,
  no(
    'notifications',
    `${www}/notifications/`,
    'en',
    said,
  )`${feed('Ana posted: We’ve restricted your account temporarily')}`,
  no(
    'search',
    `${www}/search/results/content/?keywords=your%20account%20has%20been%20restricted`,
    'en',
    said,
  )`${feed('Your account has been restricted')}`,
  no('name of a member', `${www}/in/restricted/`, 'en', said)`${member('Your account has been restricted', 'Artist')}`,
  no(
    'toast over the feed',
    `${www}/feed/`,
    'en',
    said,
  )`${feed('Hi')}${alertBox('Post successful. <a>View post</a>', 'status')}`,
  no(
    'words being typed',
    `${www}/feed/`,
    'en',
    said,
  )`${feed('Hi')}<div role="dialog"><h2>Create a post</h2><div contenteditable="true" role="textbox">${heading}</div></div>`,
  no(
    'help, restricted',
    `${www}/help/linkedin/answer/a1340522`,
    'en',
    'trap: help page',
  )`${notice('Your account has been restricted', 'Access to your account')}`,
  no(
    'help, restriction in its address',
    `${www}/help/linkedin/answer/restriction`,
    'en',
    'trap: help page',
  )`${boxHeading(heading)}`,
  no(
    'help, challenge',
    `${www}/help/linkedin/answer/a1337839/checkpoint/challenge`,
    'it',
    'trap: help page',
  )`${notice('Verifica di sicurezza')}`,
  no(
    'reader of verified badges',
    `${www}/in/ana-prado/`,
    'en',
    'ordinary offer',
  )`${member('Ana Prado')}${dialog('Verify your identity', 'Get a badge on your profile.', 'Verify')}`,
  no(
    'hidden puzzle',
    `${www}/feed/`,
    'en',
    'trap: words nobody sees',
  )`<div hidden><div id="captcha-internal"></div><h1>${heading}</h1></div>${feed('Hi')}`,
  no(
    'footer links to challenges',
    `${www}/company/acme/`,
    'en',
    'trap: link in a footer',
  )`${member('Acme')}<footer><a href="/checkpoint/challengesV2/AQx">LinkedIn</a><a href="/legal/x?trk=d_checkpoint_ch_captchaV2Challenge_ft_x">Legal</a></footer>`,
]
