import type { CorpusPage } from '../types'
import { avatar, badge, board, bubble, calm, card, rail, rows, stream, svg } from './hootsuite-parts'
import { pages as quiet } from './hootsuite-quiet'
import { book, dialog, nest, para, pix, plainDialog } from './shell'

const { pages: loud, yes } = book('hootsuite')
const hs = 'https://hootsuite.com/dashboard'
const pop = 'pop-up of the help pages: accounts, each with the word'
const banner = 'banner of the help pages'
const mark = 'mark beside the account’s icon, in the help pages'
const other = 'same structure in a language whose word is not known'
const used = 'a LinkedIn stream that loads'

// The pop-up
yes(
  'disconnected',
  'pop-up as a table',
  hs,
  'en*',
  pop,
  calm + dialog('Reconnect social accounts', rows.table('Reconnect', 'Fjord Outdoor', 'Fjord Kids')),
  { names: ['Fjord Outdoor', 'Fjord Kids'] },
)
yes(
  'disconnected',
  'pop-up with columns',
  `${hs}#/streams`,
  'en*',
  pop,
  calm +
    plainDialog(
      'Some accounts need you',
      rows.titled(
        'Reconnect',
        ['Account', 'Network', 'Connected by'],
        ['Harbour Cafe', 'Facebook Page', 'Dana Lee'],
        ['harbour.cafe', 'Instagram Business', 'Omar Sy'],
      ),
    ),
  { names: ['Harbour Cafe', 'harbour.cafe'] },
)
yes(
  'disconnected',
  'pop-up as a list German',
  `${hs}#/planner`,
  'de*',
  pop,
  calm + dialog('Getrennte Konten', rows.list('Erneut verbinden', 'Stadtwerke Ahlen', '@ahlen_energie', 'Ahlen Bäder')),
  { names: ['Stadtwerke Ahlen', '@ahlen_energie', 'Ahlen Bäder'] },
)
yes(
  'disconnected',
  'pop-up of boxes, newer German word',
  'https://www.hootsuite.com/dashboard',
  'de*',
  pop,
  dialog('Bitte prüfen', rows.deep('Wiederverbinden', 'Müller &amp; Söhne', 'Müller Karriere')) + calm,
  { names: ['Müller & Söhne', 'Müller Karriere'] },
)
yes(
  'disconnected',
  'pop-up Japanese',
  hs,
  'ja*',
  pop,
  calm + plainDialog('ソーシャルアカウント', rows.linked('再接続', '東京書店', '大阪書店')),
  { names: ['東京書店', '大阪書店'] },
)
yes(
  'disconnected',
  'pop-up of input buttons',
  `${hs}#/member`,
  'en*',
  pop,
  calm + dialog('Disconnected', rows.input('Reconnect', 'Bright Dental')),
  { names: ['Bright Dental'] },
)
yes(
  'disconnected',
  'pop-up of tiles',
  `${hs}/`,
  'en*',
  pop,
  calm +
    nest(
      `<div role="dialog" aria-label="Accounts"><button aria-label="Close">×</button>${rows.cards('Reconnect', ['Olive Grove', 'LinkedIn'], ['Olive Grove Jobs', 'X'])}<button>Later</button></div>`,
      2,
    ),
  { names: ['Olive Grove', 'Olive Grove Jobs'] },
)
yes(
  'disconnected',
  'native dialog element, icon in the link',
  hs,
  'en*',
  pop,
  `${calm}<dialog open role="dialog"><h2>Back in a minute?</h2><ol><li><span>Peak Gym</span> <a href="#x"><i aria-hidden="true">↻</i> Reconnect</a></li></ol></dialog>`,
  { names: ['Peak Gym'] },
)
yes(
  'disconnected',
  'alert with one account',
  `${hs}#/analytics`,
  'en*',
  pop,
  `${calm}<div role="alert"><div><strong>Nordic Tiles</strong></div><div><button>Reconnect</button><button>Dismiss</button></div></div>`,
  { names: ['Nordic Tiles'] },
)
// Banners
yes(
  'disconnected',
  'banner in a status region',
  hs,
  'en*',
  banner,
  `<div role="status"><span>Some of your social accounts are not publishing.</span> <button>Reconnect social accounts</button><button aria-label="Dismiss">×</button></div>${calm}`,
  { names: [] },
)
yes(
  'disconnected',
  'banner German',
  `${hs}#/streams`,
  'de*',
  banner,
  `<div role="alert">${nest('<p>Ihre Konten brauchen Aufmerksamkeit.</p><a href="#r">Erneut mit sozialen Netzwerken verbinden</a>', 2)}</div>${calm}`,
)
yes(
  'disconnected',
  'banner landmark, older words',
  'https://www.hootsuite.com/dashboard#/home',
  'en*',
  banner,
  `<header role="banner"><div class="notice"><em>Posts may fail.</em><a role="button" href="#r">Reconnect social networks</a></div></header>${calm}`,
)
yes(
  'disconnected',
  'banner, short word in no-break spaces',
  hs,
  'de*',
  banner,
  `<div role="status" class="bar"><b>Hinweis</b><button>&nbsp;Erneut&nbsp;verbinden </button></div>${calm}`,
)
// Marks
yes(
  'disconnected?',
  'mark by an icon in a list',
  `${hs}#/streams`,
  'en*',
  mark,
  `<div id="app">${rail}<aside><ul><li>${avatar('Lime Studio')}<span>Lime Studio</span><span role="img" aria-label="Reconnect">⚠</span></li><li>${avatar('Lime Jobs')}<span>Lime Jobs</span></li></ul></aside><main><h1>Streams</h1></main></div>`,
  { names: ['Lime Studio'] },
)
yes(
  'disconnected?',
  'mark as a drawing German',
  `${hs}#/member`,
  'de*',
  mark,
  `<div id="app">${rail}<main><h1>Konten</h1><table><tbody><tr><td>${avatar('Kiez Radio')}${svg('Erneut verbinden')}</td><td>Kiez Radio</td></tr><tr><td>${avatar('Kiez TV')}</td><td>Kiez TV</td></tr></tbody></table></main></div>`,
  { names: ['Kiez Radio'] },
)
yes(
  'disconnected?',
  'mark with a title Japanese',
  `${hs}#/planner`,
  'ja*',
  mark,
  `<div id="app">${rail}<div class="profiles"><div class="profile">${avatar('北海道牧場')}<i title="再接続">!</i><div>北海道牧場</div></div></div></div>`,
  { names: ['北海道牧場'] },
)
// Unknown languages
yes(
  'disconnected?',
  'pop-up Spanish',
  hs,
  'es*',
  other,
  calm + dialog('Cuentas sociales desconectadas', rows.table('Volver a conectar', 'Casa Lola', 'Lola Eventos')),
  { names: ['Casa Lola', 'Lola Eventos'] },
)
yes(
  'disconnected?',
  'pop-up Korean',
  `${hs}#/streams`,
  'ko*',
  other,
  calm + plainDialog('소셜 계정', rows.list('다시 연결', '한강카페', '한강베이커리', '한강북스')),
  { names: ['한강카페', '한강베이커리', '한강북스'] },
)
yes(
  'disconnected?',
  'pop-up Italian',
  hs,
  'it*',
  other,
  calm + dialog('Account social', rows.linked('Riconnetti', 'Pasta Nonna', 'Nonna Eventi')),
  { names: ['Pasta Nonna', 'Nonna Eventi'] },
)
yes(
  'disconnected?',
  'pop-up Portuguese',
  'https://www.hootsuite.com/dashboard',
  'pt*',
  other,
  calm +
    dialog(
      'Contas desconectadas',
      rows.cards('Reconectar', ['Sol e Mar', 'Facebook'], ['solemar_oficial', 'Instagram']),
    ),
  { names: ['Sol e Mar', 'solemar_oficial'] },
)
// LinkedIn in use
yes(
  'linkedin-used',
  'stream among others',
  `${hs}#/streams`,
  'en*',
  used,
  board(
    stream(`${badge('Facebook')}<h3>Kelp Foods</h3>`, card('Ann', 'Yum')),
    stream(`${badge('LinkedIn')}<h3>Kelp Foods BV</h3>`, card('Ravi', 'Great team'), card('Lin', 'Congrats')),
    stream(`${badge('X')}<h3>@kelp</h3>`, card('Zed', 'hi')),
  ),
  { names: ['Kelp Foods BV'] },
)
yes(
  'linkedin-used',
  'stream, drawing with a title French',
  `${hs}#/tabs?id=7`,
  'fr*',
  used,
  board(
    stream(`${svg('LinkedIn')}<span class="title">Atelier Brume</span>`, `<div class="post-item"><p>Bravo !</p></div>`),
  ),
  { names: ['Atelier Brume'] },
)
yes(
  'linkedin-used',
  'stream in Japanese, label on a span',
  `${hs}#/streams`,
  'ja*',
  used,
  board(
    stream(
      `<span role="img" aria-label="LinkedIn">in</span><a href="#/p">京都製作所</a>`,
      bubble('佐藤', 'おめでとうございます'),
    ),
  ),
  { names: ['京都製作所'] },
)
yes(
  'linkedin-used',
  'inbox conversation Spanish',
  `${hs}#/inbox`,
  'es*',
  'a LinkedIn inbox that loads',
  `<div id="app">${rail}<main><section class="inbox-panel"><header><i title="LinkedIn" class="net">in</i><h2>Viajes Duero</h2></header>${bubble('Carla', '¿Tenéis plazas?')}${bubble('Viajes Duero', 'Sí')}</section></main></div>`,
  { names: ['Viajes Duero'] },
)
yes(
  'linkedin-used',
  'two LinkedIn streams',
  'https://www.hootsuite.com/dashboard#/streams',
  'de*',
  used,
  board(
    stream(`<img ${pix} alt="LinkedIn-Logo"><h3>Holzbau Kern</h3>`, card('Udo', 'Stark')),
    stream(`<span title="LinkedIn">in</span><h3>Kern Akademie</h3>`, card('Eda', 'Toll')),
  ),
  { names: ['Holzbau Kern', 'Kern Akademie'] },
)
yes(
  'linkedin-used',
  'stream whose item has the word in its text',
  `${hs}#/streams`,
  'en*',
  used,
  board(
    stream(
      `${badge('LinkedIn Page')}<h4>Tern Labs</h4>`,
      card('Moe', 'Time to reconnect with old colleagues'),
      card('Ida', para('Yes')),
    ),
  ),
  { names: ['Tern Labs'] },
)
yes(
  'linkedin-used',
  'conversation in a grid',
  `${hs}#/inbox`,
  'en*',
  'a LinkedIn inbox that loads',
  `<div id="app">${rail}<div class="layout"><aside>Filters</aside><div class="conversation-view"><div class="conversation-head"><header>${svg('LinkedIn')}<strong>Quarry Bank</strong></header></div>${nest(bubble('Theo', 'Do you open on Sunday?'), 2)}</div></div></div>`,
  { names: ['Quarry Bank'] },
)

export const pages: readonly CorpusPage[] = [...loud, ...quiet]
