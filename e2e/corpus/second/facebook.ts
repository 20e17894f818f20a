import type { CorpusPage } from '../types'
import { feed, newPassword, post } from './facebook-parts'
import { pages as quiet } from './facebook-quiet'
import { pages as words } from './facebook-words'
import { book, buttons, dialog, lone, loneDeep, loneTable, nest, para } from './shell'

const { pages: loud, yes } = book('facebook')
const addr = 'address of the page, seen in public code'
const www = 'https://www.facebook.com'
const calm = feed(post('Jonas Weber', 'Nice walk around the lake today'))

// Suspended
yes(
  'suspended',
  'suspended, two-column card',
  `${www}/checkpoint/1501092823525282/?next=https%3A%2F%2Fwww.facebook.com%2F`,
  'en*',
  addr,
  `<div role="main"><div class="left"><h2>We suspended your account</h2></div><div class="right">${para('180 days left to appeal', 'Your account, or activity on it, doesn’t follow our Community Standards on spam.')}${buttons('Appeal', 'Log out')}</div></div>`,
)
yes(
  'suspended',
  'suspended, Japanese',
  'https://ja-jp.facebook.com/checkpoint/1501092823525282/',
  'ja*',
  addr,
  loneDeep('アカウントが停止されました', ['180日以内に異議を申し立てることができます'], '審査を申し立てる'),
)
yes(
  'suspended',
  'suspended, x path Polish',
  `${www}/x/checkpoint/1501092823525282/`,
  'pl*',
  addr,
  loneDeep('Zawiesiliśmy Twoje konto', ['Masz 180 dni na odwołanie.'], 'Odwołaj się'),
)
yes(
  'suspended',
  'suspended, old mobile table Dutch',
  'https://mbasic.facebook.com/checkpoint/1501092823525282?refsrc=deprecated&_rdr',
  'nl*',
  addr,
  loneTable('We hebben je account opgeschort', ['Je hebt nog 172 dagen.'], 'Bezwaar maken'),
)
yes(
  'suspended',
  'suspended, capitals in the path',
  `${www}/Checkpoint/1501092823525282/`,
  'tr*',
  addr,
  lone('Hesabını askıya aldık', ['Karara itiraz edebilirsin.'], 'İtiraz et'),
)
yes(
  'suspended',
  'suspended, business host, almost empty while loading',
  'https://business.facebook.com/checkpoint/1501092823525282/?next=https%3A%2F%2Fbusiness.facebook.com%2Flatest%2Fhome',
  'it*',
  addr,
  nest('<div role="main"><div aria-busy="true">Caricamento…</div></div>', 3),
)
// Locked
yes(
  'locked',
  'locked, stepper Korean',
  `${www}/x/checkpoint/828281030927956/stepper/?token=AbC`,
  'ko*',
  addr,
  loneDeep('계정이 잠겼습니다', ['본인 확인이 필요합니다.'], '시작하기'),
)
yes(
  'locked',
  'locked, touch host Indonesian',
  'https://touch.facebook.com/checkpoint/828281030927956/',
  'id*',
  addr,
  loneTable('Akun Anda terkunci', ['Kami melihat aktivitas yang tidak biasa.'], 'Mulai'),
)
yes(
  'locked',
  'locked, anti scripting Italian',
  `${www}/x/checkpoint/828281030927956/anti_scripting/`,
  'it',
  addr,
  lone('Conferma di non essere un robot', ['Il tuo account è bloccato.'], 'Avanti'),
)
yes(
  'locked',
  'locked, intro with illustration',
  'https://web.facebook.com/x/checkpoint/828281030927956/cp/intro/',
  'en*',
  addr,
  nest(
    '<div role="main"><img src="/images/checkpoint/epsilon/comet/limbo-light.png" alt=""><h2>Let’s secure your account, step by step</h2><a href="/help/203305893040179">Learn more</a></div>',
  ),
)
yes(
  'locked',
  'locked, pick a way German',
  'https://de-de.facebook.com/x/checkpoint/828281030927956/cp/selection',
  'de*',
  addr,
  `<div role="main"><h2>So kannst du bestätigen, dass du es bist</h2><fieldset><label><input type="radio" name="w">SMS</label><label><input type="radio" name="w">E-Mail</label></fieldset>${buttons('Weiter')}</div>`,
)
yes(
  'locked',
  'locked, hidden password fields do not count yet',
  `${www}/checkpoint/828281030927956/`,
  'en*',
  'trap: password fields of a later step are in the page but not shown',
  `${lone('Your account has been locked', ['Answer a few questions first.'], 'Next')}<div style="display:none">${newPassword('New', 'Again', 'Save')}</div>`,
)
yes(
  'locked',
  'locked, clean-up after a hack Spanish',
  'https://es-la.facebook.com/x/checkpoint/hacked_cleanup/',
  'es*',
  addr,
  loneDeep('Protejamos tu cuenta', ['Revisaremos los cambios recientes.'], 'Empezar'),
)
yes(
  'locked',
  'locked, clean-up after a hack',
  `${www}/x/checkpoint/hacked_cleanup/?ref=mail`,
  'en',
  addr,
  lone('Secure your account', ['We’ll walk you through it.'], 'Get started'),
)
// Password forced
yes(
  'password-forced',
  'new password French',
  `${www}/x/checkpoint/828281030927956/change_password/`,
  'fr*',
  'fields of the page, seen in public code',
  nest(
    `<div role="main"><h2>Choisissez un nouveau mot de passe</h2>${newPassword('Nouveau mot de passe', 'Confirmez', 'Continuer')}</div>`,
  ),
)
yes(
  'password-forced',
  'new password, bare checkpoint Russian',
  'https://m.facebook.com/checkpoint/?next=https%3A%2F%2Fm.facebook.com%2F',
  'ru*',
  'fields of the page, seen in public code',
  loneTable('Создайте новый пароль', [newPassword('Новый пароль', 'Ещё раз', 'Далее')]),
)
yes(
  'password-forced',
  'new password, block page',
  `${www}/checkpoint/block/`,
  'en*',
  'fields of the page, seen in public code',
  `<div role="main"><div role="dialog" aria-modal="true"><h2>Create a password</h2>${newPassword('New', 'Confirm', 'Next')}</div></div>`,
)
// Disabled
yes(
  'disabled',
  'disabled address Greek',
  'https://m.facebook.com/checkpoint/disabled/?_rdr',
  'el*',
  addr,
  loneTable('Ο λογαριασμός δεν είναι διαθέσιμος', ['Η απόφαση είναι οριστική.']),
)
yes(
  'disabled',
  'disabled address, download data',
  `${www}/checkpoint/disabled`,
  'en*',
  addr,
  loneDeep('You can’t use this account any more', ['Download your information before it is deleted.'], 'Download'),
)
// Automated behaviour
yes(
  'limited',
  'automation warning Turkish',
  `${www}/checkpoint/601051028565049/?next=https%3A%2F%2Fwww.facebook.com%2F`,
  'tr*',
  addr,
  loneDeep('Hesabında otomatik davranış olduğundan şüpheleniyoruz', [], 'Kapat'),
)
yes(
  'limited',
  'automation warning over a feed',
  `${www}/checkpoint/601051028565049/`,
  'en*',
  addr,
  `${calm}${dialog('We suspect automated behavior on your account', para('To prevent your account from being restricted, stop.'), 'Warning')}`,
)
// Checkpoint, kind unknown
yes(
  'checkpoint',
  'new device approval Arabic',
  'https://ar-ar.facebook.com/checkpoint/1339039300213622/',
  'ar*',
  addr,
  loneDeep('راجع تسجيل الدخول الأخير', ['هل كان هذا أنت؟'], 'نعم', 'لا'),
)
yes(
  'checkpoint',
  'unknown number Hindi',
  'https://hi-in.facebook.com/checkpoint/7391820456671023/',
  'hi*',
  'other numbers exist',
  loneDeep('आपको एक चरण पूरा करना होगा', ['इसमें एक मिनट लगेगा।'], 'जारी रखें'),
)
yes(
  'checkpoint',
  'security check Swedish',
  `${www}/checkpoint/block/?next`,
  'sv*',
  addr,
  lone('Vi behöver kontrollera något', ['Svara på frågorna nedan.'], 'Fortsätt'),
)
yes(
  'checkpoint',
  'start page Czech',
  'https://m.facebook.com/checkpoint/start/?ip=1',
  'cs*',
  addr,
  loneTable('Než budete pokračovat', ['Ověříme několik údajů.'], 'Pokračovat'),
)
yes(
  'checkpoint',
  'appeal in review Thai',
  `${www}/checkpoint/appeal/`,
  'th*',
  addr,
  loneDeep('เราได้รับข้อมูลของคุณแล้ว', ['โดยปกติใช้เวลาประมาณหนึ่งวัน']),
)
yes(
  'checkpoint',
  'data download step',
  `${www}/checkpoint/dyi/`,
  'en*',
  addr,
  lone('Download your information', [], 'Start download'),
)
yes(
  'checkpoint',
  'bare checkpoint with picture characters',
  `${www}/checkpoint/?next=%2F`,
  'uk*',
  'fields of the page, seen in public code',
  `<div role="main"><h2>Введіть символи</h2><form><img alt="" width="90" height="30"><input name="captcha_response"><button id="checkpointSubmitButton">Далі</button></form></div>`,
)
yes(
  'checkpoint',
  'bare checkpoint with a choice of proofs',
  'https://mbasic.facebook.com/checkpoint/',
  'hu*',
  'fields of the page, seen in public code',
  loneTable(
    'Hogyan igazolod magad?',
    [
      '<label><input type="radio" name="verification_method" value="3">Fotók</label>',
      '<label><input type="radio" name="verification_method" value="4">Telefon</label>',
    ],
    'Tovább',
  ),
)
export const pages: readonly CorpusPage[] = [...loud, ...words, ...quiet]
