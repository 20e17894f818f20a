import { codeForm, feed, loginForm, post, profile } from './facebook-parts'
import { alertBox, book, dialog, lone, loneDeep, loneTable, para, plainDialog, statusBox } from './shell'

const { pages, yes } = book('facebook')
const addr = 'address of the page, seen in public code'
const word = 'words seen in public code'
const www = 'https://www.facebook.com'
const calm = feed(post('Jonas Weber', 'Nice walk around the lake today'))

// Bare: may be an ordinary code step
yes(
  'checkpoint?',
  'bare checkpoint with a code field',
  `${www}/checkpoint/?next=https%3A%2F%2Fwww.facebook.com%2Fme`,
  'da*',
  'trap: an ordinary two-factor step lives at this address too',
  codeForm('Angiv login-kode', 'Fortsæt'),
)
yes(
  'checkpoint?',
  'sign-in checkpoint with a code field',
  'https://m.facebook.com/login/checkpoint/',
  'en',
  'trap: an ordinary two-factor step lives at this address too',
  codeForm('Enter login code to continue', 'Submit code'),
)
yes(
  'checkpoint?',
  'bare checkpoint, unknown words',
  'https://pl-pl.facebook.com/checkpoint/',
  'pl*',
  addr,
  loneDeep('Jeszcze chwila', ['Sprawdzamy coś.'], 'Dalej'),
)
// Words sharpen the kind
yes(
  'suspended',
  'bare checkpoint, Portuguese suspension words',
  'https://pt-br.facebook.com/checkpoint/?next=%2F',
  'pt*',
  'words from live pages, seen in public code',
  loneDeep('Suspendemos sua conta', ['Você tem 180 dias para fazer uma apelação.'], 'Discordar'),
)
yes(
  'disabled',
  'unknown number, French disabled words',
  'https://fr-fr.facebook.com/checkpoint/4410029384756610/',
  'fr*',
  word,
  lone('Votre&nbsp;compte a&nbsp;été désactivé', ['Vous ne pouvez pas demander un autre examen.']),
)
yes(
  'locked',
  'unknown number, locked words',
  `${www}/checkpoint/9182736455463728/`,
  'en*',
  word,
  `<div role="main"><div><h2>Your account <b>has been</b> locked</h2></div><span role="button" tabindex="0">Get started</span></div>`,
)
// Unconfirmed
yes(
  'unconfirmed',
  'confirm email Vietnamese',
  `${www}/confirmemail.php?next=https%3A%2F%2Fwww.facebook.com%2F`,
  'vi*',
  addr,
  lone('Nhập mã từ email của bạn', ['<input name="code" inputmode="numeric">'], 'Tiếp tục'),
)
yes(
  'unconfirmed',
  'confirm email, small screen Bengali',
  'https://m.facebook.com/confirmemail.php',
  'bn*',
  addr,
  loneTable('আপনার ইমেল নিশ্চিত করুন', ['<input name="c">'], 'নিশ্চিত করুন'),
)
// Signed out
yes(
  'signed-out',
  'sign-in with a checkpoint to return to',
  `${www}/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fcheckpoint%2F1501092823525282%2F`,
  'en',
  'the checkpoint stands in the query only',
  loginForm('Email or phone', 'Password', 'Log in'),
)
yes(
  'signed-out',
  'sign-in after a device choice Romanian',
  'https://ro-ro.facebook.com/login/device-based/regular/login/?login_attempt=1&lwv=110',
  'ro*',
  addr,
  `<h2>Conectează-te</h2>${loginForm('E-mail', 'Parolă', 'Conectare')}`,
)
yes(
  'signed-out',
  'sign-in Chinese',
  'https://zh-tw.facebook.com/login/',
  'zh*',
  addr,
  loginForm('電子郵件', '密碼', '登入'),
)
yes(
  'signed-out',
  'sign-in dialog over a public Page',
  `${www}/bakerymiller`,
  'en*',
  'a sign-in dialog covers public pages',
  `<div role="main"><h1>Bakery Miller</h1><p>Bread since 1922</p></div>${dialog('Log in to Facebook', loginForm('Email', 'Password', 'Log in'))}`,
)
// Cleared
yes(
  'cleared?',
  'save this browser',
  `${www}/remember_browser/?next=https%3A%2F%2Fwww.facebook.com%2F`,
  'es*',
  addr,
  lone('¿Guardar este navegador?', [], 'Guardar', 'Ahora no'),
)
yes(
  'cleared',
  'through the locked check to the feed',
  `${www}/`,
  'de*',
  'leaving a check for a signed-in page',
  feed(post('Kaffee Klub', 'Neue Röstung ab Montag')),
  { from: `${www}/x/checkpoint/828281030927956/outro/` },
)
yes(
  'cleared',
  'through a number to one’s own profile',
  'https://web.facebook.com/me',
  'pt*',
  'leaving a check for a signed-in page',
  profile('Ana Duarte', 'Lisboa'),
  { from: 'https://web.facebook.com/checkpoint/1339039300213622/' },
)
// Words alone
yes(
  'suspended',
  'suspended at the root, split heading',
  `${www}/`,
  'en*',
  word,
  loneDeep('We <span>suspended</span> your <span>account</span>', ['You have 174 days left to disagree.'], 'Disagree'),
)
yes(
  'suspended',
  'suspended at the root Spanish',
  'https://es-es.facebook.com/',
  'es*',
  word,
  lone('Suspendimos tu cuenta', ['Te quedan 180 días para apelar.'], 'Apelar'),
)
yes(
  'suspended',
  'suspended at the root French',
  `${www}/?_rdr`,
  'fr*',
  word,
  loneTable('Nous avons suspendu votre compte', ['Vous avez 180 jours pour faire appel.'], 'Faire appel'),
)
yes(
  'suspended',
  'suspended at the root Portuguese of Portugal',
  'https://pt-pt.facebook.com/',
  'pt*',
  word,
  `<div role="main"><h2>Suspendemos a tua conta</h2><p>Podes recorrer.</p></div>`,
)
yes(
  'suspended',
  'suspended dialog Arabic',
  `${www}/`,
  'ar*',
  word,
  plainDialog('تم حظر حسابك', para('لا يمكنك استخدام حسابك الآن.')),
)
yes(
  'disabled',
  'disabled dialog',
  `${www}/latest`,
  'en*',
  word,
  `${plainDialog('We disabled your account', para('You can’t request another review.'), 'h1')}`,
)
yes(
  'disabled',
  'disabled at the root Vietnamese',
  'https://vi-vn.facebook.com/',
  'vi*',
  word,
  loneDeep('Tài khoản của bạn đã bị vô hiệu hóa', ['Bạn có thể yêu cầu xem xét lại.']),
)
yes(
  'disabled',
  'disabled at the root Traditional Chinese',
  'https://zh-hk.facebook.com/',
  'zh*',
  word,
  lone('我們停用了您的帳戶', ['你可於 180 天內提出申訴。']),
)
yes(
  'disabled',
  'disabled dialog Arabic',
  'https://m.facebook.com/',
  'ar*',
  word,
  dialog('تم تعطيل حسابك', para('راجع معايير مجتمعنا.')),
)
yes(
  'locked',
  'locked at the root Portuguese',
  'https://pt-br.facebook.com/',
  'pt*',
  word,
  lone('Sua conta foi bloqueada', ['Vimos atividade incomum.'], 'Começar'),
)
yes(
  'locked',
  'locked at the root German, old sentence',
  'https://de-de.facebook.com/',
  'de*',
  'old German sentence from an article',
  lone('Aus Sicherheitsgründen wurde dein Konto vorübergehend gesperrt.', [], 'Weiter'),
)
yes(
  'limited',
  'temporarily blocked dialog',
  `${www}/groups/881223/`,
  'en*',
  word,
  `${calm}${dialog('You’re Temporarily Blocked', para('It looks like you were misusing this feature by going too fast.'))}`,
)
yes(
  'limited',
  'feature dialog Hebrew',
  'https://he-il.facebook.com/',
  'he*',
  word,
  `${calm}${dialog('לא ניתן להשתמש בתכונה זו כרגע', para('נסה שוב מאוחר יותר.'))}`,
)
yes(
  'limited',
  'feature dialog Vietnamese',
  `${www}/groups/99120/`,
  'vi*',
  word,
  `${calm}${plainDialog('Bạn tạm thời bị chặn', para('Hãy thử lại sau.'))}`,
)
yes(
  'limited',
  'feature dialog Portuguese',
  `${www}/`,
  'pt*',
  word,
  `${calm}${dialog('Você não pode usar este recurso no momento', para('Limitamos a frequência com que você pode publicar.'))}`,
)
yes(
  'limited',
  'blocked toast Spanish',
  `${www}/messages/t/`,
  'es*',
  word,
  `${calm}${alertBox('Acción bloqueada', 'Inténtalo más tarde.')}`,
)
yes(
  'limited',
  'Page cannot post toast',
  'https://business.facebook.com/latest/composer',
  'en*',
  word,
  `<div role="main"><h1>Create post</h1></div>${statusBox('This Page can&#39;t post', 'Try again in 24 hours.')}`,
)
yes(
  'checkpoint',
  'identity before publishing, alert dialog',
  'https://business.facebook.com/latest/composer',
  'en*',
  word,
  `<div role="main"><h1>Create post</h1></div>${plainDialog('Confirm your identity before you can publish as this Page.', para('Open the Facebook app on your phone and follow the instructions.'))}`,
)
yes(
  'checkpoint',
  'is it you, at the root',
  'https://m.facebook.com/',
  'en*',
  word,
  loneTable('Help us confirm it&rsquo;s you', ['Choose how.'], 'Continue'),
)
yes(
  'checkpoint',
  'is it you, Portuguese dialog',
  `${www}/`,
  'pt*',
  word,
  dialog('Precisamos confirmar que esta conta pertence a você', para('Carregue uma foto sua'), 'Aviso'),
)
yes(
  'checkpoint',
  'are you human, at the root',
  `${www}/`,
  'en*',
  word,
  loneDeep('Confirm you’re human', ['This keeps spam away.'], 'Continue'),
)
yes(
  'checkpoint?',
  'bare identity words Spanish',
  `${www}/`,
  'es*',
  'words too common to be sure',
  dialog('Verifica tu identidad', para('Sigue los pasos.')),
)
yes(
  'checkpoint?',
  'robot words Simplified Chinese',
  'https://zh-cn.facebook.com/',
  'zh*',
  'words too common to be sure',
  lone('进行人机身份验证', [], '继续'),
)

export { pages }
