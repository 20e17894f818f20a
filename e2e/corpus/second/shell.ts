import type { CorpusPage } from '../types'

type Site = CorpusPage['site']
type Kind = NonNullable<CorpusPage['expect']>['kind']
type Extra = Partial<Pick<CorpusPage, 'from' | 'head' | 'names'>>

/** Collects one site's pages. Language 'pt*' = Portuguese in another layout; kind 'checkpoint?' = at most possible. */
export const book = (site: Site) => {
  const pages: CorpusPage[] = []
  const add = (
    name: string,
    url: string,
    lang: string,
    source: string,
    body: string,
    expect: CorpusPage['expect'],
    x?: Extra,
  ) => {
    const layout = lang.endsWith('*') ? 'other' : 'sample'
    pages.push({ name: `${site}: ${name}`, site, url, lang: lang.replace('*', ''), layout, body, source, expect, ...x })
  }
  const yes = (
    kind: Kind | `${Kind}?`,
    name: string,
    url: string,
    lang: string,
    source: string,
    body: string,
    x?: Extra,
  ) => {
    const plain = kind.replace('?', '') as Kind
    add(name, url, lang, source, body, kind.endsWith('?') ? { kind: plain, atMost: 'possible' } : { kind: plain }, x)
  }
  const no = (name: string, url: string, lang: string, source: string, body: string, x?: Extra) =>
    add(name, url, lang, source, body, null, x)
  return { pages, yes, no }
}

export const pix =
  'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="24" height="24"'

/** Wraps in anonymous boxes, as machine-made pages do. */
export const nest = (inner: string, depth = 4): string =>
  depth === 0 ? inner : `<div class="x${depth}n9f q${depth}">${nest(inner, depth - 1)}</div>`

export const para = (...texts: string[]) => texts.map(t => `<p>${t}</p>`).join('')
export const buttons = (...names: string[]) => names.map(n => `<button type="button">${n}</button>`).join('')
export const roleButtons = (...names: string[]) =>
  names.map(n => `<div role="button" tabindex="0" aria-label="${n}"><span><span>${n}</span></span></div>`).join('')
export const list = (...items: string[]) => `<ul>${items.map(i => `<li>${i}</li>`).join('')}</ul>`

/** A dialog deep inside boxes, its title a role=heading. */
export const dialog = (title: string, rest = '', label = '') =>
  nest(
    `<div role="dialog" aria-modal="true"${label ? ` aria-label="${label}"` : ''}>${nest(
      `<div role="heading" aria-level="2"><span>${title}</span></div><div>${rest}</div>`,
      2,
    )}</div>`,
    3,
  )
export const plainDialog = (title: string, rest = '', level = 'h2') =>
  `<section role="alertdialog" aria-modal="true" aria-labelledby="dlg-t"><${level} id="dlg-t">${title}</${level}>${rest}</section>`
export const alertBox = (...lines: string[]) =>
  `<div role="alert">${lines.map(l => `<div><span>${l}</span></div>`).join('')}</div>`
export const statusBox = (...lines: string[]) =>
  `<div role="status" aria-live="polite">${lines.map(l => `<div>${l}</div>`).join('')}</div>`

/** A page of one statement: heading, paragraphs, buttons. */
export const lone = (title: string, texts: readonly string[] = [], ...names: string[]) =>
  `<main><h1>${title}</h1>${para(...texts)}${buttons(...names)}</main>`
export const loneDeep = (title: string, texts: readonly string[] = [], ...names: string[]) =>
  nest(
    `<div role="main">${nest(
      `<div role="heading" aria-level="1">${title}</div>${texts
        .map(t => `<div dir="auto"><span>${t}</span></div>`)
        .join('')}${roleButtons(...names)}`,
    )}</div>`,
  )
export const loneTable = (title: string, texts: readonly string[] = [], ...names: string[]) =>
  `<div id="root"><table role="presentation"><tbody><tr><td><h2>${title}</h2></td></tr>${texts
    .map(t => `<tr><td>${t}</td></tr>`)
    .join('')}<tr><td>${names.map(n => `<input type="submit" value="${n}">`).join('')}</td></tr></tbody></table></div>`

const hidden = ['display:none', 'visibility:hidden']
export const unseen = (inner: string, way = 0) => `<div style="${hidden[way] ?? hidden[0]}">${inner}</div>`

/** Hosts that only look like the real one. */
export const lookAlikes = (host: string, path: string): readonly (readonly [string, string])[] => [
  ['host as a prefix of another', `https://${host}.session-check.example${path}`],
  ['host as user info', `https://${host}@review-desk.example${path}`],
  ['another port', `https://${host}:8443${path}`],
  ['plain http', `http://${host}${path}`],
  ['host as a path of another', `https://mirror.example/${host}${path}`],
  ['host with letters in front', `https://my-${host.replace('www.', '')}${path}`],
]
