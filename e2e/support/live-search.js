// A page's own script, the first on it: notes what changes, and on demand tries all it can to find the extension.
{
  const names = new Set(Object.getOwnPropertyNames(window))
  const code = () => [fetch, history.pushState, history.replaceState, Element.prototype.attachShadow].map(String).join()
  const before = code()
  const changes = []
  const observer = new MutationObserver(list => {
    for (const { type, target, addedNodes } of list)
      changes.push(`${type} of ${target.nodeName}: ${[...addedNodes].map(n => n.nodeName)}`)
  })
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  // the parser is done
  document.addEventListener('readystatechange', () => observer.observe(document, all), { once: true })
  for (const event of ['error', 'securitypolicyviolation', 'message'])
    addEventListener(event, () => changes.push(`event ${event}`))

  const load = (name, url) =>
    new Promise(done => {
      const e = document.createElement(name)
      e.onload = () => done(true)
      e.onerror = () => done(false)
      e.src = url
      if (name === 'script') document.head.append(e)
    })
  const works = promise =>
    promise.then(
      () => true,
      () => false,
    )
  const ways = {
    fetch: url => works(fetch(url)),
    'fetch without CORS': url => works(fetch(url, { mode: 'no-cors' })),
    img: url => load('img', url),
    script: url => load('script', url),
    import: url => works(import(url)),
  }

  const inDocument = async origin => {
    const found = [...changes]
    const elements = [...document.querySelectorAll('*')]
    const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    if (source.documentElement.outerHTML !== document.documentElement.outerHTML) found.push('another document')
    if ([...document.documentElement.children].map(e => e.localName).join() !== 'head,body') found.push('more children')
    if (document.getElementsByTagName('reconnect-radar').length) found.push('the overlay')
    found.push(...elements.filter(e => e.localName.includes('-') || e.shadowRoot).map(e => `element ${e.localName}`))
    if (document.documentElement.outerHTML.includes(origin)) found.push('our address')
    if (customElements.get('reconnect-radar')) found.push('a custom element')
    if (document.adoptedStyleSheets.length || document.styleSheets.length) found.push('a style sheet')
    const known = ['searchForExtension', 'timeOf']
    found.push(...Object.getOwnPropertyNames(window).filter(n => !names.has(n) && !known.includes(n)))
    if (code() !== before) found.push('changed functions')
    const loaded = performance.getEntriesByType('resource').filter(e => !e.name.startsWith('http'))
    return [...found, ...loaded.map(e => `loaded ${e.name}`)]
  }

  window.searchForExtension = async (origin, files) => {
    const found = await inDocument(origin)
    observer.disconnect()
    for (const [way, works] of Object.entries(ways)) {
      const answers = await Promise.all(files.map(f => works(`${origin}/${f}`)))
      found.push(...files.filter((_, i) => answers[i]).map(f => `${way} of ${f}`))
    }
    return found
  }

  const once = async origin => {
    const began = performance.now()
    await works(fetch(`${origin}/manifest.json`))
    return performance.now() - began
  }
  const median = list => list.sort((a, b) => a - b)[list.length >> 1]

  /** How long a file of this origin takes to fail, as against a file of an extension that does not exist. */
  window.timeOf = async (origin, stranger) => {
    const times = [[], []]
    for (let i = 0; i < 50; i++) {
      times[0].push(await once(origin))
      times[1].push(await once(stranger))
    }
    return median(times[0]) / median(times[1])
  }
}
