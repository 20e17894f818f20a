import type { CorpusPage } from '../types'

type Expect = CorpusPage['expect']
type Kind = NonNullable<Expect>['kind']
type More = Partial<Pick<CorpusPage, 'from' | 'head' | 'names'>>

export const sure = (kind: Kind): Expect => ({ kind })
export const maybe = (kind: Kind): Expect => ({ kind, atMost: 'possible' })

/** Pages of one site. `look` is the language, with ' other' behind it for a layout of our own. */
export const pagesOf =
  (site: CorpusPage['site']) =>
  (
    name: string,
    url: string,
    look: string,
    source: string,
    body: string,
    expect: Expect = null,
    more: More = {},
  ): CorpusPage => ({
    name: `${site}: ${name}`,
    site,
    url,
    lang: look.split(' ')[0] ?? 'en',
    layout: look.endsWith(' other') ? 'other' : 'sample',
    source,
    body,
    expect,
    ...more,
  })

/** Utility-class markup, no roles. */
export const util = (inner: string) =>
  `<div class="min-h-screen flex flex-col bg-gray-50"><div class="mx-auto w-full max-w-lg px-4 py-10"><div class="rounded-xl
   bg-white p-6 shadow">${inner}</div></div></div>`

/** Web components without a shadow root. */
export const wc = (inner: string, tag = 'app-view') =>
  `<${tag}-root style="display:block"><${tag} style="display:block"><${tag}-card style="display:block">${inner}</${tag}-card></${tag}></${tag}-root>`

/** Old pages: tables all the way down. */
export const table = (inner: string) =>
  `<table width="100%"><tbody><tr><td><table align="center" cellpadding="8"><tbody><tr><td>${inner}</td></tr></tbody></table>
   </td></tr><tr><td><small>Help · Terms · 2026</small></td></tr></tbody></table>`

export const rtl = (inner: string) => `<div dir="rtl" style="text-align:right">${inner}</div>`

/** One scroll container inside another. */
export const scrolls = (inner: string) =>
  `<div style="height:600px;overflow:auto"><div style="height:900px"><div style="max-height:500px;overflow-y:auto">${inner}</div></div></div>`

export const terms = (...pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([term, text]) => `<div><dt>${term}</dt><dd>${text}</dd></div>`).join('')}</dl>`

/** What a page has at the end of its body: a dialog far from everything else. */
export const portal = (base: string, inner: string, attributes = 'role="dialog" aria-modal="true"') =>
  `<div id="app-root">${base}</div><div id="portals"><div class="fixed inset-0"><div class="overlay-panel" ${attributes}
   style="background:#fff;padding:24px">${inner}</div></div></div>`

export const toast = (base: string, inner: string, role = 'alert') =>
  `${base}<ul class="toasts" style="position:fixed;bottom:8px;left:8px"><li><div role="${role}">${inner}</div></li></ul>`

/** A heading that is no h1. */
export const head = (text: string, level = 1) => `<div role="heading" aria-level="${level}"><span>${text}</span></div>`

export const frame = (inner: string) =>
  `<iframe title="embedded" width="400" height="300" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`
