import type { NetworkId } from '../knowledge/ids'
import { networkNamed } from '../knowledge/networks/index'
import { isRendered, isVisible, userContent } from './domText'

/** An account as a list on the tool's pages shows it, in its own spelling. */
export interface ScannedAccount {
  readonly network: NetworkId
  readonly name: string
}

const most = { marks: 500, found: 100, levels: 6, pieces: 6, name: 80 }
const icon = '[aria-label],[title],img[alt],svg > title,td,dd,small,span'
/** A row ends where a list begins; what is a way through the pages is no list of accounts, nor is a column of posts. */
const whole = 'ul,ol,table,tbody,main,section,nav,body,[role=list],[role=dialog],[role=table],dialog'
const elsewhere = `${userContent},nav,header,footer,[class*=stream i],[class*=inbox i]`
const pressed = 'button,[role=button],input,select'

/**
 * The accounts that a page lists, each with a mark of its network: read when the user asks, never by itself. Only rows
 * that are plain enough to be sure which text is the name.
 */
export function scanAccounts(doc: Document): ScannedAccount[] {
  const marks = [...doc.querySelectorAll(icon)].slice(0, most.marks).flatMap(e => {
    const network = networkNamed(saidBy(e))
    const drawn = e.localName === 'title' ? e.parentElement! : e
    return network && isRendered(drawn) && !drawn.closest(elsewhere) ? [{ e: drawn, network: network.id }] : []
  })
  const all = marks.map(m => m.e)
  const found = new Map<string, ScannedAccount>()
  for (const { e, network } of marks) {
    const name = nameIn(rowOf(e, all), e)
    if (name) found.set(`${network} ${name.toLowerCase()}`, { network, name })
  }
  return [...found.values()].slice(0, most.found)
}

/** The largest part around a mark that is no list and has no other mark. */
function rowOf(mark: Element, all: readonly Element[]): Element {
  let row = mark
  for (let left = most.levels; left > 0; left--) {
    const up = row.parentElement
    if (!up || up.matches(whole)) break
    if (all.some(m => m !== mark && !m.contains(mark) && !mark.contains(m) && up.contains(m))) break
    row = up
  }
  return row
}

/** The first text of a row that is no network's name; else the name of its picture. */
function nameIn(row: Element, mark: Element): string | undefined {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (walker.nextNode()) {
    const { nodeValue, parentElement: e } = walker.currentNode
    const text = tidy(nodeValue!)
    if (text && !mark.contains(e) && !e!.closest(`${pressed},svg`) && isVisible(e!) && !networkNamed(text))
      pieces.push(text)
    if (pieces.length > most.pieces) return undefined
  }
  const pictures = [...row.querySelectorAll('img[alt]')].filter(p => p !== mark).map(p => tidy(p.getAttribute('alt')!))
  return [...pieces, ...pictures].find(t => t.length > 1 && t.length <= most.name && !networkNamed(t))
}

function saidBy(e: Element): string {
  const said = ['aria-label', 'title', 'alt'].map(a => e.getAttribute(a)).find(Boolean)
  const own = e.childElementCount ? '' : e.textContent
  return tidy((said || own || '').slice(0, most.name))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
