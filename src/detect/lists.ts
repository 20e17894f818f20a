import { control, foreign, nameOf, own, textOf, visible } from './nodes'
import { normalise } from './normalise'
import type { AccountList } from './types'

const most = { rows: 50, lines: 8, line: 80, all: 12_000 }
const icon = '[aria-label],[title],img[alt]'

/** The lines beside each account of a list, as they stand there; which of them is the account is not known here. */
export function accountRows(
  list: AccountList,
  names: readonly string[],
  roots: readonly Element[],
  doc: Document,
): string[][] {
  let left = most.all
  return rowsOf(list, names, roots, doc).filter(lines => {
    left -= lines.join().length
    return left >= 0
  })
}

function rowsOf(list: AccountList, names: readonly string[], roots: readonly Element[], doc: Document): string[][] {
  if (list.by === 'sections') {
    const all = roots.filter(e => isSection(e, list, names))
    return all.filter(e => !all.some(o => o !== e && e.contains(o))).map(e => linesOf(e, []))
  }
  if (list.by === 'marks') return marked(names, doc)
  return roots.flatMap(root => {
    const buttons = [...root.querySelectorAll(control)].filter(e => !e.closest(foreign) && visible(e))
    const chosen = list.by === 'alike' ? alike(buttons, root) : buttons.filter(e => names.includes(nameOf(e)))
    return chosen.slice(0, most.rows).flatMap(b => {
      const row = rowOf(b, chosen, root)
      const lines = row ? linesOf(row, names) : []
      return lines.length ? [lines] : []
    })
  })
}

/** The largest part of the list that belongs to this button alone. */
function rowOf(button: Element, all: readonly Element[], root: Element): Element | undefined {
  let row = button
  for (let up = button.parentElement; up && root.contains(up); up = up.parentElement) {
    if (all.some(b => b !== button && up!.contains(b))) return row
    row = up
  }
  // the only one of its notice: what stands closest, not the notice's own words
  for (let up = button.parentElement; up && up !== root; up = up.parentElement)
    if (up.textContent!.trim() !== button.textContent!.trim()) return up
  return undefined
}

/** In a language whose word is not known: every row has one button, and all are called the same. */
function alike(buttons: readonly Element[], root: Element): Element[] {
  const lang = (root.ownerDocument.documentElement.lang || 'en').slice(0, 2).toLowerCase()
  if (['en', 'de', 'ja'].includes(lang)) return []
  const byName = Map.groupBy(buttons, nameOf)
  const [name, list] = [...byName].sort((a, b) => b[1].length - a[1].length)[0] ?? []
  if (!name || !list || list.length < 2) return []
  // a row with a second button is no such row
  return list.every(b => {
    const row = rowOf(b, list, root)
    return row && buttons.filter(o => row.contains(o)).length === 1
  })
    ? list
    : []
}

function marked(names: readonly string[], doc: Document): string[][] {
  const marks = [...doc.querySelectorAll(icon)].filter(
    e => saidBy(e).some(n => names.includes(n)) && !e.closest(foreign) && visible(e),
  )
  return marks.slice(0, most.rows).flatMap(mark => {
    for (let up = mark.parentElement, left = 4; up && left; up = up.parentElement, left--) {
      if (marks.some(m => m !== mark && up!.contains(m))) return []
      const lines = linesOf(up, names, mark)
      if (lines.length) return [lines]
    }
    return []
  })
}

/** A mark may show a sign and say its meaning only where the pointer rests. */
function saidBy(e: Element): string[] {
  return ['aria-label', 'title', 'alt'].map(name => normalise((e.getAttribute(name) ?? '').slice(0, 200)))
}

/** A stream or inbox of one network: it names that network, and no other, and has items. */
function isSection(e: Element, { holds = [], lacks = [] }: AccountList, names: readonly string[]): boolean {
  const has = (s: string) => own(e, [s]).length > 0
  // items are posts, so they are looked for among the foreign
  if (!holds.every(s => [...e.querySelectorAll(s)].some(visible)) || lacks.some(has)) return false
  return ![...e.querySelectorAll(control)].some(b => names.includes(nameOf(b)))
}

/** Lines of text and the names of pictures, without the button's own. */
function linesOf(row: Element, names: readonly string[], mark?: Element): string[] {
  const pictures = own(row, [icon]).map(nameOf)
  const lines = [...textOf(row, foreign, mark).split('\n'), ...pictures].map(l => l.slice(0, most.line))
  return [...new Set(lines)].filter(l => l && !names.includes(l)).slice(0, most.lines)
}
