import { nest, pix } from './shell'

export const bar =
  '<div role="banner"><a href="/" aria-label="Facebook">f</a><input type="search" aria-label="Search Facebook">' +
  `<div aria-label="Your profile" role="button" tabindex="0"><img ${pix} alt=""></div></div>`

export const post = (who: string, text: string, comment = '') =>
  `<div role="article" aria-posinset="1">${nest(
    `<h4><a href="/${who.toLowerCase().replace(/\W+/g, '.')}">${who}</a></h4><div data-ad-preview="message" dir="auto">${text}</div>${
      comment ? `<div role="article" aria-label="Comment by Lea"><span dir="auto">${comment}</span></div>` : ''
    }`,
    2,
  )}</div>`

export const feed = (...posts: string[]) => `${bar}<div role="main"><div role="feed">${posts.join('')}</div></div>`

export const profile = (title: string, about: string, posts = '') =>
  `${bar}<div role="main"><div data-pagelet="ProfileActions"><img ${pix} alt="Profile picture"><h1>${title}</h1>` +
  `<span>1.2K followers</span><div role="tablist"><a role="tab" href="#p">Posts</a><a role="tab" href="#a">About</a></div></div>` +
  `<div><span dir="auto">${about}</span></div>${posts}</div>`

export const inbox = (...rows: readonly (readonly [string, string])[]) =>
  `${bar}<div role="main"><h1>Inbox</h1><div role="grid" aria-label="Conversations">${rows
    .map(
      ([who, text]) => `<div role="row"><div role="gridcell"><strong>${who}</strong><span>${text}</span></div></div>`,
    )
    .join('')}</div><div role="textbox" contenteditable="true"></div></div>`

export const help = (title: string, body: string) =>
  `<div role="banner">Help Center</div><div role="main"><h1>${title}</h1><div>${body}</div><a href="/help/">Back</a></div>`

export const loginForm = (email: string, pass: string, go: string) =>
  '<form id="login_form" action="/login/device-based/regular/login/" method="post">' +
  `<input name="email" placeholder="${email}"><input name="pass" type="password" placeholder="${pass}"><button name="login">${go}</button></form>`

export const codeForm = (label: string, go: string) =>
  `<form method="post" action="/checkpoint/"><strong id="checkpoint_title">${label}</strong>` +
  `<input type="text" name="approvals_code" inputmode="numeric"><button id="checkpointSubmitButton" name="submit[Continue]">${go}</button></form>`

export const newPassword = (a: string, b: string, go: string) =>
  `<form method="post"><label>${a}<input type="password" name="password_new"></label>` +
  `<label>${b}<input type="password" name="password_confirm"></label><button name="submit[Continue]">${go}</button></form>`
