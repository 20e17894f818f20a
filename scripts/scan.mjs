// Reads the built extension for anything that could send, run text as code, or make elements of text:
// node scripts/scan.mjs [folder ...]. Exits 1 where it finds something that is not argued for below.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'vite'

/** Names that no file may say as a global, or as a part of anything: `self['fetch']` is caught as well as `fetch`. */
const names = new Set([
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'fetchLater',
    'WebTransport',
    'WebSocketStream',
  ],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'RTCDataChannel', 'RTCIceTransport'],
  ...[
    'Image',
    'Audio',
    'Worker',
    'SharedWorker',
    'Worklet',
    'importScripts',
    'FontFace',
    'Notification',
    'PaymentRequest',
  ],
  ...['eval', 'Function', 'AsyncFunction', 'GeneratorFunction', 'execScript', 'setImmediate'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'srcdoc'],
  ...['createContextualFragment', 'DOMParser', 'XSLTProcessor', 'dangerouslySetInnerHTML'],
  ...['createPolicy', 'trustedTypes', 'requestSubmit', 'ping', 'sendNativeMessage', 'connectNative', 'downloads'],
  ...['webRequest', 'declarativeNetRequest', 'cookies', 'pushManager', 'backgroundFetch', 'sync', 'periodicSync'],
  ...['serviceWorker', 'navigateTo', 'showOpenFilePicker', 'BroadcastChannel', 'postMessage', 'onmessage'],
])
/** Methods that send or write markup, by what they are called on. */
const calls = new Set([
  'window.open',
  'self.open',
  'globalThis.open',
  'document.write',
  'document.writeln',
  'document.open',
])
const methods = new Set(['submit', 'write', 'writeln'])
const targets = new Set([
  'src',
  'href',
  'action',
  'formAction',
  'background',
  'poster',
  'srcset',
  'location',
  'cssText',
])
const tags = new Set([
  'script',
  'img',
  'image',
  'iframe',
  'frame',
  'object',
  'embed',
  'link',
  'audio',
  'video',
  'source',
  'form',
  'base',
  'meta',
])
const events = new Set(['fetch', 'message', 'push', 'sync'])

