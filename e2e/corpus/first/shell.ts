import type { CorpusPage } from '../types'

type Rest = Partial<Pick<CorpusPage, 'head' | 'from' | 'names'>>
type Kind = NonNullable<CorpusPage['expect']>['kind']
type Layout = CorpusPage['layout']

/** Three ways to write a page of one site: something must be said, may be said at most as possible, nothing may be said. */
export const forSite = (site: CorpusPage['site']) => ({
  yes: (
    name: string,
    lang: string,
    layout: Layout,
    url: string,
    kind: Kind,
    body: string,
    source: string,
    rest: Rest = {},
  ): CorpusPage => ({ name: `${site}: ${name}`, site, lang, layout, url, body, source, expect: { kind }, ...rest }),
  maybe: (
    name: string,
    lang: string,
    layout: Layout,
    url: string,
    kind: Kind,
    body: string,
    source: string,
    rest: Rest = {},
  ): CorpusPage => ({
    name: `${site}: ${name}`,
    site,
    lang,
    layout,
    url,
    body,
    source,
    expect: { kind, atMost: 'possible' },
    ...rest,
  }),
  no: (name: string, lang: string, url: string, body: string, source: string, rest: Rest = {}): CorpusPage => ({
    name: `${site}: ${name}`,
    site,
    lang,
    layout: 'other',
    url,
    body,
    source,
    expect: null,
    ...rest,
  }),
})

export const title = (text: string): string => `<title>${text}</title>`

/** Div soup as large applications make it. */
export const deep = (html: string, levels = 4): string =>
  `${'<div class="x1n2onr6 x1ja2u2z x78zum5">'.repeat(levels)}${html}${'</div>'.repeat(levels)}`

export const dialog = (html: string, label = ''): string =>
  deep(`<div role="dialog" aria-modal="true"${label && ` aria-label="${label}"`}>${deep(html, 2)}</div>`, 3)

export const alertBox = (html: string): string => deep(`<div role="alert">${deep(html, 1)}</div>`, 2)

export const toast = (html: string): string =>
  `<div aria-live="polite"><div role="status"><span>${html}</span></div></div>`

export const main = (html: string): string => deep(`<div role="main">${deep(html, 2)}</div>`, 2)

export const h1 = (text: string, ...paragraphs: string[]): string =>
  `<h1>${text}</h1>${paragraphs.map(p => `<p>${p}</p>`).join('')}`

export const heading = (text: string, ...paragraphs: string[]): string =>
  `<div role="heading" aria-level="2"><span dir="auto">${text}</span></div>${paragraphs
    .map(p => `<div><span dir="auto">${p}</span></div>`)
    .join('')}`

export const button = (text: string): string => `<div role="button" tabindex="0"><span>${text}</span></div>`

export const article = (author: string, text: string): string =>
  `<div role="article" aria-posinset="1"><h3><a href="#a">${author}</a></h3><div dir="auto">${text}</div>` +
  `<div role="button" tabindex="0">Like</div></div>`

export const feed = (...posts: string[]): string => deep(`<div role="feed">${posts.join('')}</div>`, 2)

export const row = (who: string, text: string): string =>
  `<div role="row"><div role="gridcell"><h5>${who}</h5><div dir="auto">${text}</div></div></div>`

export const grid = (label: string, ...rows: string[]): string =>
  `<div role="grid" aria-label="${label}">${rows.join('')}</div>`

export const list = (...items: string[]): string =>
  `<div role="list">${items.map(item => `<div role="listitem">${item}</div>`).join('')}</div>`

export const textbox = (text: string, label = 'Write something'): string =>
  `<div role="textbox" contenteditable="true" aria-label="${label}"><p>${text}</p></div>`

/** Facebook for who is signed in. */
export const fbTop =
  '<div role="banner"><a aria-label="Facebook" href="/"></a><input type="search" aria-label="Search Facebook">' +
  '<div role="button" tabindex="0" aria-label="Your profile"></div></div>'

export const fbHome = (...posts: string[]): string => fbTop + deep(`<div role="main">${feed(...posts)}</div>`, 2)

export const fbPage = (html: string): string => fbTop + main(html)

/** Instagram for who is signed in. */
export const igTop =
  '<nav><a href="/">Home</a><a href="/explore/">Explore</a><a href="/direct/inbox/" aria-label="Messages">Messages</a></nav>'

export const igHome = (html: string): string => deep(`${igTop}<main>${html}</main>`, 3)

export const igPost = (who: string, text: string): string =>
  `<article><header><a href="#p">${who}</a></header><div><span dir="auto">${text}</span></div></article>`

/** LinkedIn for who is signed in. */
export const liTop =
  '<header class="global-nav"><nav id="global-nav" aria-label="Primary"><a href="/feed/">Home</a>' +
  '<a href="/messaging/">Messaging</a><button type="button">Me</button></nav></header>'

export const liGuest =
  '<header><a href="/">LinkedIn</a><nav><a href="/login">Sign in</a><a href="/signup">Join now</a></nav></header>'

/** X for who is signed in. */
export const xTop =
  '<header role="banner"><nav><a data-testid="AppTabBar_Home_Link" href="/home"><span>Home</span></a></nav>' +
  '<div role="button" tabindex="0" data-testid="SideNav_AccountSwitcher_Button"></div></header>'

export const xApp = (html: string): string =>
  `<div id="react-root">${xTop}<main role="main"><div data-testid="primaryColumn">${html}</div></main></div>`

export const tweet = (who: string, text: string): string =>
  `<article data-testid="tweet" role="article"><div data-testid="User-Name">${who}</div>` +
  `<div data-testid="tweetText"><span>${text}</span></div></article>`

export const input = (name: string, type = 'text'): string => `<input name="${name}" type="${type}">`
