import { nest, pix } from './shell'

export const badge = (network: string) => `<img ${pix} alt="${network}">`
export const avatar = (name: string) => `<img ${pix} alt="${name}">`
export const svg = (title: string) =>
  `<svg role="img" width="16" height="16" viewBox="0 0 16 16"><title>${title}</title><circle cx="8" cy="8" r="7"></circle></svg>`

/** A stream or inbox item. */
export const card = (who: string, text: string) =>
  `<article class="message-card"><header><a href="#u">${who}</a> <time>2h</time></header><p>${text}</p></article>`
export const bubble = (who: string, text: string) =>
  `<div role="article" class="thread-message"><b>${who}</b><div dir="auto">${text}</div></div>`
export const stream = (head: string, ...items: string[]) =>
  `<section class="stream-column"><header class="stream-column__head">${head}</header><div class="stream-column__body">${items.join('')}</div></section>`
export const board = (...streams: string[]) =>
  `<div id="app">${rail}<main class="board"><div class="columns">${streams.join('')}</div></main></div>`

export const rail =
  '<nav aria-label="Main"><a href="#/streams">Streams</a><a href="#/planner">Plan</a><a href="#/inbox">Inbox</a><a href="#/analytics">Analytics</a></nav>'
export const calm = `<div id="app">${rail}<main><h1>Home</h1><p>Three posts are scheduled for today.</p></main></div>`

/** Rows of a reconnect pop-up in several builds. */
export const rows = {
  table: (go: string, ...names: string[]) =>
    `<table><tbody>${names.map(n => `<tr><td>${badge('Facebook')}</td><td>${n}</td><td><button>${go}</button></td></tr>`).join('')}</tbody></table>`,
  titled: (go: string, head: readonly string[], ...lines: readonly (readonly [string, string, string])[]) =>
    `<table><thead><tr>${head.map(h => `<th>${h}</th>`).join('')}<th></th></tr></thead><tbody>${lines
      .map(
        ([n, net, by]) =>
          `<tr><td><strong>${n}</strong></td><td>${net}</td><td>${by}</td><td><a href="#r">${go}</a></td></tr>`,
      )
      .join('')}</tbody></table>`,
  list: (go: string, ...names: string[]) =>
    `<ul>${names.map(n => `<li>${svg('Instagram')}<span>${n}</span><button type="button"><span>${go}</span></button></li>`).join('')}</ul>`,
  deep: (go: string, ...names: string[]) =>
    names
      .map(n =>
        nest(
          `<div>${avatar(n)}</div><div><div><span>${n}</span></div></div><div role="button" tabindex="0"><div>${go}</div></div>`,
          2,
        ),
      )
      .join(''),
  linked: (go: string, ...names: string[]) =>
    names
      .map(
        n =>
          `<div class="acct"><a href="#/member" class="acct__name">${n}</a><a href="#go" role="button">${go}</a></div>`,
      )
      .join(''),
  input: (go: string, ...names: string[]) =>
    `<dl>${names.map(n => `<div><dt>${n}</dt><dd><input type="button" value="${go}"></dd></div>`).join('')}</dl>`,
  cards: (go: string, ...pairs: readonly (readonly [string, string])[]) =>
    `<div class="grid">${pairs
      .map(
        ([n, net]) =>
          `<div class="tile"><div class="tile__art">${badge(net)}</div><h3>${n}</h3><button>${svg('')}${go}</button></div>`,
      )
      .join('')}</div>`,
}
