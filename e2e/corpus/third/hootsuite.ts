import type { CorpusPage } from '../types'
import { pages as quiet } from './hootsuite-quiet'
import { board, img, inbox, item, spot, stream, svg } from './hootsuite-shell'
import { head, maybe, pagesOf, portal, rtl, scrolls, sure, toast, wc } from './shell'

const page = pagesOf('hootsuite')
const dash = 'https://hootsuite.com/dashboard'
const list = 'list of accounts to reconnect, in a help article'
const bar = 'banner at sign-in, in a help article'
const used = 'a LinkedIn stream that loads'
const empty = board('<h1>Home</h1>')

const lists = [
  page(
    'list as a table',
    `${dash}#/home`,
    'en',
    list,
    portal(
      empty,
      `<h2>Reconnect social accounts</h2><table><thead><tr><th>Account</th><th>Network</th><th>Connected by</th><th></th></tr></thead><tbody>
     <tr><td>${img('')} Northwind Bakery</td><td>Facebook</td><td>Ana Ruiz</td><td><button>Reconnect</button></td></tr>
     <tr><td>${img('')} @northwind</td><td>Instagram</td><td>Ana Ruiz</td><td><button>Reconnect</button></td></tr></tbody></table><button>Close</button>`,
    ),
    sure('disconnected'),
    { names: ['Northwind Bakery', '@northwind'] },
  ),
  page(
    'list of cards, de',
    'https://www.hootsuite.com/dashboard#/streams',
    'de other',
    list,
    portal(
      empty,
      `${head('Soziale Netzwerke', 2)}<div class="grid grid-cols-2"><div class="card">${svg('LinkedIn')}<h4>Müller &amp; Söhne</h4><a href="#" role="button">Erneut verbinden</a></div>
     <div class="card">${svg('X')}<h4>muellersoehne</h4><a href="#" role="button">Erneut verbinden</a></div></div>`,
    ),
    sure('disconnected'),
    { names: ['Müller & Söhne', 'muellersoehne'] },
  ),
  page(
    'list as terms, ja',
    `${dash}#/planner`,
    'ja other',
    list,
    portal(
      empty,
      '<h2>アカウント</h2><dl><div><dt>東京パン工房</dt><dd><button type="button">再接続</button></dd></div><div><dt>tokyopan_jp</dt><dd><button type="button">再接続</button></dd></div></dl>',
    ),
    sure('disconnected'),
    { names: ['東京パン工房', 'tokyopan_jp'] },
  ),
  page(
    'list in components, de',
    `${dash}#/member`,
    'de other',
    list,
    `${empty}${wc('<section role="dialog" aria-label="Konten"><hs-list><hs-row style="display:block"><span class="truncate">Stadtwerke Aue</span> <small>Instagram</small> <button>Wiederverbinden</button></hs-row></hs-list></section>', 'hs-modal')}`,
    sure('disconnected'),
    { names: ['Stadtwerke Aue'] },
  ),
  page(
    'list with removal beside it',
    `${dash}#/home`,
    'en other',
    list,
    portal(
      empty,
      `<h1>3 accounts</h1><ul><li class="flex">${img('Facebook')}<a href="#a">Harbor Cafe</a><button>Remove</button><button>Reconnect</button></li>
     <li class="flex">${img('LinkedIn')}<a href="#b">Harbor Group</a><button>Remove</button><button>Reconnect</button></li>
     <li class="flex">${img('Pinterest')}<a href="#c">harborpins</a><button>Remove</button><button>Reconnect</button></li></ul>`,
    ),
    sure('disconnected'),
    { names: ['Harbor Cafe', 'Harbor Group', 'harborpins'] },
  ),
  page(
    'list in nested scroll panes',
    `${dash}?x=1#/analytics`,
    'en other',
    list,
    portal(
      empty,
      scrolls(
        `<div role="list"><div role="listitem"><div><div>${svg('TikTok')}</div><div><strong>O’Hara Bikes</strong><div>Last connected by Tom Weir</div></div></div><div><button><span>Reconnect</span></button></div></div></div>`,
      ),
      'role="alertdialog"',
    ),
    sure('disconnected'),
    { names: ['O’Hara Bikes'] },
  ),
  page(
    'list, fr',
    `${dash}#/home`,
    'fr other',
    'list in a language not met, by its shape',
    portal(
      empty,
      '<h2>Comptes sociaux</h2><ul><li><span>Boulangerie Petit</span><button>Reconnecter</button></li><li><span>petit.pain</span><button>Reconnecter</button></li></ul>',
    ),
    maybe('disconnected'),
    { names: ['Boulangerie Petit', 'petit.pain'] },
  ),
  page(
    'list, it, table',
    `${dash}#/streams`,
    'it other',
    'list in a language not met, by its shape',
    portal(
      empty,
      `<h2>Account social</h2><table><tr><td>${img('Instagram')}</td><td>Forno Verdi</td><td><button>Riconnetti</button></td></tr><tr><td>${img('Facebook')}</td><td>Verdi Eventi</td><td><button>Riconnetti</button></td></tr></table>`,
    ),
    maybe('disconnected'),
    { names: ['Forno Verdi', 'Verdi Eventi'] },
  ),
  page(
    'list, ar',
    `${dash}#/home`,
    'ar other',
    'list in a language not met, by its shape',
    rtl(
      portal(
        empty,
        `<h2>الحسابات</h2><ul><li>${img('LinkedIn')}<b>مخبز النور</b><button>إعادة الاتصال</button></li><li>${img('X')}<b>alnoor_bread</b><button>إعادة الاتصال</button></li></ul>`,
      ),
    ),
    maybe('disconnected'),
    { names: ['مخبز النور', 'alnoor_bread'] },
  ),
]

