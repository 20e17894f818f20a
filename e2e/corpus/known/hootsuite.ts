import type { CorpusPage } from '../types'
import { pages as traps } from './hootsuite-traps'
import { forSite, nest } from './shell'

const { yes, maybe } = forSite('hootsuite')
const help = 'button named in the help pages'
const structure = 'no words known, accounts with one action each'
const home = 'hootsuite.com/dashboard'

const row = (name: string, network: string, button: string) =>
  `<li><img alt="${network}"><span class="-name">${name}</span><button type="button">${button}</button></li>`
const list = (title: string, button: string, ...accounts: readonly (readonly [string, string])[]) =>
  `<main></main><div role="dialog" aria-modal="true"><h2>${title}</h2><ul>${accounts.map(([n, net]) => row(n, net, button)).join('')}</ul><button aria-label="Close">×</button></div>`
/** The same list without list elements, deep in boxes. */
const boxes = (title: string, button: string, ...accounts: readonly (readonly [string, string])[]) =>
  `<div id="app"></div><div role="dialog">${nest(
    `<div role="heading" aria-level="1">${title}</div>${accounts
      .map(
        ([n, net]) =>
          `<div class="vk-Row"><div class="vk-Icon"><svg role="img" aria-label="${net}" width="24" height="24"></svg></div><div><strong>${n}</strong></div><div><a href="#" role="button"><span>${button}</span></a></div></div>`,
      )
      .join('')}`,
  )}</div>`
const banner = (role: string, text: string, button: string) =>
  `<div role="${role}">${nest(`<p>${text}</p><button><span>${button}</span></button><button aria-label="Dismiss">×</button>`, 2)}</div><main><h1>Planner</h1></main>`
const marked = (name: string, mark: string) =>
  `<main><ul class="accounts"><li><img alt="Facebook"><span>${name}</span>${mark}</li></ul></main>`
const stream = (kind: string, header: string, item: string) =>
  `<main><section class="${kind}"><header>${header}</header><div>${item}</div></section></main>`

const positives: readonly CorpusPage[] = [
  yes('disconnected', 'list of two', home, 'en sample', help, { names: ['Meridian Café', 'Prado Bikes'] })`
${list('Reconnect social accounts', 'Reconnect', ['Meridian Café', 'Facebook'], ['Prado Bikes', 'Instagram'])}`,
  yes('disconnected', 'list in boxes', `${home}#/streams`, 'en other', help, { names: ['meridian.cafe'] })`
${boxes('Some accounts need you', 'Reconnect', ['meridian.cafe', 'Instagram'])}`,
  yes('disconnected', 'list, German', `www.${home}`, 'de other', help, { names: ['Bäckerei Lenz', 'Lenz Kuchen'] })`
${list('Konten', 'Erneut verbinden', ['Bäckerei Lenz', 'Facebook'], ['Lenz Kuchen', 'LinkedIn'])}`,
  yes('disconnected', 'list, older German', `${home}#/planner`, 'de other', help, { names: ['Lenz & Söhne'] })`
${boxes('Soziale Netzwerke', 'Wiederverbinden', ['Lenz &amp; Söhne', 'LinkedIn'])}`,
  yes('disconnected', 'list, Japanese', `${home}#/member`, 'ja other', help, { names: ['喫茶メリディアン'] })`
${list('ソーシャルアカウント', '再接続', ['喫茶メリディアン', 'X'])}`,
  yes(
    'disconnected',
    'banner',
    home,
    'en sample',
    help,
  )`${banner('status', 'Some of your social accounts are disconnected.', 'Reconnect social accounts')}`,
  yes(
    'disconnected',
    'banner, older words',
    `${home}#/tabs?id=4`,
    'en other',
    help,
  )`${banner('alert', 'Scheduled posts may not go out.', 'Reconnect social networks')}`,
  yes(
    'disconnected',
    'banner, German',
    home,
    'de other',
    help,
  )`${banner('status', 'Einige Netzwerke sind getrennt.', 'Erneut mit sozialen Netzwerken verbinden')}`,
  yes(
    'disconnected',
    'banner, short',
    `${home}#/analytics/report?id=2`,
    'en other',
    help,
  )`${banner('alert', 'Action needed.', 'Reconnect')}`,
  yes('disconnected', 'banner region', home, 'ja other', help)`
<section class="banner" role="region" aria-label="再接続"><p>アカウントの接続が切れました</p><button>再接続</button></section><main></main>`,
  maybe('disconnected', 'mark beside an icon', `${home}#/member`, 'en other', 'mark named in the help pages', {
    names: ['Meridian Café'],
  })`
${marked('Meridian Café', '<i role="img" aria-label="Reconnect" style="display:inline-block;width:16px;height:16px"></i>')}`,
  maybe('disconnected', 'mark beside an icon, German', `${home}#/streams`, 'de other', 'mark named in the help pages', {
    names: ['Bäckerei Lenz'],
  })`
${marked('Bäckerei Lenz', '<span title="Erneut verbinden">!</span>')}`,
  maybe('disconnected', 'list, Spanish', home, 'es other', structure, { names: ['Panadería Sol', 'Sol Viajes'] })`
${list('Cuentas sociales', 'Volver a conectar', ['Panadería Sol', 'Facebook'], ['Sol Viajes', 'X'])}`,
  maybe('disconnected', 'list, French', home, 'fr other', structure, { names: ['Café Méridien', 'Vélos Prado'] })`
${boxes('Comptes sociaux', 'Reconnecter', ['Café Méridien', 'LinkedIn'], ['Vélos Prado', 'Facebook'])}`,
  maybe('disconnected', 'list, Portuguese', home, 'pt other', structure, {
    names: ['Padaria Lua', 'Lua Eventos', 'lua.doces'],
  })`
${list('Redes sociais', 'Reconectar', ['Padaria Lua', 'Facebook'], ['Lua Eventos', 'LinkedIn'], ['lua.doces', 'Instagram'])}`,
  yes('linkedin-used', 'stream', `${home}#/streams`, 'en other', 'a loaded stream is a use', {
    names: ['Meridian Café'],
  })`
${stream('stream', '<img alt="LinkedIn"><h3>Meridian Café</h3>', '<article><p>We are hiring a baker</p></article>')}`,
  yes('linkedin-used', 'inbox', `${home}#/inbox`, 'fr other', 'a loaded inbox is a use', { names: ['Vélos Prado'] })`
${stream('vk-inbox-list', '<span role="img" aria-label="LinkedIn" style="display:inline-block;width:16px;height:16px"></span><h2>Vélos Prado</h2>', '<div class="message">Bonjour, êtes-vous ouverts lundi ?</div>')}`,
  yes('linkedin-used', 'stream, post class', `${home}#/tabs?id=7`, 'es other', 'a loaded stream is a use', {
    names: ['Sol Viajes'],
  })`
${stream('rs-stream-column', '<i title="LinkedIn" style="display:inline-block;width:16px;height:16px"></i><h3>Sol Viajes</h3>', '<div class="post" role="article">Reconnect con tu equipo este verano</div>')}`,
]

export const pages: readonly CorpusPage[] = [...positives, ...traps]
