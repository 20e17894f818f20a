import type { CorpusPage } from '../types'
import { feed, post, top } from './facebook-shell'
import { alertBox, boxNotice, dialog, forSite, nest, notice } from './shell'

const { yes, maybe } = forSite('facebook')
const code = 'words seen in public code'
const plain = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ')

const behind = feed(post('Meridian Café', 'New menu from Monday. Come and try it!'))
const ways = {
  /** Over the feed. */
  dialog: (title: string, text: string, button?: string) => `${behind}${dialog(title, text, button)}`,
  /** Over a Page's tools. */
  tool: (title: string, text: string, button?: string) =>
    `${top}<div role="main">${nest('<div role="textbox" contenteditable="true">Offers of the week</div><div role="button">Publish</div>')}</div>${dialog(title, text, button)}`,
  /** A short page of its own. */
  heading: notice,
  box: boxNotice,
  alert: (title: string, text: string) => `${behind}${alertBox(`${title} ${text}`)}`,
}
type Way = keyof typeof ways
type Kind = Parameters<typeof yes>[0]

const where = (way: Way) => (way === 'tool' ? 'business.facebook.com/latest/composer/' : 'www.facebook.com/')
const look = (lang: string, way: Way) => `${lang} ${way === 'heading' ? 'sample' : 'other'}` as const
const say = (kind: Kind, lang: string, way: Way, title: string, text = '', button?: string, url = where(way)) =>
  yes(kind, `${way}, ${lang}: ${plain(title)}`, url, look(lang, way), code)`${ways[way](title, text, button)}`
const perhaps = (kind: Kind, lang: string, way: Way, title: string, text = '', button?: string) =>
  maybe(kind, `${way}, ${lang}: ${plain(title)}`, where(way), look(lang, way), code)`${ways[way](title, text, button)}`

