import type { CorpusPage } from '../types'
import { traps } from './hootsuite-traps'
import { deep, dialog, forSite } from './shell'

const { yes, maybe } = forSite('hootsuite')
const dash = 'https://hootsuite.com/dashboard'
const app = (html: string): string =>
  `<div id="app"><nav aria-label="Main"><a href="#/streams">Streams</a><a href="#/planner">Planner</a></nav>${html}</div>`

/** Accounts, each with its button. */
const rows = (button: string, ...accounts: readonly [string, string][]): string =>
  `<ul>${accounts
    .map(
      ([name, network]) =>
        `<li><img alt="${network}"><div><strong>${name}</strong><span>${network}</span></div><button type="button">${button}</button></li>`,
    )
    .join('')}</ul>`

const found: readonly CorpusPage[] = [
  yes(
    'banner without names',
    'en',
    'other',
    `${dash}#/streams`,
    'disconnected',
    app(
      '<section role="region" aria-label="Banner"><p>Some accounts need you.</p><button>Reconnect social accounts</button><button>Dismiss</button></section>',
    ),
    'banner described by the help centre',
    { names: [] },
  ),
  yes(
    'banner in a status line with a link',
    'en',
    'other',
    `${dash}#/planner`,
    'disconnected',
    app('<div role="status"><span>3 accounts are offline</span> <a href="#/member">Reconnect</a></div>'),
    'banner described by the help centre',
  ),
  yes(
    'banner in German',
    'de',
    'other',
    `https://www.hootsuite.com/dashboard#/streams`,
    'disconnected',
    app(
      '<div role="alert"><span>Einige Konten sind getrennt.</span><button><span>Erneut mit sozialen Netzwerken verbinden</span></button></div>',
    ),
    'German button described by the help centre',
  ),
  yes(
    'list of accounts to connect again',
    'en',
    'sample',
    dash,
    'disconnected',
    app('') +
      dialog(
        `<h2>Reconnect social accounts</h2>${rows('Reconnect', ['Lume Bakery', 'Facebook Page'], ['lume.bakery', 'Instagram Business'], ['Kim Lee', 'LinkedIn'])}<button>Close</button>`,
      ),
    'pop-up described by the help centre',
    { names: ['Lume Bakery', 'lume.bakery', 'Kim Lee'] },
  ),
  yes(
    'list of accounts in German',
    'de',
    'other',
    `${dash}#/streams`,
    'disconnected',
    app('') +
      dialog(
        `<h2>Konten</h2>${rows('Wiederverbinden', ['Bäckerei Süd', 'Facebook-Seite'], ['@baeckereisued', 'X'])}<button>Schließen</button>`,
      ),
    'pop-up described by the German help centre',
    { names: ['Bäckerei Süd', '@baeckereisued'] },
  ),
  yes(
    'list of accounts in German, other word',
    'de',
    'other',
    `${dash}#/member`,
    'disconnected',
    `<div role="dialog" aria-label="Konten"><table><tr><td>Haus am See</td><td><a role="button" href="#r">Erneut verbinden</a></td></tr><tr><td>Café Ost</td><td><a role="button" href="#r">Erneut verbinden</a></td></tr></table></div>`,
    'pop-up described by the German help centre',
    { names: ['Haus am See', 'Café Ost'] },
  ),
  yes(
    'list of accounts in Japanese',
    'ja',
    'other',
    `${dash}#/streams`,
    'disconnected',
    app('') + dialog(rows('再接続', ['ルメ製パン', 'Facebookページ'], ['lume_jp', 'Instagram'])),
    'pop-up described by the Japanese help centre',
    { names: ['ルメ製パン', 'lume_jp'] },
  ),
  maybe(
    'mark beside one account',
    'en',
    'other',
    `${dash}#/streams`,
    'disconnected',
    app(
      '<aside><ul><li><img alt="Facebook"><span>Lume Bakery</span><button aria-label="Reconnect" title="Reconnect"><svg></svg></button></li><li><img alt="X"><span>@lume</span></li></ul></aside>',
    ),
    'mark beside the icon, described by the help centre',
    { names: ['Lume Bakery'] },
  ),
  maybe(
    'list of accounts in French',
    'fr',
    'other',
    `${dash}#/streams`,
    'disconnected',
    app('') +
      dialog(
        `<h2>Vos comptes</h2>${rows('Reconnecter', ['Boulangerie Lume', 'Page Facebook'], ['lume_fr', 'Instagram'])}`,
      ),
    'structure of the pop-up, language without evidence',
    { names: ['Boulangerie Lume', 'lume_fr'] },
  ),
  maybe(
    'list of accounts in Spanish',
    'es',
    'other',
    `${dash}#/planner`,
    'disconnected',
    app('') +
      dialog(
        `<h2>Tus cuentas</h2>${rows('Volver a conectar', ['Panadería Lume', 'Página de Facebook'], ['@lume_es', 'X'])}`,
      ),
    'structure of the pop-up, language without evidence',
    { names: ['Panadería Lume', '@lume_es'] },
  ),
  yes(
    'LinkedIn stream that is loaded',
    'en',
    'other',
    `${dash}#/streams`,
    'linkedin-used',
    app(
      '<div class="stream -column"><header><img alt="LinkedIn"><h3>Kim Lee</h3><span>My Updates</span></header><article class="message"><p>New oven!</p></article><article class="message"><p>Reconnect with friends</p></article></div>',
    ),
    'a stream that loads shows that the connection is in use',
    { names: ['Kim Lee'] },
  ),
  yes(
    'LinkedIn stream in Portuguese, nested',
    'pt',
    'other',
    `${dash}#/tabs?id=77`,
    'linkedin-used',
    app(
      deep(
        '<section class="rc-StreamColumn stream"><div class="streamHeader"><header><i role="img" aria-label="LinkedIn"></i><h3>Padaria Sol</h3></header></div><div role="article"><p>Pão fresco</p></div></section>',
      ),
    ),
    'a stream that loads shows that the connection is in use',
    { names: ['Padaria Sol'] },
  ),
  yes(
    'LinkedIn conversation in the inbox',
    'fr',
    'other',
    `${dash}#/inbox`,
    'linkedin-used',
    app(
      '<div class="inbox-conversation"><header><svg role="img" aria-label="LinkedIn"></svg><h3>Boulangerie Lume</h3></header><article class="message"><p>Bonjour, êtes-vous ouverts ?</p></article></div>',
    ),
    'a conversation that loads shows that the connection is in use',
    { names: ['Boulangerie Lume'] },
  ),
]

export const pages: readonly CorpusPage[] = [...found, ...traps]
