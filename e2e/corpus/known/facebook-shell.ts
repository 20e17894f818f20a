import { nest } from './shell'

/** The bar of a signed-in page. */
export const top = `<div role="banner"><a href="/" aria-label="Facebook"></a><input type="search" placeholder="Search Facebook">
<div role="navigation"><a aria-label="Messenger" href="/messages/t/"></a><a aria-label="Notifications" href="/notifications"></a><div aria-label="Your profile" role="button" tabindex="0"><svg role="none" width="40" height="40"></svg></div></div></div>`

export const post = (author: string, text: string, ...comments: readonly string[]) =>
  `<div role="article">${nest(
    `<h3><a href="/meridian.cafe">${author}</a></h3><div dir="auto">${text}</div><a role="button">Like</a>${comments
      .map(c => `<div role="article" aria-label="Comment"><span dir="auto">${c}</span></div>`)
      .join('')}`,
    3,
  )}</div>`

export const feed = (...posts: readonly string[]) =>
  `${top}<div role="main"><div role="feed">${posts.join('')}</div></div>`

/** A profile or Page: cover, name as the one h1, tabs, posts. */
export const profile = (name: string, ...posts: readonly string[]) =>
  `${top}<div role="main">${nest(`<img alt="Cover"><h1>${name}</h1><div role="tablist"><a role="tab">Posts</a><a role="tab">About</a></div>`)}<div role="feed">${posts.join('')}</div></div>`

export const group = (name: string, ...posts: readonly string[]) =>
  `${top}<div role="main"><h1><a href="/groups/884201/">${name}</a></h1><span>Private group · 12K members</span><div role="feed">${posts.join('')}</div></div>`

export const rows = (...texts: readonly string[]) =>
  `<div role="grid">${texts.map(t => `<div role="row"><div role="gridcell"><span dir="auto">${t}</span></div></div>`).join('')}</div>`

export const inbox = (...texts: readonly string[]) =>
  `${top}<div role="main" aria-label="Inbox">${rows(...texts)}</div>`
