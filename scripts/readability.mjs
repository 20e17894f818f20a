// How hard the English texts are to read: prints the longest and the hardest sentences, and every message of popup, card and
// notices above the highest grade; exits 1 if there is one. `-- --all` prints the grade of every message first.
import fs from 'node:fs'
import { ensurePackages } from './setup.mjs'

ensurePackages()
const { fleschKincaid } = await import('flesch-kincaid')
const { syllable } = await import('syllable')

/** US school grade (Flesch-Kincaid) that no message of popup, card and notices may exceed. */
const highest = 9
/** A formula for prose says nothing about fewer words than this: a label, a button, a name. */
const fewest = 8
const printed = 15

/** Names of networks, of their roles, lists and menus: known to who reads them, however many syllables they have. */
const officialNames =
  /\b(?:Business (?:Integrations|Manager)|Permitted Services|Google Workspace|(?:Super|Content) admin|Designated Admin)\b|[A-Z][\w ]*(?: > [A-Z][\w ]*)+/g
const names =
  /\b(?:Facebook|Instagram|LinkedIn|Pinterest|YouTube|Google Business Profile|Google|TikTok|Bluesky|Hootsuite|Reconnect Radar)\b|\{(?:tool|network|site|sites|names?|accounts|client|cause|login|who)\}/g
const plainName = 'Maya'
/** Any other: a number, a day. */
const placeholder = /\{\w+\}/g
const number = '10'

/** Texts of the options page alone. */
const optionsOnly = new Set(
  ['pages', 'demo', 'checkup'].flatMap(f => Object.keys(JSON.parse(fs.readFileSync(`src/i18n/en/${f}.json`, 'utf8')))),
)
const onlyThere = /^(?:background|settings|history|reminders|diag|days)_|^cause_.*_triggers_|^checkup_.*_text$/

const texts = JSON.parse(fs.readFileSync('public/_locales/en/messages.json', 'utf8'))
const messages = Object.entries(texts).map(([key, { message }]) => {
  const sentences = sentencesOf(message.replaceAll('$$', '$'))
  return { key, text: message, near: !optionsOnly.has(key) && !onlyThere.test(key), sentences, ...measure(sentences) }
})
const graded = messages.filter(m => m.words >= fewest)
const sentences = messages.flatMap(m => m.sentences.map(text => ({ key: m.key, text, ...measure([text]) })))
const tooHard = graded.filter(m => m.near && m.grade > highest)

if (process.argv.includes('--all')) print('Every message', graded, graded.length, m => m.grade)
print('The longest sentences (words)', sentences, printed, s => s.words)
const long = sentences.filter(s => s.words >= fewest)
print('The hardest sentences (grade)', long, printed, s => s.grade)
print(`Above grade ${highest} in popup, card and notices`, tooHard, tooHard.length, m => m.grade)
console.log(
  `\n${messages.length} messages, ${sum(messages, m => m.words)} words; ${tooHard.length} above grade ${highest}`,
)
process.exitCode = tooHard.length ? 1 : 0

function print(title, rows, most, by) {
  console.log(`\n${title}`)
  const sorted = rows.toSorted((a, b) => by(b) - by(a)).slice(0, most)
  for (const r of sorted) console.log(`${String(Math.round(by(r) * 10) / 10).padStart(6)}  ${r.key}: ${r.text}`)
}

function sentencesOf(text) {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(s => s.segment.trim())
}

/** Words and grade of some sentences; placeholders and names count as one easy word. */
function measure(sentences) {
  const plain = text => text.replace(officialNames, plainName).replace(names, plainName).replace(placeholder, number)
  const words = sentences.flatMap(s => wordsOf(plain(s)))
  const counts = { sentence: sentences.length, word: words.length, syllable: sum(words, w => Math.max(1, syllable(w))) }
  return { words: words.length, grade: fleschKincaid(counts) }
}

function wordsOf(text) {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].flatMap(w =>
    w.isWordLike ? w.segment : [],
  )
}

function sum(list, of) {
  return list.reduce((n, x) => n + of(x), 0)
}
