import { knowledgeWords } from '../knowledge'
import { placeholders, texts } from './descriptions.json'
import background from './en/background.json'
import checkup from './en/checkup.json'
import common from './en/common.json'
import demo from './en/demo.json'
import guard from './en/guard.json'
import pages from './en/pages.json'
import popup from './en/popup.json'
import reasons from './en/reasons.json'
import reminders from './en/reminders.json'
import store from './en/store.json'
import { messageName } from './translate'

const files: readonly Record<string, string>[] = [
  checkup,
  common,
  guard,
  pages,
  popup,
  demo,
  reasons,
  reminders,
  store,
  background,
]

export interface Message {
  readonly message: string
  /** For translators: what it is where the text does not say it, and what its placeholders stand for. */
  readonly description?: string
}

/**
 * English as the browser wants it, in one file: `public/_locales/en/messages.json` is this, and a test holds them equal.
 * @throws where two files have the same key
 */
export function englishMessages(): Record<string, Message> {
  const all: Record<string, Message> = {}
  for (const [key, text] of [...files, knowledgeWords()].flatMap(f => Object.entries(f))) {
    const name = messageName(key)
    if (all[name]) throw new Error(`the text ${name} stands in two files`)
    // `$` is the browsers' own placeholder mark
    const message = text.replaceAll('$', '$$$$')
    const description = descriptionOf(name, text)
    all[name] = description ? { message, description } : { message }
  }
  return all
}

/** What `descriptions.json` says of a text: by the longest of its patterns that fits, and by placeholder. */
function descriptionOf(name: string, text: string): string {
  const what = patterns.find(([, pattern]) => pattern.test(name))?.[0]
  const named = new Set([...text.matchAll(/\{(\w+)\}/g)].map(m => m[1] as keyof typeof placeholders))
  return [what && texts[what], ...[...named].map(p => `{${p}}: ${placeholders[p]}.`)].filter(Boolean).join(' ')
}

/** `*` stands for anything; the longest comes first. */
const patterns = (Object.keys(texts) as (keyof typeof texts)[])
  .toSorted((a, b) => b.length - a.length)
  .map(p => [p, new RegExp(`^${p.replaceAll('*', '.+')}$`)] as const)
