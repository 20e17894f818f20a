import type { CorpusPage } from '../types'
import { feed, group, post, profile, rows, top } from './facebook-shell'
import { boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { no } = forSite('facebook')
const near = 'trap: address word in another place'
const foreign = 'trap: look-alike host'
const ordinary = 'trap: ordinary step or wall'
const settings = 'visit of a page where an action could follow'

const suspended = notice('We suspended your account', 'You have 180 days left to appeal.', 'Appeal')
const locked = boxNotice('Your account has been locked', 'Get started to unlock it.', 'Get started')
const gist = post('Ana Prado', 'Stuck at the checkpoint again, two hours in the queue at the border.')

/** Places that carry a number or word of a known checkpoint and are something else. */
const beside: readonly (readonly [string, string, string, string])[] = [
  ['plural of checkpoint', 'www.facebook.com/checkpoints/1501092823525282/', 'Checkpoints Berlin', 'en'],
  ['number as a profile', 'www.facebook.com/1501092823525282', 'Rosa Lindqvist', 'sv'],
  ['number in profile.php', 'www.facebook.com/profile.php?id=828281030927956', 'Marek Nowak', 'pl'],
  ['Page named Checkpoint Disabled', 'www.facebook.com/checkpoint.disabled/', 'Checkpoint Disabled', 'en'],
  ['Page about checkpoint systems', 'www.facebook.com/checkpoint-systems/', 'Checkpoint Systems GmbH', 'de'],
  ['old Page address', 'www.facebook.com/pages/checkpoint/601051028565049/', 'Checkpoint Bar', 'en'],
  ['Page named Block', 'm.facebook.com/block/', 'Block Brewery', 'en'],
  ['Page named hacked cleanup', 'www.facebook.com/hacked.cleanup', 'Hacked Cleanup Service', 'en'],
  ['Page named confirm email', 'www.facebook.com/confirmemail.phpclub', 'Confirm Email PHP Club', 'en'],
  ['Page named remember browser', 'www.facebook.com/remember_browsers/', 'Remember Browsers', 'en'],
  ['number of the approval as an event', 'www.facebook.com/events/1339039300213622/', 'Checkpoint Run 2026', 'en'],
  ['number of the suspension as a photo', 'm.facebook.com/photo/?fbid=1501092823525282', 'Foto', 'pt'],
]

export const pages: readonly CorpusPage[] = [
  ...beside.map(([name, url, title, lang]) => no(name, url, lang, near)`${profile(title, gist)}`),
  no(
    'group with the number of the lock',
    'www.facebook.com/groups/828281030927956/',
    'en',
    near,
  )`${group('Locked out', gist)}`,
  no('group named checkpoint', 'www.facebook.com/groups/checkpoint/', 'en', near)`${group('Checkpoint', gist)}`,
  no(
    'group named login',
    'www.facebook.com/groups/login/',
    'es',
    near,
  )`${group('Login', post('Luz', 'Suspendimos tu cuenta, decía.'))}`,
  no('deeper checkpoint segment', 'www.facebook.com/watch/checkpoint/1501092823525282/', 'en', near)`${feed(gist)}`,
  no(
    'search for the number',
    'www.facebook.com/search/top/?q=checkpoint%2F1501092823525282',
    'en',
    near,
  )`${feed(gist)}`,
  no('checkpoint in the query', 'www.facebook.com/?next=%2Fcheckpoint%2F828281030927956%2F', 'fr', near)`${feed(gist)}`,
  no('checkpoint in the hash', 'www.facebook.com/#/checkpoint/disabled/', 'en', near)`${feed(gist)}`,
  no('login help', 'www.facebook.com/loginhelp/', 'en', near)`${profile('Login Help', gist)}`,
  no('security review', 'www.facebook.com/securityreview/', 'en', near)`${profile('Security Review', gist)}`,
  no(
    'login alerts',
    'm.facebook.com/settings/login_alerts/',
    'en',
    near,
  )`${top}${notice('Get alerts about unrecognized logins')}`,
  no(
    'link shim to a checkpoint',
    'l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fcheckpoint%2Fdisabled%2F',
    'en',
    near,
  )`
${nest('<h1>Leaving Facebook</h1><a href="https://www.facebook.com/checkpoint/disabled/">Follow link</a>', 2)}`,
  no('through a checkpoint, nothing before', 'www.facebook.com/?checkpoint_src=any', 'en', ordinary)`${feed(gist)}`,
  no('messages through a checkpoint', 'www.facebook.com/messages/?checkpoint_src=any', 'en', ordinary)`${top}`,
  no('feed after a Page named Checkpoint', 'www.facebook.com/', 'en', near, {
    from: 'www.facebook.com/checkpoint.disabled/',
  })`${feed(gist)}`,
  no('feed after a foreign checkpoint', 'www.facebook.com/', 'en', foreign, {
    from: 'facebook.com.account-help.example/checkpoint/1501092823525282/',
  })`${feed(gist)}`,
  no('feed after sign-in', 'www.facebook.com/', 'de', ordinary, {
    from: 'www.facebook.com/login/?next=%2F',
  })`${feed(gist)}`,

  no('evil suffix', 'www.facebook.com.evil.example/checkpoint/1501092823525282/', 'en', foreign)`${suspended}`,
  no('evil prefix', 'notfacebook.com/checkpoint/828281030927956/', 'en', foreign)`${locked}`,
  no('user-info in front', 'https://www.facebook.com@evil.example/checkpoint/disabled/', 'en', foreign)`${suspended}`,
  no('other port', 'https://www.facebook.com:8443/checkpoint/1501092823525282/', 'en', foreign)`${suspended}`,
  no('not encrypted', 'http://www.facebook.com/checkpoint/828281030927956/', 'en', foreign)`${locked}`,
  no('hyphen host', 'www-facebook.com/login.php', 'vi', foreign)`<h2>Log in to Facebook</h2>${signIn()}`,
  no('phishing, business help', 'meta-business-help.example/checkpoint/block/', 'en', 'trap: phishing page')`
<title>Business Help Center</title>${notice('Your Account has been locked', 'We have scheduled your page to be deleted.', 'Continue')}`,
  no('phishing, Facebook Protect', 'facebook-protect.example/', 'vi', 'trap: phishing page')`
${dialog('Your account has been disabled', 'Welcome To Facebook Protect')}${signIn()}`,
  no('forgotten suspension, French phishing', 'fb.com.recours.example/', 'fr', 'trap: phishing page')`
${notice('Nous avons suspendu votre compte.', 'Vous avez 180 jours pour faire appel.')}`,

  no('two-step code', 'www.facebook.com/two_step_verification/two_factor/?encrypted_context=x', 'en', ordinary)`
${boxNotice('Go to your authentication app', '<input name="code">', 'Continue')}`,
  no(
    'two-step before sign-in',
    'www.facebook.com/two_step_verification/authentication/?encrypted_context=x&flow=pre_authentication',
    'pt',
    ordinary,
  )`
${boxNotice('Confirme seu login', '<input name="captcha_response">', 'Continuar')}`,
  no(
    'two_factor',
    'm.facebook.com/two_factor/authenticate/',
    'zh',
    ordinary,
  )`${boxNotice('雙重驗證', '核准登入', '繼續')}`,
  no(
    'authenticate',
    'm.facebook.com/authenticate/',
    'de',
    ordinary,
  )`${boxNotice('Code eingeben', '<input name="approvals_code">')}`,
  no('Business two-factor again', 'business.facebook.com/security/twofactor/reauth/?twofac_next=x', 'en', ordinary)`
${boxNotice('Two-factor authentication required', '<input name="approvals_code">')}`,
  no(
    'recovery',
    'www.facebook.com/recover/initiate/?ldata=x',
    'en',
    ordinary,
  )`${notice('Find your account', '<input name="email">', 'Search')}`,
  no(
    'recovery code',
    'm.facebook.com/recover/code/',
    'ar',
    ordinary,
  )`${boxNotice('أدخل رمز الأمان', '<input>', 'متابعة')}`,
  no(
    'hacked',
    'www.facebook.com/hacked',
    'en',
    ordinary,
  )`${boxNotice('Report compromised account', 'My account has been hacked or locked', 'Get started')}`,
  no(
    'support home',
    'business.facebook.com/business-support-home/',
    'en',
    ordinary,
  )`${top}${boxNotice('Business Support Home', 'An ad account you manage was disabled.', 'View')}`,
  no(
    'account quality',
    'business.facebook.com/accountquality/1501092823525282/',
    'en',
    ordinary,
  )`${top}${rows('Restricted · Ad account 82', 'Disabled · Page Meridian Café')}`,
  no('cookie wall', 'www.facebook.com/privacy/consent/user_cookie_choice/?source=pft', 'de', ordinary)`
${dialog('Die Verwendung von Cookies erlauben?', 'Du kannst Facebook erst danach nutzen.', 'Alle erlauben')}`,
  no(
    'cookie prompt',
    'm.facebook.com/user_cookie_prompt',
    'fr',
    ordinary,
  )`${dialog('Autoriser les cookies ?', '', 'Autoriser')}`,
  no(
    'legal consent',
    'www.facebook.com/legal_consent',
    'es',
    ordinary,
  )`${notice('Revisa nuestras condiciones', 'Hazlo para seguir usando tu cuenta.', 'Aceptar')}`,
  no(
    'consent framework',
    'www.facebook.com/privacy/consent_framework/prompt/',
    'pt',
    ordinary,
  )`${notice('Sua escolha', 'Usar sem pagar, com anúncios', 'Continuar')}`,
  no('app consent', 'www.facebook.com/v21.0/dialog/oauth?client_id=183319479511', 'en', ordinary)`
${dialog('Hootsuite wants to publish as your Pages', 'Confirm your choice before it can publish as this Page.', 'Reconnect')}`,
  no(
    'switching profiles',
    'www.facebook.com/',
    'en',
    ordinary,
  )`${notice('Switching accounts…', 'You’ll continue as Meridian Café.', 'Continue')}`,
  no(
    'birthday wall',
    'www.facebook.com/',
    'it',
    ordinary,
  )`${dialog('Aggiungi la tua data di nascita', 'Confermala per continuare.', 'Salva')}`,
  no('change of password', 'accountscenter.facebook.com/password_and_security/password/change', 'en', settings)`
${dialog('Change password', '<input type="password" name="password_new"><input type="password" name="password_confirm">', 'Change password')}`,
  no(
    'where you’re logged in',
    'accountscenter.facebook.com/password_and_security/login_activity',
    'en',
    settings,
  )`${boxNotice('Account login activity', 'Log out of selected devices', 'Log out')}`,
  no(
    'business integrations',
    'www.facebook.com/settings?tab=business_tools',
    'pt',
    settings,
  )`${top}${rows('Hootsuite — Ativa — Remover')}`,
  no(
    'apps and websites',
    'www.facebook.com/settings?tab=applications',
    'es',
    settings,
  )`${top}${dialog('¿Eliminar Hootsuite?', 'Verifica tu elección.', 'Eliminar')}`,
  no(
    'Page access',
    'www.facebook.com/settings/?tab=profile_access',
    'en',
    settings,
  )`${top}${rows('Ana Prado — Full control — Remove')}`,
  no('lock inside a frame', 'www.facebook.com/', 'en', 'trap: content of a frame')`
${feed(gist)}<iframe title="ad" srcdoc="<div role='dialog'><h1>Your account has been locked</h1></div>"></iframe>`,
]
