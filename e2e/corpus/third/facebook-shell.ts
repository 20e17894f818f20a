/** A signed-in Facebook page: top bar, side list, main column. */
export const home = (main: string) =>
  `<div class="x9f619"><div role="banner"><a href="/" aria-label="Facebook"></a><div><span><div role="button" tabindex="0"
   aria-label="Your profile">Me</div></span></div></div><div class="x78zum5"><div role="navigation"><ul><li><a href="/friends/">Friends</a>
   </li><li><a href="/groups/">Groups</a></li></ul></div><div role="main">${main}</div></div></div>`

export const post = (text: string, author = 'Lena Okafor') =>
  `<div role="article" aria-posinset="1"><div><h4><a href="/p/1">${author}</a></h4></div><div data-ad-preview="message"><div><span
   dir="auto">${text}</span></div></div><div><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Comment</div></div></div>`

export const feed = (...texts: readonly string[]) =>
  `<div role="feed">${texts.map(text => `<div class="x1lliihq">${post(text)}</div>`).join('')}</div>`

/** A conversation: one row for each message. */
export const chat = (...texts: readonly string[]) =>
  `<div role="grid" aria-label="Messages in conversation">${texts
    .map(text => `<div role="row"><div role="gridcell"><div dir="auto"><span>${text}</span></div></div></div>`)
    .join('')}</div>`
