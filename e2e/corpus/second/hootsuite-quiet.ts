import { avatar, badge, board, bubble, calm, card, rail, rows, stream, svg } from './hootsuite-parts'
import {
  alertBox,
  book,
  buttons,
  dialog,
  list,
  lone,
  lookAlikes,
  nest,
  para,
  plainDialog,
  statusBox,
  unseen,
} from './shell'

const { pages, no } = book('hootsuite')
const hs = 'https://hootsuite.com/dashboard'
const web = 'https://www.hootsuite.com'
const popup = dialog('Reconnect social accounts', rows.table('Reconnect', 'Fjord Outdoor', 'Fjord Kids'))
const text = 'trap: the word stands in somebody’s text'
const elsewhere = 'trap: not the dashboard'
const settings = 'trap: buttons of settings'

for (const [what, url] of lookAlikes('hootsuite.com', '/dashboard'))
  no(`look-alike: ${what}`, url, 'en*', 'trap: phishing page', calm + popup)

no(
  'post in a stream',
  `${hs}#/streams`,
  'en*',
  text,
  board(
    stream(
      `${badge('Facebook')}<h3>Kelp Foods</h3>`,
      card('Ann', 'Reconnect'),
      card('Bo', '<a href="#t">Reconnect</a> with nature'),
    ),
  ),
)
no(
  'post in a stream Japanese',
  `${hs}#/streams`,
  'ja*',
  text,
  board(stream(`${badge('X')}<h3>@shoten</h3>`, card('田中', '<a href="#t">再接続</a>'))),
)
no(
  'post in a stream German',
  `${hs}#/streams`,
  'de*',
  text,
  board(
    stream(
      `${badge('Instagram')}<h3>kiez.radio</h3>`,
      card('Ute', 'Wiederverbinden'),
      card('Jan', 'Erneut verbinden!'),
    ),
  ),
)
no(
  'post being typed',
  `${hs}#/planner`,
  'en*',
  'trap: text of the composer',
  calm +
    dialog('New post', `<div role="textbox" contenteditable="true">Reconnect</div>${buttons('Schedule', 'Post now')}`),
)
no(
  'post opened as a dialog',
  `${hs}#/streams`,
  'en*',
  'trap: a post opened as a dialog',
  calm +
    dialog('Post details', card('Ann', 'Reconnect social accounts in three easy steps') + buttons('Reply', 'Like')),
)
no(
  'notice with a longer sentence',
  hs,
  'en*',
  'trap: the word is part of another name',
  `${calm}<div role="status"><span>New guide</span><a href="#g">Reconnect with your audience</a></div>`,
)
no(
  'webinar banner',
  hs,
  'en*',
  'trap: the word is part of another name',
  `<header role="banner"><p>Reconnect 2027: our yearly meeting</p><a href="#w">Save a seat</a></header>${calm}`,
)
no(
  'webinar banner German',
  hs,
  'de*',
  'trap: the word is part of another name',
  `<div role="status"><p>Wiederverbinden mit Kunden</p><a href="#w">Zum Webinar „Wiederverbinden“</a></div>${calm}`,
)
no(
  'line lost',
  hs,
  'en*',
  'trap: the browser is offline',
  calm + alertBox('Connection lost. Reconnecting…', '<button>Try again</button>'),
)
no(
  'saved',
  `${hs}#/member`,
  'en*',
  'trap: success message',
  calm + statusBox('Fjord Outdoor was reconnected', '<button>Close</button>'),
)
no(
  'connect an account',
  `${hs}#/member`,
  'en*',
  settings,
  calm + dialog('Connect account', list('Facebook <button>Connect</button>', 'LinkedIn <button>Connect</button>')),
)
no(
  'connect an account Spanish',
  `${hs}#/member`,
  'es*',
  settings,
  calm +
    dialog(
      'Añadir cuenta social',
      `<div>${buttons('Conectar con Facebook', 'Conectar con X', 'Conectar con LinkedIn')}</div>`,
    ),
)
no(
  'remove accounts',
  `${hs}#/member`,
  'en*',
  settings,
  calm + dialog('Manage social accounts', rows.table('Remove', 'Fjord Outdoor', 'Fjord Kids')),
)
no(
  'edit accounts',
  `${hs}#/member`,
  'en*',
  settings,
  calm + plainDialog('Your accounts', rows.list('Edit', 'Olive Grove', 'Olive Jobs')),
)
no(
  'share accounts',
  `${hs}#/teams`,
  'en*',
  settings,
  calm + dialog('Share with a team', rows.deep('Share', 'Peak Gym', 'Peak Kids')),
)
no(
  'two different buttons in a row French',
  `${hs}#/member`,
  'fr*',
  settings,
  calm +
    dialog(
      'Comptes',
      list(
        'Atelier Brume <button>Modifier</button><button>Supprimer</button>',
        'Brume Emploi <button>Modifier</button><button>Supprimer</button>',
      ),
    ),
)
no(
  'remove accounts German',
  `${hs}#/member`,
  'de*',
  settings,
  calm + dialog('Konten verwalten', rows.table('Entfernen', 'Stadtwerke Ahlen', 'Ahlen Bäder')),
)
no(
  'confirm a deletion Portuguese',
  `${hs}#/planner`,
  'pt*',
  'trap: ordinary dialog',
  calm + plainDialog('Excluir a publicação?', para('Sol e Mar') + buttons('Cancelar', 'Excluir')),
)
no(
  'choose accounts Italian',
  `${hs}#/planner`,
  'it*',
  'trap: ordinary dialog',
  calm +
    dialog(
      'Pubblica su',
      list(
        '<label><input type="checkbox"> Pasta Nonna</label>',
        '<label><input type="checkbox"> Nonna Eventi</label>',
      ) + buttons('Continua'),
    ),
)
no(
  'accounts in order',
  `${hs}#/member`,
  'en*',
  settings,
  `<div id="app">${rail}<main><h1>Accounts</h1>${rows.linked('Account settings', 'Lime Studio', 'Lime Jobs')}</main></div>`,
)
no(
  'mark with another meaning',
  `${hs}#/streams`,
  'en*',
  'trap: another mark beside an account',
  `<div id="app">${rail}<ul><li>${avatar('Lime Studio')}<span>Lime Studio</span><span role="img" aria-label="Pinned">★</span></li><li>${avatar('Reconnect Rehab')}<span>Reconnect Rehab</span></li></ul></div>`,
)
no(
  'account called with the word in a chooser',
  `${hs}#/planner`,
  'en*',
  'trap: an account with that name',
  calm +
    dialog(
      'Post to',
      list(
        `${svg('Facebook')}<label><input type="checkbox"> Reconnect Therapy</label>`,
        '<label><input type="checkbox"> Olive Grove</label>',
      ) + buttons('Done'),
    ),
)
no(
  'notifications list',
  `${hs}#/home`,
  'en*',
  text,
  calm +
    `<div role="dialog" aria-label="Notifications"><h2>Notifications</h2>${list('Dana commented on “Reconnect”', 'Weekly report is ready')}</div>`,
)
no('hidden pop-up', hs, 'en*', 'trap: hidden text', calm + unseen(popup))
no(
  'invisible banner',
  hs,
  'de*',
  'trap: hidden text',
  calm + unseen('<div role="alert"><button>Erneut verbinden</button></div>', 1),
)
no(
  'template of the pop-up',
  hs,
  'ja*',
  'trap: hidden text',
  `${calm}<template>${dialog('アカウント', rows.linked('再接続', '東京書店'))}</template>`,
)
no(
  'pop-up in a frame',
  hs,
  'en*',
  'trap: words inside a frame',
  `${calm}<iframe width="300" height="100" srcdoc="<div role='dialog'><p>Peak Gym</p><button>Reconnect</button></div>"></iframe>`,
)
no(
  'blog article',
  `${web}/blog/reconnect-social-accounts`,
  'en*',
  elsewhere,
  `<article><h1>How to reconnect social accounts</h1>${para('Press Reconnect beside the account.')}<a href="#s">Reconnect social accounts</a></article>`,
)
no(
  'resources page German',
  `${web}/de/resources/netzwerke`,
  'de*',
  elsewhere,
  `<main><h1>Erneut mit sozialen Netzwerken verbinden</h1><a href="#x">Erneut verbinden</a></main>`,
)
no(
  'plans page',
  `${web}/plans`,
  'en*',
  elsewhere,
  `<header role="banner"><a href="/">Hootsuite</a></header>${lone('Plans', ['Reconnect accounts at any time'], 'Start trial')}`,
)
no('help page', 'https://help.hootsuite.com/hc/en-us/articles/1260804308209', 'en*', 'trap: help centre', calm + popup)
no(
  'app sign-in',
  'https://platform.hootsuite.com/oauth2/auth?client_id=1',
  'en*',
  elsewhere,
  dialog('Peak Gym', buttons('Reconnect')),
)
no(
  'sign-in page',
  `${web}/login`,
  'fr*',
  elsewhere,
  lone('Connexion', ['<input type="email">', '<input type="password">'], 'Se connecter'),
)
// Streams
no(
  'LinkedIn stream without items',
  `${hs}#/streams`,
  'en*',
  'trap: nothing was loaded',
  board(stream(`${badge('LinkedIn')}<h3>Kelp Foods BV</h3>`, '<div class="empty">Nothing here yet</div>')),
)
no(
  'LinkedIn stream still loading',
  `${hs}#/streams`,
  'de*',
  'trap: nothing was loaded',
  board(stream(`${svg('LinkedIn')}<h3>Holzbau Kern</h3>`, '<div class="spinner" aria-busy="true">Lädt …</div>')),
)
no(
  'LinkedIn stream that is cut off',
  `${hs}#/streams`,
  'en*',
  'trap: the stream cannot load',
  board(stream(`${badge('LinkedIn')}<h3>Tern Labs</h3>`, '<div class="error"><p>This stream can’t load</p></div>')),
)
no(
  'Facebook stream, post with a LinkedIn picture',
  `${hs}#/streams`,
  'es*',
  'trap: the picture belongs to a post',
  board(stream(`${badge('Facebook')}<h3>Casa Lola</h3>`, card('Pau', `Síguenos ${badge('LinkedIn')}`))),
)
no(
  'Instagram stream, LinkedIn in words',
  `${hs}#/streams`,
  'pt*',
  'trap: the name stands in a text',
  board(stream(`${badge('Instagram')}<h3>solemar</h3>`, card('Rui', 'Estamos no LinkedIn'))),
)
no(
  'X stream beside an empty LinkedIn one',
  `${hs}#/streams`,
  'en*',
  'trap: items belong to another stream',
  board(stream(`${badge('X')}<h3>@kelp</h3>`, card('Zed', 'hi')), stream(`${badge('LinkedIn')}<h3>Kelp Foods BV</h3>`)),
)
no(
  'inbox of another network',
  `${hs}#/inbox`,
  'fr*',
  'trap: another network',
  `<div id="app">${rail}<section class="inbox-panel"><header>${svg('Instagram')}<h2>Atelier Brume</h2></header>${bubble('Zoé', 'Bonjour')}</section></div>`,
)
no(
  'list of networks in an article',
  `${hs}#/appdirectory`,
  'en*',
  'trap: no stream',
  `<div id="app">${rail}<main><article class="app-post">${badge('LinkedIn')}<h3>LinkedIn tools</h3></article></main></div>`,
)
no(
  'report with a LinkedIn chart',
  `${hs}#/analytics/report?id=4`,
  'ja*',
  'trap: no stream',
  `<div id="app">${rail}<main>${nest(`${badge('LinkedIn')}<h3>京都製作所</h3><div class="chart">42</div>`, 2)}</main></div>`,
)
no(
  'remove accounts Japanese',
  `${hs}#/member`,
  'ja*',
  settings,
  calm + dialog('アカウント管理', rows.table('削除', '東京書店', '大阪書店')),
)
no(
  'look-alike LinkedIn stream',
  'https://hootsuite.com.session-check.example/dashboard#/streams',
  'en*',
  'trap: phishing page',
  board(stream(`${badge('LinkedIn')}<h3>Kelp</h3>`, card('A', 'b'))),
)

export { pages }
