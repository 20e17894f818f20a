import { control, controlName } from './controlNames'
import { isRendered, isVisible, textOf, userContent } from './domText'
import { phrases } from './match'
import { normalize } from './normalize'
import type { AccountList, ListPattern, ListReader } from './types'

const most = { rows: 50, lines: 12, line: 80, all: 12_000, marks: 300, controls: 60 }
const icon = '[aria-label],[title],img[alt],svg > title'
const pressed = 'button,[role=button],input'

/** The lines beside each account of a list, as they stand there; which of them is the account is not known here. */
export const accountLists: ListReader = {
  actions: roots => roots.flatMap(e => controlsOf(e).slice(0, most.controls).map(controlName)),
  rows: accountRows,
}

function controlsOf(root: Element): Element[] {
  return [...root.querySelectorAll(control)].filter(e => !e.closest(userContent) && isVisible(e))
}

function accountRows({ lists: list, actions }: ListPattern, roots: readonly Element[], doc: Document) {
  if (!list) return []
  let left = most.all
  const rows = rowsOf(list, phrases(list.names ?? actions), roots, doc).filter(lines => {
    left -= lines.join().length
    return left >= 0
  })
  // a button alone says enough
  return rows.length || list.by === 'actions' ? rows : null
}

function rowsOf(list: AccountList, names: readonly string[], roots: readonly Element[], doc: Document): string[][] {
  if (list.by === 'sections') {
    const all = roots.filter(e => isSection(e, list, names))
    return all.filter(e => !all.some(o => o !== e && e.contains(o))).map(e => linesOf(e, [], undefined, list.item))
  }
  if (list.by === 'marks') return marked(names, doc)
  return roots.flatMap(root => {
    const buttons = controlsOf(root)
    const chosen = list.by === 'alike' ? alike(buttons, root) : buttons.filter(e => names.includes(controlName(e)))
    return chosen.slice(0, most.rows).flatMap(b => {
      const lines = linesBeside(b, chosen, root, names)
      return lines.length ? [lines] : []
    })
  })
}

/** What stands in the part of a list that belongs to this button alone; of its only button, the closest that says anything. */
function linesBeside(button: Element, all: readonly Element[], root: Element, names: readonly string[]): string[] {
  if (all.length > 1) return linesOf(rowOf(button, all, root), names)
  for (let up = button.parentElement; up && root.contains(up); up = up.parentElement)
    // a network's icon alone names nobody
    if (piecesOf(up, `${userContent},${pressed}`).length) return linesOf(up, names)
  return []
}

/** The largest part of the list that belongs to this button alone. */
function rowOf(button: Element, all: readonly Element[], root: Element): Element {
  let row = button
  for (let up = button.parentElement; up && root.contains(up); up = up.parentElement) {
    if (all.some(b => b !== button && up!.contains(b))) return row
    row = up
  }
  return row
}

/** In a language whose word is not known: every row has one button, and all are called the same. */
function alike(buttons: readonly Element[], root: Element): Element[] {
  const lang = (root.ownerDocument.documentElement.lang || 'en').slice(0, 2).toLowerCase()
  if (['en', 'de', 'ja'].includes(lang)) return []
  const byName = Map.groupBy(buttons, controlName)
  const [name, list] = [...byName].sort((a, b) => b[1].length - a[1].length)[0] ?? []
  if (!name || !list || list.length < 2) return []
  // a row with a second button is no such row; a name can be a link
  return list.every(b => rowOf(b, list, root).querySelectorAll(pressed).length <= 1) ? list : []
}

function marked(names: readonly string[], doc: Document): string[][] {
  // a mark may show a sign and say its meaning only where the pointer rests
  const said = names.flatMap(n => ['aria-label', 'title', 'alt'].map(a => `[${a}="${n}" i]`))
  const named = [...doc.querySelectorAll(said.join())].slice(0, most.rows)
  const titled = [...doc.querySelectorAll('svg > title')]
    .slice(0, most.marks)
    .filter(t => names.includes(controlName(t)))
  const marks = [...named, ...titled].map(drawn).filter(e => !e.closest(userContent) && isRendered(e))
  return marks.flatMap(mark => {
    for (let up = mark.parentElement, left = 4; up && left; up = up.parentElement, left--) {
      if (marks.some(m => m !== mark && up!.contains(m))) return []
      if (piecesOf(up, userContent, mark).length) return isVisible(up) ? [linesOf(up, names, mark)] : []
    }
    return []
  })
}

/** A sign may show two letters and say its meaning only where the pointer rests. */
function saidBy(e: Element): string[] {
  const said = ['aria-label', 'title', 'alt'].map(name => e.getAttribute(name))
  return [...said, e.localName === 'title' && e.textContent]
    .map(t => normalize((t || '').slice(0, 200)))
    .filter(Boolean)
}

/** The drawing that a title is of: the title itself is never rendered. */
function drawn(e: Element): Element {
  return e.localName === 'title' ? e.parentElement! : e
}

/** A stream or inbox of one network: it names that network, and no other, and has items. */
function isSection(e: Element, { mark, item, lacks = [] }: AccountList, names: readonly string[]): boolean {
  if (!mark || !item) return false
  const inItem = (m: Element) => e.contains(m.closest(item))
  const marks = [...e.querySelectorAll(icon)].slice(0, most.marks).filter(m => isRendered(drawn(m)) && !inItem(m))
  const said = marks.flatMap(saidBy)
  const tells = (network: string) => said.some(n => (network.length > 1 ? n.includes(network) : n === network))
  // items are posts, so they are looked for among the foreign
  if (!tells(mark) || lacks.some(tells) || ![...e.querySelectorAll(item)].some(isVisible)) return false
  return ![...e.querySelectorAll(control)].some(b => names.includes(controlName(b)))
}

/** What stands in a row: each piece of text by itself, whole lines, and the names of pictures; without the button's own. */
function linesOf(row: Element, names: readonly string[], without?: Element, item?: string): string[] {
  const skip = `${userContent},${item ?? pressed}`
  const texts = textOf(row, skip, without).split('\n')
  const pictures = [...row.querySelectorAll(icon)].filter(e => isRendered(drawn(e)) && !e.closest(skip)).slice(0, 12)
  const lines = [...piecesOf(row, skip, without), ...texts, ...pictures.flatMap(saidBy)].map(l => l.slice(0, most.line))
  return [...new Set(lines)].filter(l => l && !names.includes(l)).slice(0, most.lines)
}

/** A name and its network may stand side by side on one line. */
function piecesOf(row: Element, skip: string, without?: Element): string[] {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  for (let left = 60; left > 0 && walker.nextNode(); left--) {
    const { nodeValue, parentElement } = walker.currentNode
    const text = normalize(nodeValue!.slice(0, 200))
    if (text && !parentElement!.closest(skip) && !without?.contains(parentElement) && isRendered(parentElement!))
      pieces.push(text)
  }
  return pieces
}
