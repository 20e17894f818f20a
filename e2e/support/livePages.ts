import fs from 'node:fs'
import { samplePage } from './radar'

/** Everything a page can ask to find out whether the extension is there. */
const search = fs.readFileSync('e2e/support/live-search.js', 'utf8')

/** A samplePage of a page with a script of its own, which runs before anything else. */
export const scripted = (name: string, script: string) => withHead(name, `<script>${script}</script>`)
export const searching = (name: string) => scripted(name, search)

const withHead = (name: string, html: string) => samplePage(name).replace('<head>', head => head + html)

export const main = (name: string) => /<body>([\s\S]*)<\/body>/.exec(samplePage(name))![1]!

export const feed = 'trap-facebook-feed-post'

/** The dialog stands on the page this long after it has loaded. */
export const late = scripted(
  feed,
  `setTimeout(() => {
    const dialog = document.createElement('div')
    dialog.role = 'dialog'
    dialog.textContent = 'Confirm your identity before you can publish as this Page. Open the Facebook app on your phone and follow the instructions.'
    document.body.append(dialog)
  }, 1500)`,
)

/** Notes whether the page came back from the back/forward cache. */
export const remembering = (name: string) =>
  scripted(name, `addEventListener('pageshow', e => { document.documentElement.dataset.kept = e.persisted })`)

/** Takes the overlay out as soon as it is in. */
export const removing = (name: string) =>
  scripted(
    name,
    `new MutationObserver(() => {
      for (const e of document.querySelectorAll('reconnect-radar')) {
        e.remove()
        document.documentElement.dataset.removed = 'yes'
      }
    }).observe(document, { childList: true, subtree: true })`,
  )

/** Hides the overlay by a rule and under something of its own. */
export const hiding = (name: string) =>
  withHead(
    name,
    `<style>reconnect-radar { display: none !important } #cover { position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0 }</style>
    <script>addEventListener('DOMContentLoaded', () => {
      const cover = document.createElement('div')
      cover.id = 'cover'
      cover.popover = 'manual'
      document.body.append(cover)
      const top = () => { cover.hidePopover(); cover.showPopover() }
      cover.showPopover()
      new MutationObserver(top).observe(document.documentElement, { childList: true })
    })</script>`,
  )

/** A page that is nothing but a frame of another. */
export const framing = (url: string) =>
  `<!doctype html><html lang="en"><title>Frame</title><body><h1>Home</h1><iframe src="${url}" width="900" height="500"></iframe></body></html>`

export const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}
