import type { CorpusPage } from '../types'

type Kind = NonNullable<CorpusPage['expect']>['kind']
type Look = `${string} ${CorpusPage['layout']}`
type More = Partial<Pick<CorpusPage, 'from' | 'head' | 'names'>>
type Html = (parts: TemplateStringsArray, ...inserts: readonly string[]) => CorpusPage

const absolute = (address: string) => (address.includes('://') ? address : `https://${address}`)

/** The three helpers a site's file is written with: sure, at most possible, nothing. The body is the template. */
export function forSite(site: CorpusPage['site']) {
  const make =
    (name: string, address: string, look: string, source: string, expect: CorpusPage['expect'], more: More): Html =>
    (parts, ...inserts) => {
      const [lang = 'en', layout] = look.split(' ')
      const { from, ...rest } = more
      return {
        name: `${site}: ${name}`,
        site,
        url: absolute(address),
        ...(from ? { from: absolute(from) } : {}),
        lang,
        layout: layout === 'sample' ? 'sample' : 'other',
        ...rest,
        body: parts.reduce((html, part, i) => html + inserts[i - 1] + part),
        source,
        expect,
      }
    }
  return {
    yes: (kind: Kind, name: string, address: string, look: Look, source: string, more: More = {}) =>
      make(name, address, look, source, { kind }, more),
    maybe: (kind: Kind, name: string, address: string, look: Look, source: string, more: More = {}) =>
      make(name, address, look, source, { kind, atMost: 'possible' }, more),
    no: (name: string, address: string, look: string, source: string, more: More = {}) =>
      make(name, address, look, source, null, more),
  }
}

/** Content deep inside nameless boxes, as the networks' frameworks draw it. */
export const nest = (html: string, depth = 5): string =>
  depth ? `<div class="x${(depth * 48271).toString(36)} x1n2onr6">${nest(html, depth - 1)}</div>` : html

export const dialog = (title: string, text = '', button = 'OK') =>
  `<div role="dialog" aria-modal="true">${nest(
    `<h2 dir="auto"><span>${title}</span></h2><div dir="auto">${text}</div><div role="button" tabindex="0">${button}</div>`,
  )}</div>`

export const alertBox = (text: string, role = 'alert') => `<div role="${role}">${nest(`<span>${text}</span>`, 2)}</div>`

/** A heading that is no h1: a box with the role, its words in spans. */
export const boxHeading = (text: string, level = 1) =>
  `<div role="heading" aria-level="${level}"><span class="x193iq5w"><span dir="auto">${text}</span></span></div>`

/** A page that is one heading, one text, one button. */
export const notice = (title: string, text = '', button = 'Continue') =>
  `<div role="main">${nest(`<h1>${title}</h1><p>${text}</p><a role="button" href="#">${button}</a>`, 3)}</div>`

/** The same, drawn with roles only. */
export const boxNotice = (title: string, text = '', button = 'Continue') =>
  nest(
    `<div role="main">${nest(`${boxHeading(title)}<span>${text}</span><div role="button">${button}</div>`)}</div>`,
    2,
  )

export const signIn = (user = 'email', pass = 'pass', button = 'Log in') =>
  `<form method="post"><input type="text" name="${user}" autocomplete="username"><input type="password" name="${pass}"><button type="submit">${button}</button></form>`