export const pages: readonly CorpusPage[] = [
  say('suspended', 'en', 'heading', 'We suspended your account', 'You have 180 days left to disagree.', 'Appeal'),
  say('suspended', 'en', 'dialog', 'Your account has been <b>suspended</b>', 'Go to support for details.'),
  say('disabled', 'en', 'box', 'We disabled your account', 'This decision can’t be reversed.', 'Log out'),
  say('disabled', 'en', 'alert', 'Your&nbsp;account has been disabled.', ''),
  say('locked', 'en', 'dialog', 'Your account has been locked', 'We noticed unusual activity.', 'Get started'),
  say(
    'locked',
    'en',
    'box',
    'We’ve detected suspicious activity on your Facebook account and have temporarily locked it as a security precaution.',
  ),
  say('limited', 'en', 'dialog', 'We suspect automated behavior on your account', 'Stop using tools.', 'Dismiss'),
  say('limited', 'en', 'dialog', 'You’re Temporarily Blocked', 'You were going too fast.'),
  say('limited', 'en', 'dialog', "You can't use this feature right now", 'Try later.'),
  say(
    'limited',
    'en',
    'tool',
    'Not sent',
    'We limit how often you can post, comment or do other things in a given amount of time in order to help protect the community.',
  ),
  say('limited', 'en', 'dialog', 'You’re temporarily restricted', 'You can’t comment for 3 days.', 'See why'),
  say('limited', 'en', 'dialog', 'You’re restricted from posting in groups until December 2', ''),
  say('limited', 'en', 'dialog', 'Your account is restricted', 'See what you can’t do.', 'See details'),
  say('limited', 'en', 'box', 'You can’t use Facebook right&nbsp;now', '', 'Log out'),
  say('limited', 'en', 'tool', 'You can’t publish as this Page', 'Ask another admin.'),
  say('limited', 'en', 'tool', "This Page can't post", ''),
  yes(
    'checkpoint',
    'identity before publishing',
    'www.facebook.com/meridian.cafe',
    'en sample',
    code,
  )`<div role="main"><div role="feed"></div></div><div role="dialog"><h2>Confirm your identity before you can publish as this Page</h2><p>Open the Facebook app on your phone and follow the instructions.</p></div>`,
  say(
    'checkpoint',
    'en',
    'tool',
    'Confirm your identity before you can <span>publish as this Page</span>.',
    'Open the app.',
  ),
  say('checkpoint', 'en', 'heading', 'Help us confirm it’s you', 'Choose a way.'),
  say('checkpoint', 'en', 'box', 'Confirm you’re human', 'This takes a minute.', 'Continue'),
  perhaps('checkpoint', 'en', 'dialog', 'Confirm your identity', 'Choose a document.', 'Next'),
  perhaps('checkpoint', 'en', 'heading', 'Check your notifications on another device', 'We sent it to your phone.'),
  perhaps('checkpoint', 'en', 'box', 'Approve the login', 'Use a device you know.'),
  perhaps('checkpoint', 'en', 'heading', 'Go to the authentication app', ''),
  say(
    'locked',
    'en',
    'dialog',
    'Your account has been LOCKED',
    'Open the steps to unlock it.',
    'Learn more',
    'm.facebook.com/nt/screen/?params=%7B%22token%22%3A%22x%22%7D',
  ),

  say('suspended', 'es', 'heading', 'Suspendimos tu cuenta', 'Te quedan 180 días para apelar.', 'Apelar'),
  perhaps('checkpoint', 'es', 'dialog', 'Verifica tu identidad', 'Elige un método.', 'Siguiente'),
  say('limited', 'es', 'dialog', 'Ahora mismo no puedes usar esta función', 'Inténtalo más tarde.', 'Aceptar'),
  say('limited', 'es', 'alert', 'Estás temporalmente bloqueado.', 'Espera unas horas.'),
  say('limited', 'es', 'tool', 'Acción bloqueada', '', 'Aceptar'),
  say(
    'suspended',
    'fr',
    'box',
    'Nous avons suspendu votre compte.',
    'Vous avez 180 jours pour faire appel.',
    'Faire appel',
  ),
  say('suspended', 'fr', 'dialog', 'Votre compte a été <strong>suspendu</strong>', ''),
  say('disabled', 'fr', 'heading', 'Nous avons désactivé votre compte', '', 'Se déconnecter'),
  say('disabled', 'fr', 'dialog', 'Votre compte a été désactivé', ''),
  say('suspended', 'pt', 'heading', 'Suspendemos sua conta', 'Você tem 180 dias para recorrer.', 'Recorrer'),
  say('suspended', 'pt', 'dialog', 'Sua conta foi suspensa', ''),
  say('suspended', 'pt', 'box', 'Suspendemos a tua conta', '', 'Continuar', 'pt-pt.facebook.com/'),
  say('disabled', 'pt', 'dialog', 'Sua conta foi desativada', ''),
  say('disabled', 'pt', 'box', 'Desabilitamos sua conta', '', 'Sair', 'pt-br.facebook.com/'),
  say('locked', 'pt', 'dialog', 'Sua conta foi bloqueada', 'Siga os passos.', 'Começar'),
  say('checkpoint', 'pt', 'box', 'Ajude-nos a confirmar que é você', '', 'Começar'),
  say('checkpoint', 'pt', 'heading', 'Ajuda-nos a confirmar que és tu', '', 'Continuar'),
  say('checkpoint', 'pt', 'box', 'Precisamos confirmar que esta conta pertence a você', ''),
  say('checkpoint', 'pt', 'dialog', 'Carregue uma foto sua', 'Ela não será mostrada no seu perfil.', 'Carregar'),
  say('checkpoint', 'pt', 'box', 'Insira os caracteres que você vê', '<input>', 'Continuar'),
  say('limited', 'pt', 'dialog', 'Suspeitamos que o comportamento da sua conta seja automatizado', '', 'Descartar'),
  say('limited', 'pt', 'dialog', 'Você não pode usar este recurso no momento', ''),
  say(
    'limited',
    'pt',
    'tool',
    'Não foi possível publicar',
    'Limitamos a frequência com que você pode publicar ou comentar.',
  ),
  say('locked', 'de', 'box', 'Aus Sicherheitsgründen wurde dein Konto vorübergehend gesperrt.', '', 'Weiter'),
  say('disabled', 'vi', 'heading', 'Tài khoản của bạn đã bị vô hiệu hóa', '', 'Đăng xuất'),
  say('disabled', 'vi', 'dialog', 'Chúng tôi đã vô hiệu hóa tài khoản của bạn', ''),
  say('limited', 'vi', 'dialog', 'Bạn tạm thời bị chặn', 'Hãy thử lại sau.'),
  say('limited', 'vi', 'alert', 'Tài khoản bị hạn chế.', ''),
  say('limited', 'vi', 'tool', 'Hiện tại bạn không thể sử dụng tính năng này', ''),
  say('disabled', 'zh', 'box', '我們停用了您的帳戶', '', '登出', 'zh-tw.facebook.com/'),
  say('disabled', 'zh', 'dialog', '我們停用了你的帳戶', '', '確定'),
  perhaps('checkpoint', 'zh', 'heading', '进行人机身份验证', '', '继续'),
  say('disabled', 'ar', 'heading', 'تم تعطيل حسابك', '', 'تسجيل الخروج', 'ar-ar.facebook.com/'),
  say('disabled', 'ar', 'dialog', 'حسابك معطل', ''),
  say('suspended', 'ar', 'box', 'تم تعليق حسابك', ''),
  say('suspended', 'ar', 'dialog', 'حسابك موقوف', ''),
  say('limited', 'he', 'dialog', 'לא ניתן להשתמש בתכונה זו כרגע', ''),
  say('limited', 'he', 'alert', 'החשבון שלך מוגבל.', ''),
  say('limited', 'he', 'dialog', 'אתם חסומים זמנית', ''),
]
