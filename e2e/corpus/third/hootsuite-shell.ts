const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A picture with a name, of a network or a person. */
export const img = (alt: string, size = 24) => `<img src="${dot}" alt="${alt}" width="${size}" height="${size}">`

export const svg = (label: string) =>
  `<svg role="img" aria-label="${label}" width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"></circle></svg>`

/** A mark drawn by a background. */
export const spot = (attributes: string) =>
  `<span ${attributes} style="display:inline-block;width:14px;height:14px;background:#d33"></span>`

/** Hootsuite's dashboard: side bar, top bar, the page between them. */
export const board = (main: string, side = '') =>
  `<div class="flex h-screen"><nav class="w-14" aria-label="Main"><a href="#/home">Home</a><a href="#/streams">Streams</a><a
   href="#/planner">Planner</a>${side}</nav><div class="flex-1"><header class="h-12"><button>Create a post</button></header><main>${main}</main></div></div>`

export const item = (author: string, text: string, kind = 'post') =>
  `<article class="stream-${kind} p-2"><div class="flex">${img('', 32)}<a href="#">${author}</a><time>2 h</time></div><p>${text}</p><button>Like</button></article>`

/** One column of a board of streams. */
export const stream = (mark: string, account: string, title: string, items: string) =>
  `<section class="stream-column" style="width:320px"><header class="stream-header flex">${mark}<div><h3>${title}</h3><span>${account}</span></div></header>
   <div class="stream-body" style="height:400px;overflow-y:auto">${items}</div></section>`

/** An inbox: list of conversations on the left, one open on the right. */
export const inbox = (mark: string, account: string, items: string) =>
  `<div class="inbox-view flex"><aside class="thread-list"><ul><li>Unassigned</li><li>Mine</li></ul></aside><div class="conversation-pane"><header
   class="conversation-header">${mark}<h2>${account}</h2></header><div class="messages">${items}</div></div></div>`
