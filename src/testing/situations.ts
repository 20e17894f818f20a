import { sites } from '../detection/sites/index'
import { dayMs, hourMs } from '../domain/time'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry, EventData, LoggedEvent } from '../events/types'
import { causes, errors, networkNamed } from '../knowledge/index'
import type { SightingKind } from '../knowledge/pageKinds'
import { type Answers, type QuestionId, questionIds, triage } from '../knowledge/triage'

/** Situations in plain words, as the tables of scenarios.md tell them, and the events they stand for. */

const kinds: Record<string, SightingKind> = {
  'a security check': 'checkpoint',
  'a locked account': 'locked',
  'a suspension': 'suspended',
  'a restriction': 'restricted',
  'a request to confirm': 'unconfirmed',
  'a demand for a new password': 'password-forced',
  'an account to reconnect': 'disconnected',
  'the account open again': 'cleared',
  'a changed password': 'password-changed',
}

const phrases: [RegExp, (m: string[], at: number, entry: AccountEntry) => EventData][] = [
  [/^reconnected$/, (_, __, entry) => ({ type: 'reconnected', connection: connectionIdOf(entry) })],
  [
    /^(\S+) showed (maybe )?(.+)$/,
    ([, site, maybe, what], at, entry) => ({
      type: 'pageDetected',
      connection: connectionIdOf(entry),
      asks: false,
      sighting: {
        id: `s${at}`,
        site: known([...sites.values()].find(s => s.name === site)?.id, `site ${site}`),
        kind: known(kinds[what!], `page "${what}"`),
        pattern: 'p',
        strength: maybe ? 'possible' : 'certain',
        host: 'example.com',
        segment: '',
        at,
      },
    }),
  ],
  [
    /^error (\S+) pasted$/,
    ([, name], _, entry) => ({
      type: 'errorReported',
      connection: connectionIdOf(entry),
      errors: [
        known(
          [...errors.values()].find(e => e.name === name && e.families.includes(networkNamed(entry.network)!.family))
            ?.id,
          `error ${name} of ${entry.network}`,
        ),
      ],
    }),
  ],
  [
    /^you said (".+")$/,
    ([, said], _, entry) => ({
      type: 'symptomsReported',
      connection: connectionIdOf(entry),
      answers: Object.assign({}, ...[...said!.matchAll(/"([^"]+)"/g)].map(m => answer(m[1]!))) as Answers,
    }),
  ],
  [
    /^you said it is down$/,
    (_, __, entry) => ({ type: 'symptomsReported', connection: connectionIdOf(entry), answers: {} }),
  ],
  [
    /^you dealt with (it|.+)$/,
    ([, what], _, entry) => ({
      type: 'blockCleared',
      connection: connectionIdOf(entry),
      ...(what !== 'it' && { cause: known([...causes.values()].find(c => c.title === what)?.id, `cause ${what}`) }),
    }),
  ],
  [/^it worked after all$/, (_, __, entry) => ({ type: 'confirmedWorking', connection: connectionIdOf(entry) })],
  [/^used in Hootsuite$/, (_, __, entry) => ({ type: 'used', connection: connectionIdOf(entry) })],
  [
    /^lifespan set to (?:(\d+) days|no end)$/,
    ([, days], _, entry) => ({
      type: 'lifespan',
      connection: connectionIdOf(entry),
      lifespan: days ? { kind: 'fixed', days: Number(days) } : { kind: 'none' },
    }),
  ],
]

function answer(text: string): Partial<Record<QuestionId, string>> {
  for (const id of questionIds)
    for (const [option, { text: words }] of Object.entries(triage[id].options))
      if (words === text) return { [id]: option }
  throw new Error(`nobody is asked anything that is answered by "${text}"`)
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`unknown: ${what}`)
  return value
}

/** The account a network's name in a table stands for; listed long before anything else happened. */
export function entryOn(network: string): AccountEntry {
  return {
    network: known(networkNamed(network), `network ${network}`).id,
    name: 'Lantern Books',
    login: 'Iris',
    client: '',
  }
}

export function listed(entry: AccountEntry, at: number): LoggedEvent {
  return { id: 'listed', at, type: 'imported', account: entry }
}

/** What one phrase stands for, happening at `at` (ms). */
export function eventNamed(phrase: string, at: number, entry: AccountEntry): EventData {
  for (const [pattern, make] of phrases) {
    const m = pattern.exec(phrase)
    if (m) return make(m, at, entry)
  }
  throw new Error(`not understood: ${phrase}`)
}

/** "reconnected 5 days ago; Facebook showed a security check 2 hours ago": events, each with the time it names. */
export function situation(text: string, network: string, now: number): LoggedEvent[] {
  const entry = entryOn(network)
  const events = text.split(';').flatMap((part, i): LoggedEvent[] => {
    const phrase = part.trim()
    if (phrase === '–') return []
    const m = /^(.+) (\d+(?:\.\d+)?) (day|hour)s? ago$/.exec(phrase)
    if (!m) throw new Error(`no time in: ${phrase}`)
    const at = now - Number(m[2]) * (m[3] === 'day' ? dayMs : hourMs)
    return [{ ...eventNamed(m[1]!, at, entry), id: `e${i}`, at }]
  })
  return [listed(entry, now - 1000 * dayMs), ...events]
}

/** The rows of the Markdown tables under a heading, cells trimmed; without the head and the line below it. */
export function tableRows(markdown: string, heading: RegExp): string[][] {
  const sections = markdown.split(/^## /m).filter(s => heading.test(s.split('\n')[0]!))
  return sections.flatMap(s =>
    s
      .split('\n')
      .filter(l => l.startsWith('|'))
      .slice(2)
      .map(l =>
        l
          .split('|')
          .slice(1, -1)
          .map(c => c.trim()),
      ),
  )
}