const banners = [
  page(
    'banner region',
    `${dash}#/home`,
    'en',
    bar,
    `<div role="region" aria-label="Notice"><p>Some of your accounts need attention.</p><button>Reconnect social accounts</button><button aria-label="Dismiss">×</button></div>${empty}`,
    sure('disconnected'),
  ),
  page(
    'banner as a status, de',
    `https://www.hootsuite.com/dashboard/#/planner`,
    'de other',
    bar,
    board(
      `<div class="w-full bg-amber-100" role="status"><span>Konten prüfen.</span> <a href="#">Erneut mit sozialen Netzwerken verbinden</a></div><h1>Planer</h1>`,
    ),
    sure('disconnected'),
  ),
  page(
    'banner as an alert, networks',
    `${dash}#/streams`,
    'en other',
    bar,
    toast(empty, `<div>${svg('Warning')}</div><button type="button">Reconnect social&nbsp;networks</button>`),
    sure('disconnected'),
  ),
  page(
    'alert with one account',
    `${dash}#/home`,
    'en other',
    bar,
    toast(empty, `${img('Instagram')}<strong>Maple Yoga</strong> <button>Reconnect</button>`),
    sure('disconnected'),
    { names: ['Maple Yoga'] },
  ),
  page(
    'banner with one account, ja',
    `${dash}#/home`,
    'ja other',
    bar,
    `<section role="region" aria-label="お知らせ"><div class="flex">${svg('Facebook')}<span>青空書店</span><button>再接続</button></div></section>${empty}`,
    sure('disconnected'),
    { names: ['青空書店'] },
  ),
]

const marks = [
  page(
    'mark as a picture',
    `${dash}#/home`,
    'en other',
    'mark beside an account’s icon, in a help article',
    board(
      '<h1>Home</h1>',
      `<ul><li class="flex">${img('')}<span>Cedar Dental</span><img title="Reconnect" alt="" width="14" height="14"></li><li class="flex">${img('')}<span>Cedar Kids</span></li></ul>`,
    ),
    maybe('disconnected'),
    { names: ['Cedar Dental'] },
  ),
  page(
    'mark as a drawing, ja',
    `${dash}#/member`,
    'ja other',
    'mark beside an account’s icon, in a help article',
    board(
      `<ul><li><div>${img('X')}${svg('再接続')}</div><a href="#1">港町カフェ</a></li><li><div>${img('X')}</div><a href="#2">港町ホテル</a></li></ul>`,
    ),
    maybe('disconnected'),
    { names: ['港町カフェ'] },
  ),
  page(
    'mark as a background, de',
    `${dash}#/member`,
    'de other',
    'mark beside an account’s icon, in a help article',
    board(
      `<table><tr><td>${img('LinkedIn')}${spot('role="img" aria-label="Erneut verbinden"')}</td><td>Bergbahn Tal</td></tr><tr><td>${img('LinkedIn')}</td><td>Hotel Tal</td></tr></table>`,
    ),
    maybe('disconnected'),
    { names: ['Bergbahn Tal'] },
  ),
]

const linkedin = [
  page(
    'one LinkedIn stream of three',
    `${dash}#/streams`,
    'en other',
    used,
    board(
      `<div class="flex">${stream(img('Instagram'), '@blueoak', 'My posts', item('x', 'Hi'))}${stream(img('LinkedIn'), 'Blue Oak Legal', 'My updates', item('Blue Oak Legal', 'We are hiring'))}${stream(img('X'), '@blueoak', 'Mentions', item('y', 'Hello'))}</div>`,
    ),
    sure('linkedin-used'),
    { names: ['Blue Oak Legal'] },
  ),
  page(
    'two LinkedIn streams, nested panes, fr',
    `${dash}#/tabs?id=4`,
    'fr other',
    used,
    board(
      scrolls(
        `${stream(svg('LinkedIn'), 'Atelier Nord', 'Mes publications', item('Atelier Nord', 'Bonjour'))}${stream(svg('LinkedIn'), 'Atelier Sud', 'Mes publications', item('Atelier Sud', 'Salut'))}`,
      ),
    ),
    sure('linkedin-used'),
    { names: ['Atelier Nord', 'Atelier Sud'] },
  ),
  page(
    'LinkedIn inbox, de',
    `${dash}#/inbox`,
    'de other',
    'a LinkedIn inbox that loads',
    board(inbox(spot('role="img" title="LinkedIn"'), 'Werk Eins', item('Jo Brandt', 'Guten Tag', 'message'))),
    sure('linkedin-used'),
    { names: ['Werk Eins'] },
  ),
]

export const pages: readonly CorpusPage[] = [...lists, ...banners, ...marks, ...linkedin, ...quiet]
