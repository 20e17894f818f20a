/** Changes to a page's body after which it says nothing … */
export const silencing = [
  'in a post',
  'in a comment of a dialog',
  'in a message',
  'being typed',
  'quoted',
  'in a list of notifications',
  'not displayed',
  'invisible',
  'transparent',
  'off the page',
  'hidden from readers',
  'in a template',
  'folded away',
  'after four hundred other sentences',
] as const

/** … or still the same. */
export const harmless = [
  'each word by itself',
  'words broken by tags',
  'other quotes and spaces',
  'in capitals',
] as const

type Change = (body: HTMLElement) => void

const wrapped =
  (open: string, close: string): Change =>
  body => {
    // what people write is text
    const text = document.createElement('i')
    text.textContent = textOf(body)
    body.innerHTML = `${open}${text.innerHTML}${close}`
  }
const within =
  (open: string, close: string): Change =>
  body => {
    body.innerHTML = open + body.innerHTML + close
  }
const texts =
  (change: (node: Text) => void): Change =>
  body => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const all: Text[] = []
    while (walker.nextNode()) all.push(walker.currentNode as Text)
    for (const node of all)
      if (node.nodeValue!.trim() && !node.parentElement!.closest('script,style,template')) change(node)
  }

/** As it reads: what stands apart on the page stays apart. */
function textOf(body: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: as it is read, not as it is written
  return body.innerText.replace(/\s+/g, ' ')
}

function replace(node: Text, html: string): void {
  const box = document.createElement('template')
  box.innerHTML = html
  node.replaceWith(box.content)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const changes: Record<string, Change> = {
  'in a post': wrapped('<div role="feed"><div role="article"><p>', '</p></div></div>'),
  'in a comment of a dialog': wrapped(
    '<div role="dialog"><div role="article"><p>A post</p></div><ul><li><div role="article"><span>',
    '</span></div></li></ul></div>',
  ),
  'in a message': wrapped('<div role="dialog"><div role="grid"><div role="row"><span>', '</span></div></div></div>'),
  'being typed': wrapped(
    '<div role="dialog"><h2>New post</h2><div contenteditable="true" role="textbox">',
    '</div></div>',
  ),
  quoted: wrapped('<div role="dialog"><p>A reader wrote:</p><blockquote>', '</blockquote></div>'),
  'in a list of notifications': wrapped(
    '<div role="dialog"><h2>News</h2><ul><li><a href="/n/1">',
    '</a></li></ul></div>',
  ),
  'not displayed': within('<div style="display:none">', '</div>'),
  invisible: within('<div style="visibility:hidden">', '</div>'),
  transparent: within('<div style="opacity:0">', '</div>'),
  // moved by a transform, so that what is fixed to the window goes with it
  'off the page': within('<div style="transform:translateX(-9999px);width:800px">', '</div>'),
  'hidden from readers': within('<div aria-hidden="true">', '</div>'),
  'in a template': within('<template>', '</template>'),
  'folded away': within('<details><summary>More</summary>', '</details>'),
  'after four hundred other sentences': body => {
    const said = textOf(body)
    body.innerHTML = '<div role="dialog"><p></p></div>'
    body.querySelector('p')!.textContent = 'The market opens at nine and closes at five. '.repeat(400) + said
  },
  'each word by itself': texts(node =>
    replace(
      node,
      node
        .nodeValue!.split(/(?<=\s)/)
        .map(w => `<span>${escaped(w)}</span>`)
        .join(''),
    ),
  ),
  'words broken by tags': texts(node =>
    replace(
      node,
      node.nodeValue!.replace(/([\p{L}]{3,})/gu, w => `${w.slice(0, 2)}<b>${w.slice(2)}</b>`),
    ),
  ),
  'other quotes and spaces': texts(node => {
    node.nodeValue = node.nodeValue!.replace(/['’‘]/g, '‛').replaceAll(' ', '\u00a0 ')
  }),
  'in capitals': body => {
    // as a style sheet does it, too
    body.style.textTransform = 'uppercase'
  },
}