/** What may stand all the same: the finding, what it looks like, how often at most, and why. Everything else fails. */
export const argued = [
  {
    ...{ what: 'innerHTML', code: /__html/, most: 2 },
    why: 'preact, for a property that nothing of ours has; Trusted Types refuse it, and a test holds that',
  },
  {
    ...{ what: '.cssText =', code: /style\.cssText=/, most: 5 },
    why: 'preact, for a style that is a text, and the style of the overlay’s host; no address can be in either',
  },
  {
    ...{ what: 'setAttribute undefined', code: /Attribute\(/, most: 2 },
    why: 'preact sets what our pages write down; addresses in them are packaged links, as a test of links holds',
  },
  {
    ...{ what: 'createElement undefined', code: /createElementNS\(\w,\w,\w+\.is\?/, most: 1 },
    why: 'preact makes the elements that our pages write down',
  },
  {
    ...{ what: 'createElement undefined', code: /createElement\(\w\)/, most: 6 },
    why: 'the card makes six kinds of element, and its host; their names stand in src/content/renderCard.ts',
  },
  {
    ...{ what: 'createElement link', code: /createElement\(`link`\)/, most: 2 },
    why: 'the bundler brings parts of our pages when they are needed: files of the package, which the policy holds to',
  },
  {
    ...{ what: '.href =', code: /crossOrigin=``,\w\.href=\w/, most: 1 },
    why: 'the same: the address of a file of the package',
  },
  {
    ...{ what: '.href =', code: /\.href=\w,\w\.download=/, most: 1 },
    why: 'a file that the user exports, from memory to the disk',
  },
  {
    ...{ what: '.location =', code: /this\.data\.location/, most: 2 },
    why: 'the place of an event in a calendar, not the page’s address',
  },
  {
    ...{ what: 'fetch', code: /fetch\(\w,\w+\)/, most: 3 },
    why: 'minisearch names a look into its own map so; it has no other',
  },
  { ...{ what: 'Function', code: /Function\.call\.bind/, most: 1 }, why: 'Dexie binds `call`; no text becomes code' },
  { ...{ what: 'setImmediate', code: /setImmediate/, most: 2 }, why: 'Dexie calls a function later' },
  {
    ...{ what: 'BroadcastChannel', code: /BroadcastChannel/, most: 4 },
    why: 'Dexie tells our other pages that the store changed, and the background asks them to read it again; it reaches nobody else',
  },
  {
    ...{ what: 'on message', code: /BroadcastChannel\(.{0,40}addEventListener\(`message`/, most: 1 },
    why: 'our pages hear from the background, on that channel, to read the store again',
  },
  {
    ...{ what: 'onmessage', code: /\.onmessage=/, most: 3 },
    why: 'Dexie, of that channel; Papa Parse, of a worker that is never made',
  },
  { ...{ what: 'postMessage', code: /postMessage/, most: 9 }, why: 'the same' },
  {
    ...{ what: 'tabs.create', code: /\.options_ui\.page|tabs\.create\(\{url:\w\+\w\}\)/, most: 1 },
    why: 'opens our own options page: src/platform/browser.ts, openOptions',
  },
  { ...{ what: 'tabs.update', code: /tabs\.update\(\w+\.id,\{url:\w\+\w/, most: 1 }, why: 'the same' },
  { ...{ what: 'windows.update', code: /focused/, most: 1 }, why: 'brings its window to the front' },
]

/** Every finding in the files of one built folder: { file, what, code }. */
export function scan(dir) {
  return filesOf(dir).flatMap(file => {
    const text = fs.readFileSync(path.join(dir, file), 'utf8')
    const found = /\.(html?|svg)$/.test(file) ? inHtml(text) : file.endsWith('.css') ? inCss(text) : inCode(text)
    return found.map(f => ({ file, ...f }))
  })
}

/** Findings that no argument covers. */
export function unargued(dir) {
  const left = argued.map(a => ({ ...a }))
  return scan(dir).filter(f => {
    const a = left.find(x => x.what === f.what && x.most > 0 && x.code.test(f.code))
    if (a) a.most--
    return !a
  })
}

function filesOf(dir) {
  return fs
    .readdirSync(dir, { recursive: true })
    .map(String)
    .filter(f => /\.(m?js|html?|css|svg)$/.test(f))
    .map(f => f.split(path.sep).join('/'))
    .sort()
}

export function inCode(text) {
  const found = []
  const say = (what, node) =>
    found.push({ what, code: text.slice(Math.max(0, node.start - 30), node.end + 20).slice(0, 160) })
  walk(parseAst(text, { lang: 'js' }), (node, parent, key) => {
    const name = nameOf(node)
    if (name !== undefined && names.has(name) && !isOwnName(node, parent, key)) say(name, node)
    // taken out of an object under another name
    if (node.type === 'ObjectPattern')
      for (const p of node.properties) {
        const taken = p.type === 'Property' && (p.computed ? textOf(p.key) : (p.key.name ?? p.key.value))
        if (names.has(taken) && !p.shorthand) say(taken, p)
      }
    if (node.type === 'ImportExpression' && !/^\.{0,2}\//.test(textOf(node.source) ?? '')) say('import()', node)
    if (
      /^(Import|Export(Named|All))Declaration$/.test(node.type) &&
      node.source &&
      !/^\.{0,2}\//.test(node.source.value)
    )
      say('import', node)
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const on = full(node.callee)
      const method = on.split('.').at(-1)
      if (on === 'Reflect.get' && names.has(textOf(node.arguments[1]))) say(textOf(node.arguments[1]), node)
      if (calls.has(on) || (node.callee.type === 'Identifier' && on === 'open')) say(on, node)
      if (node.callee.type === 'MemberExpression' && methods.has(method)) say(`.${method}()`, node)
      if (method === 'addEventListener' && events.has(textOf(node.arguments[0])))
        say(`on ${textOf(node.arguments[0])}`, node)
      if (/^createElement/.test(method)) {
        const tag = textOf(node.arguments[on.endsWith('NS') ? 1 : 0])
        if (tag === undefined ? node.callee.type === 'MemberExpression' : tags.has(tag.toLowerCase()))
          say(`createElement ${tag}`, node)
      }
      if (method === 'setAttribute' || method === 'setAttributeNS') {
        const attribute = textOf(node.arguments[method.endsWith('NS') ? 1 : 0])
        if (attribute === undefined || targets.has(attribute) || /^on/.test(attribute))
          say(`setAttribute ${attribute}`, node)
      }
      if (/^set(Timeout|Interval)$/.test(method) && textOf(node.arguments[0]) !== undefined)
        say(`${method} of text`, node)
      // navigations, however they are made
      if (/^(location\.(assign|replace)|.*\.location\.(assign|replace)|navigation\.navigate)$/.test(on))
        say('navigation', node)
      if (/\.(tabs|windows)\.(create|update)$/.test(on)) say(on.split('.').slice(-2).join('.'), node)
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      const key = keyOf(node.left)
      if (targets.has(key)) say(`.${key} =`, node)
    }
  })
  return found
}

/** Elements of a page of ours that load something, or that say what they do in attributes. */
export function inHtml(text) {
  const found = []
  for (const [tag, name] of text.matchAll(/<([a-z][a-z0-9-]*)\b[^>]*>/gi)) {
    for (const [, attribute, value] of tag.matchAll(/\s([\w:-]+)\s*=\s*["']?([^"'\s>]*)/g)) {
      if (/^on/i.test(attribute)) found.push({ what: 'handler in HTML', code: tag })
      if (
        /^(src|href|action|formaction|ping|srcset|data|poster|background)$/i.test(attribute) &&
        !/^(\.{0,2}\/(?!\/)|#)/.test(value)
      )
        found.push({ what: 'address in HTML', code: tag })
      if (/^(rel)$/i.test(attribute) && /prefetch|preconnect|dns|prerender/i.test(value))
        found.push({ what: 'hint in HTML', code: tag })
    }
    if (
      /^(iframe|object|embed|base|form|img|meta)$/i.test(name) &&
      !/<meta (charset|name="(viewport|color-scheme)")/i.test(tag)
    )
      found.push({ what: `<${name}> in HTML`, code: tag })
  }
  // a script that stands in the page itself
  for (const [all, inner] of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi))
    if (inner.trim()) found.push({ what: 'script in HTML', code: all.slice(0, 160) })
  return found
}

/** Style sheets load nothing: no address in them but one within the file. */
export function inCss(text) {
  return [...text.matchAll(/@import[^;]*|url\(\s*["']?([^"')]*)/gi)]
    .filter(([all, url]) => /^@import/i.test(all) || !/^(#|data:)/.test(url ?? ''))
    .map(([all]) => ({ what: 'address in CSS', code: all }))
}

function walk(node, visit, parent, key) {
  visit(node, parent, key)
  for (const [k, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      for (const v of value) if (v && typeof v.type === 'string') walk(v, visit, node, k)
    } else if (value && typeof value.type === 'string') walk(value, visit, node, k)
  }
}

/** What a node names: a variable, a part of something, a text that stands where a name can. */
function nameOf(node) {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return /^(TemplateLiteral|BinaryExpression)$/.test(node.type) ? textOf(node) : undefined
}

/** A key of an object that is only written down, or a variable of this very file, is no use of the browser's. */
function isOwnName(node, parent, key) {
  if (node.type !== 'Identifier') return parent?.type !== 'MemberExpression' || !parent.computed
  return (
    (key === 'key' && !parent.computed && parent.type === 'Property' && !parent.shorthand) ||
    /^(label)$/.test(key ?? '')
  )
}

function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  // parts that are put together are still what they say
  if (node?.type === 'BinaryExpression' && node.operator === '+') {
    const [a, b] = [textOf(node.left), textOf(node.right)]
    return a === undefined || b === undefined ? undefined : a + b
  }
  return undefined
}

function keyOf(member) {
  return member.computed ? textOf(member.property) : member.property.name
}

/** 'document.body.append' of a chain of names; a part that is computed is '?'. */
function full(node) {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type === 'ChainExpression' || node.type === 'ParenthesizedExpression') return full(node.expression)
  if (node.type !== 'MemberExpression') return '?'
  return `${full(node.object)}.${keyOf(node) ?? '?'}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dirs = process.argv.slice(2).length ? process.argv.slice(2) : ['dist/chromium', 'dist/firefox']
  const left = dirs.flatMap(dir => unargued(dir).map(f => ({ dir, ...f })))
  for (const f of left) console.log(`${f.dir}/${f.file}: ${f.what}: ${f.code.replace(/\s+/g, ' ')}`)
  console.log(`${left.length} findings`)
  process.exit(left.length ? 1 : 0)
}
