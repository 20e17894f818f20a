/** Letters that run from right to left, and the controls that turn directions. */
const turns =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\uD802\uD803\uD83A\uD83B]/
const controls = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A name as a part of a sentence: whatever direction it runs in, the rest of the sentence stays as it is. Controls that
 * are not closed, or close more than they opened, are left out.
 */
export function isolate(name: string): string {
  if (!turns.test(name)) return name
  return `\u2068${isClosed(name) ? name : name.replace(controls, '')}\u2069`
}

function isClosed(text: string): boolean {
  const open: string[] = []
  for (const [c] of text.matchAll(controls)) {
    const isolates = c >= '\u2066' && c !== '\u2069'
    if (c === '\u2069' || c === '\u202C') {
      if (open.pop() !== (c === '\u2069' ? 'isolate' : 'embed')) return false
    } else open.push(isolates ? 'isolate' : 'embed')
  }
  return open.length === 0
}
