import type { CorpusPage } from '../types'
import { pages as lookAlikes } from './facebook-addresses'
import { pages as quoted } from './facebook-quotes'
import { feed, post, top } from './facebook-shell'
import { pages as spoken } from './facebook-words'
import { boxHeading, boxNotice, dialog, forSite, nest, notice, signIn } from './shell'

const { yes, maybe } = forSite('facebook')
const seen = 'address seen in public code'

const oldCheckpoint = (title: string, fields: string, button = 'Continue') =>
  `<div id="content"><form method="post" action="/checkpoint/"><strong id="checkpoint_title" data-testid="checkpoint_title">${title}</strong>
  <div>${fields}</div><div id="checkpointBottomBar"><button id="checkpointSubmitButton" name="submit[Continue]" value="Continue" type="submit">${button}</button></div></form></div>`

const addressed: readonly CorpusPage[] = [
  yes('suspended', 'suspension with its reason', 'www.facebook.com/checkpoint/1501092823525282/', 'en sample', seen)`
<script type="application/json">{"log_out_uri":"\\/logout","title":"We suspended your account","reason_section_body":"Your account, or activity on it, doesn't follow our Community Standards on account integrity."}</script>
${notice('We suspended your account', 'You have 174 days left to appeal.', 'Appeal')}`,
  yes(
    'suspended',
    'suspension, Polish, mobile, with a way on',
    'm.facebook.com/checkpoint/1501092823525282/?next=https%3A%2F%2Fm.facebook.com%2F',
    'pl other',
    seen,
  )`<div id="root">${nest('<div><span>Zawiesiliśmy Twoje konto</span></div><span>Masz jeszcze 180 dni, aby się odwołać.</span><div role="button">Odwołaj się</div>', 7)}</div>`,
  yes('suspended', 'suspension under x, Italian', 'www.facebook.com/x/checkpoint/1501092823525282', 'it other', seen)`
${boxNotice('Abbiamo sospeso il tuo account', 'Hai 180 giorni per fare ricorso.', 'Fai ricorso')}`,
  yes('suspended', 'suspension in capitals', 'www.facebook.com/Checkpoint/1501092823525282/', 'ja other', seen)`
${boxNotice('アカウントが停止されました', '異議申し立ての期限は180日です。', '異議を申し立てる')}`,
  yes('locked', 'lock with its picture', 'www.facebook.com/checkpoint/828281030927956/', 'en sample', seen)`
<script type="application/json">{"is_unvetted_flow":true,"title":"Your account has been locked"}</script>
<div role="main"><h1>Your account has been locked</h1><img alt=""><a href="/x/checkpoint/828281030927956/stepper/?token=x">Get started</a><a href="/help/203305893040179">Learn more</a></div>`,
  yes('locked', 'lock, steps', 'www.facebook.com/x/checkpoint/828281030927956/stepper/?token=a', 'de sample', seen)`
${notice('Entsperre dein Konto', 'Wir führen dich durch einige Schritte.', 'Los geht’s')}`,
  yes('locked', 'lock, choice of proof', 'm.facebook.com/x/checkpoint/828281030927956/cp/selection/', 'nl other', seen)`
<form>${nest('<label><input type="radio" name="c" checked>Code per e-mail</label><label><input type="radio" name="c">Identiteitsbewijs</label><button>Doorgaan</button>')}</form>`,
  yes('locked', 'lock on the Turkish host', 'tr-tr.facebook.com/checkpoint/828281030927956', 'tr other', seen)`
${boxNotice('Hesabın kilitlendi', 'Hesabını açmak için birkaç adımı tamamla.', 'Başla')}`,
  yes('locked', 'lock, outro', 'web.facebook.com/x/checkpoint/828281030927956/outro/', 'id other', seen)`
${nest('<span>Terima kasih telah mengonfirmasi identitas Anda</span><div role="button">Kembali ke Facebook</div>')}`,
  yes('locked', 'walk-through after a hack', 'www.facebook.com/x/checkpoint/hacked_cleanup/', 'en other', seen)`
${boxNotice('Let’s secure your account', 'We’ll look at recent changes together.', 'Get started')}`,
  yes(
    'password-forced',
    'lock, new password',
    'www.facebook.com/x/checkpoint/828281030927956/change_password/',
    'pt other',
    'fields named in public code',
  )`${nest(`${boxHeading('Crie uma nova senha')}<form><label>Nova senha<input type="password" name="password_new"></label><label>Confirmar<input type="password" name="password_confirm"></label><button>Continuar</button></form>`)}`,
  yes(
    'password-forced',
    'new password in the plain mobile page',
    'mbasic.facebook.com/checkpoint/?next=https%3A%2F%2Fmbasic.facebook.com%2Fhome.php',
    'en other',
    'fields named in public code',
  )`${oldCheckpoint('Choose a new password', '<input type="password" name="password_new"><input type="password" name="password_confirm">')}`,
  yes('password-forced', 'new password after a hack', 'm.facebook.com/x/checkpoint/hacked_cleanup', 'ko sample', seen)`
<form><h1>새 비밀번호를 만드세요</h1><input name="password_new" type="password"><input name="password_confirm" type="password"><button>계속</button></form>`,
  yes('disabled', 'disabled', 'www.facebook.com/checkpoint/disabled/', 'en sample', seen)`
${notice('We’ve disabled the account', 'There is no further way to disagree.', 'Log out')}`,
  yes('disabled', 'disabled, Indonesian', 'touch.facebook.com/checkpoint/disabled?_rdr', 'id other', seen)`
${nest('<div>Akun Anda dinonaktifkan</div><div role="button">Keluar</div>')}`,
  yes('limited', 'automated behaviour', 'www.facebook.com/checkpoint/601051028565049/', 'en sample', seen)`
${notice('We suspect automated behavior on your account', 'To prevent your account from being temporarily restricted, stop.', 'Dismiss')}`,
  yes(
    'limited',
    'automated behaviour, Dutch',
    'web.facebook.com/checkpoint/601051028565049?next=%2F',
    'nl other',
    seen,
  )`
${boxNotice('We vermoeden geautomatiseerd gedrag', 'Je kunt deze melding sluiten.', 'Sluiten')}`,
  yes('checkpoint', 'approval of a device', 'www.facebook.com/checkpoint/1339039300213622/', 'en other', seen)`
${boxNotice('Was this you?', 'We noticed a login from a device you don’t usually use.', 'This was me')}`,
  yes('checkpoint', 'number nobody knows', 'fr-fr.facebook.com/checkpoint/730045118226190/', 'fr other', seen)`
${boxNotice('Une étape de plus', 'Suivez les instructions pour continuer.', 'Commencer')}`,
  yes('checkpoint', 'number one digit too long', 'www.facebook.com/checkpoint/15010928235252820/', 'ko other', seen)`
${boxNotice('한 단계만 더 진행하세요', '', '시작하기')}`,
  yes('checkpoint', 'block with old buttons', 'www.facebook.com/checkpoint/block/?next', 'en sample', seen)`
${oldCheckpoint('Please review a recent login', '<button name="submit[This was me]" value="y">This was me</button><button name="submit[No]" value="n">This wasn’t me</button>')}`,
  yes('checkpoint', 'appeal', 'm.facebook.com/checkpoint/appeal/', 'it other', seen)`
${boxNotice('Richiesta inviata', 'Esamineremo le informazioni.', 'Esci')}`,
  yes('checkpoint', 'blocked', 'mobile.facebook.com/checkpoint/blocked', 'pl other', seen)`
${nest('<span>Nie możesz przejść dalej</span>')}`,
  yes('checkpoint', 'start', 'www.facebook.com/checkpoint/start/?ip=x', 'en other', seen)`
<div><button id="checkpointButtonGetStarted">Get started</button></div>`,
  yes('checkpoint', 'download of own data', 'www.facebook.com/checkpoint/dyi/?referrer=x', 'ja sample', seen)`
${notice('情報をダウンロード', '', '続ける')}`,
  maybe('checkpoint', 'bare, two-factor code', 'www.facebook.com/checkpoint/', 'en sample', seen)`
${oldCheckpoint('Enter login code', '<input name="approvals_code" inputmode="numeric">')}`,
  maybe('checkpoint', 'bare with a way on', 'm.facebook.com/checkpoint/?next=%2Fhome.php', 'nl other', seen)`
${boxNotice('Nog even controleren', 'Voer de code van 6 cijfers in.', 'Doorgaan')}`,
  maybe('checkpoint', 'under login', 'web.facebook.com/login/checkpoint/', 'pl other', seen)`
${nest('<form><label>Kod<input name="approvals_code"></label><button>Dalej</button></form>')}`,
  yes(
    'checkpoint',
    'bare with a picture to read',
    'mbasic.facebook.com/checkpoint/?_rdr',
    'tr other',
    'field of public code',
  )`
${oldCheckpoint('Güvenlik kontrolü', '<img alt=""><input name="captcha_response">', 'Devam')}`,
  yes('checkpoint', 'bare with a choice of proof', 'www.facebook.com/checkpoint', 'en sample', 'field of public code')`
${oldCheckpoint('Choose an option', '<label><input type="radio" name="verification_method" value="3">Identify photos of friends</label><label><input type="radio" name="verification_method" value="37">Get a code</label>')}`,
  yes(
    'suspended',
    'bare, words of suspension',
    'www.facebook.com/checkpoint/?next',
    'en other',
    'words of public code',
  )`
${boxNotice('We suspended <span>your account</span>', 'You have 180&nbsp;days left to appeal.', 'Appeal')}`,
  yes('unconfirmed', 'e-mail not confirmed', 'www.facebook.com/confirmemail.php?next=%2F', 'en sample', seen)`
${notice('Enter the code from your email', '<input name="code">', 'Continue')}`,
  yes('unconfirmed', 'e-mail not confirmed, Turkish', 'm.facebook.com/confirmemail.php?soft=hjk', 'tr other', seen)`
${nest('<form>E-postandaki kodu gir<input name="c"><button>Onayla</button></form>')}`,
  yes(
    'signed-out',
    'sign-in with a way on',
    'www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fme',
    'en sample',
    seen,
  )`
<h2>Log in to Facebook</h2>${signIn()}<a href="/recover/initiate/">Forgotten account?</a><a href="/r.php">Create new account</a>`,
  yes(
    'signed-out',
    'sign-in, German',
    'de-de.facebook.com/login/?next=%2Fcheckpoint%2F1501092823525282%2F',
    'de other',
    seen,
  )`
${nest(signIn('email', 'pass', 'Anmelden'))}`,
  yes(
    'signed-out',
    'sign-in by device',
    'm.facebook.com/login/device-based/regular/login/?login_attempt=1',
    'es other',
    seen,
  )`
${nest(`<div>La contraseña que ingresaste es incorrecta.</div>${signIn('email', 'pass', 'Entrar')}`)}`,
  yes('signed-out', 'start page, dialog', 'www.facebook.com/', 'en other', 'words of public code')`
<div role="main"></div>${dialog('Log in to Facebook', signIn(), 'Create new account')}`,
  yes('signed-out', 'start page, heading', 'web.facebook.com/?_rdc=1&_rdr', 'en sample', 'words of public code')`
<div><h2>Log in to Facebook</h2>${signIn()}<a role="button" href="#">Create new account</a></div>`,
  maybe('cleared', 'save this browser?', 'www.facebook.com/remember_browser/?next=%2F', 'en sample', seen)`
${notice('Remember browser', 'Save this browser to skip codes next time.', 'Save')}`,
  yes('cleared', 'feed after suspension', 'www.facebook.com/', 'pt other', 'leaving a checkpoint for the feed', {
    from: 'www.facebook.com/checkpoint/1501092823525282/',
  })`${feed(post('Café Meridiano', 'Bom dia! Hoje tem bolo de cenoura.'))}`,
  yes('cleared', 'through a checkpoint', 'm.facebook.com/?checkpoint_src=any', 'en other', 'leaving a checkpoint', {
    from: 'm.facebook.com/x/checkpoint/828281030927956/outro/',
  })`${top}<div role="main">${nest('<a href="/stories">Stories</a>')}</div>`,
]

export const pages: readonly CorpusPage[] = [...addressed, ...spoken, ...lookAlikes, ...quoted]
