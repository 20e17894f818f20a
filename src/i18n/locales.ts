import { knowledgeWords } from '../knowledge'
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

/**
 * English as the browser wants it, in one file: `public/_locales/en/messages.json` is this, and a test holds them equal.
 * @throws where two files have the same key
 */
export function englishMessages(): Record<string, { message: string }> {
  const all: Record<string, { message: string }> = {}
  for (const [key, message] of [...files, knowledgeWords()].flatMap(f => Object.entries(f))) {
    const name = messageName(key)
    if (all[name]) throw new Error(`the text ${name} stands in two files`)
    // `$` is the browsers' own placeholder mark
    all[name] = { message: message.replaceAll('$', '$$$$') }
  }
  return all
}
