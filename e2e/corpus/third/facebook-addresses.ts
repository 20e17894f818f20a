import type { CorpusPage } from '../types'
import { feed, home } from './facebook-shell'
import { head, pagesOf, table, util, wc } from './shell'

const page = pagesOf('facebook')
const www = 'https://www.facebook.com'
const code = util('<h1>Check your notifications on another device</h1><form><input name="approvals_code"></form>')

/** Addresses that look like one of a checkpoint, and steps that are ordinary. */
export const pages: readonly CorpusPage[] = [
  page(
    'checkpoints in the plural',
    `${www}/checkpoints/`,
    'en other',
    'trap: word inside another segment',
    home('<h1>Checkpoints</h1>'),
  ),
  page(
    'firm called checkpoint',
    `${www}/checkpoint-systems/`,
    'en other',
    'trap: word inside another segment',
    home(`<h1>Checkpoint Systems</h1>${feed('1501092823525282')}`),
  ),
  page(
    'group called checkpoint',
    `${www}/groups/checkpoint/`,
    'en other',
    'trap: word in a later segment',
    home(`<h1>Checkpoint</h1>${feed('x')}`),
  ),
  page(
    'group called login',
    `${www}/groups/login/`,
    'fr other',
    'trap: word in a later segment',
    home(`<h1>Login</h1>${feed('x')}`),
  ),
  page(
    'login help',
    `${www}/loginhelp/`,
    'en other',
    'trap: word inside another segment',
    util('<h1>Help with login</h1>'),
  ),
  page(
    'security review',
    `${www}/securityreview/`,
    'en other',
    'trap: word inside another segment',
    util('<h1>Security review</h1>'),
  ),
  page(
    'checkpoint in the query',
    `${www}/pages/?next=%2Fcheckpoint%2F1501092823525282%2F`,
    'en other',
    'trap: address in the query',
    home('<h1>Pages</h1>'),
  ),
  page(
    'checkpoint in the hash',
    `${www}/events/#/checkpoint/828281030927956/`,
    'es other',
    'trap: address in the hash',
    home('<h1>Eventos</h1>'),
  ),
  page(
    'evil host in front',
    'https://www.facebook.com.review.example/checkpoint/1501092823525282/',
    'en other',
    'trap: look-alike host',
    util('<h1>We suspended your account</h1>'),
  ),
  page(
    'evil host behind',
    'https://myfacebook.example/checkpoint/828281030927956/',
    'pt other',
    'trap: look-alike host',
    table('<h1>Sua conta foi bloqueada</h1>'),
  ),
  page(
    'page without TLS',
    'http://www.facebook.com/checkpoint/1501092823525282/',
    'en other',
    'trap: no TLS',
    util('<h1>We suspended your account</h1>'),
  ),
  page(
    'page on another port',
    'https://www.facebook.com:8443/checkpoint/disabled/',
    'en other',
    'trap: another port',
    util('<h1>Your account has been disabled</h1>'),
  ),
  page(
    'two-step at sign-in',
    `${www}/two_step_verification/two_factor/?flow=two_factor_login`,
    'en other',
    'ordinary sign-in step',
    code,
  ),
  page(
    'picture at sign-in',
    `${www}/two_step_verification/authentication/?flow=pre_authentication`,
    'pt other',
    'ordinary sign-in step',
    wc(head('Insira os caracteres que você vê'), 'fb-auth'),
  ),
  page('authenticate', `${www}/two_factor/authenticate/`, 'de other', 'ordinary sign-in step', code),
  page(
    'suite asks again',
    'https://business.facebook.com/security/twofactor/reauth/?twofac_next=x',
    'en other',
    'ordinary step-up',
    util('<h1>Confirm your identity</h1><input name="approvals_code">'),
  ),
  page(
    'recovery',
    `${www}/recover/initiate/`,
    'es other',
    'recovery under way',
    table('<h1>Recupera tu cuenta</h1><p>¿Temporalmente bloqueado?</p>'),
  ),
  page(
    'recovery code',
    `${www}/recover/code/`,
    'en other',
    'recovery under way',
    util('<h1>Help us confirm it’s you</h1><input name="n">'),
  ),
  page(
    'cookie choice',
    `${www}/privacy/consent/user_cookie_choice/`,
    'fr other',
    'consent wall',
    wc('<h1>Autoriser les cookies ?</h1>', 'fb-consent'),
  ),
  page(
    'consent to an app',
    `${www}/privacy/consent/gdp/?params%5Bapp_id%5D=183319479511`,
    'en other',
    'consent screen',
    util('<h1>Hootsuite would like to reconnect</h1><button>Continue as Lena</button>'),
  ),
  page(
    'help after a hack',
    `${www}/hacked`,
    'en other',
    'the user looks for help',
    table('<h1>Report a compromised account</h1><p>Your account has been locked?</p>'),
  ),
  page(
    'came through a checkpoint',
    `${www}/messages/?checkpoint_src=any`,
    'en other',
    'word in the query',
    home('<h1>Chats</h1>'),
  ),
  page(
    'security settings',
    `${www}/settings?tab=security`,
    'en other',
    'settings page, only visited',
    home(
      '<h1>Password and security</h1><input name="password_new" type="password"><input name="password_confirm" type="password">',
    ),
  ),
  page(
    'password form',
    'https://accountscenter.facebook.com/password_and_security/password/change',
    'nl other',
    'settings page, only visited',
    wc(
      '<h1>Wachtwoord wijzigen</h1><input name="password_new" type="password"><input name="password_confirm" type="password">',
    ),
  ),
  page(
    'business integrations',
    `${www}/settings?tab=business_tools`,
    'en other',
    'settings page, only visited',
    home('<h1>Business integrations</h1><ul><li>Hootsuite <button>Remove</button></li></ul>'),
  ),
  page(
    'link to a checkpoint in the footer',
    `${www}/careers/`,
    'en other',
    'trap: link to a checkpoint',
    util('<h1>Careers</h1><a href="/checkpoint/1501092823525282/?next=x">Account</a>'),
  ),
  page(
    'from a checkpoint to help',
    `${www}/help/`,
    'en other',
    'left a checkpoint without signed-in marks',
    util('<h1>Help Center</h1>'),
    null,
    { from: `${www}/checkpoint/828281030927956/` },
  ),
  page('from an evil checkpoint', `${www}/`, 'en other', 'the checkpoint was on another host', home(feed('Hi')), null, {
    from: 'https://facebook.com.evil.example/checkpoint/1501092823525282/',
  }),
  page('from a group called checkpoint', `${www}/`, 'it other', 'no checkpoint before', home(feed('Ciao')), null, {
    from: `${www}/groups/checkpoint/`,
  }),
]
