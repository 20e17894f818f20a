import fs from 'node:fs'
import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Account, Connection } from '../domain/connection/types'
import type { Reminder } from '../domain/reminders/plan'
import { dayMs } from '../domain/time'
import { families } from '../knowledge/index'
import { ago, connection, now, trouble } from '../testing/examples'
import { digestText, firstLines, genericText, reminderText } from './notificationText'
import { setTextSource } from './translate'

const dir = 'src/i18n/en/'
const words = Object.assign({}, ...fs.readdirSync(dir).map(f => JSON.parse(fs.readFileSync(dir + f, 'utf8'))))
beforeAll(() => setTextSource({ getMessage: key => words[key] ?? '', language: () => 'en-GB' }))

const account = (name: string): Account => ({ id: name, network: 'facebook', name, client: '', connectionId: 'c' })
const reminder = (stage: Reminder['stage'], clock: Reminder['clock'] = 'token'): Reminder => ({
  connection: 'c',
  stage,
  clock,
  key: 'k',
  also: [],
  dueAt: now,
})
const maya = (extra: Partial<Connection>) => ({
  connection: connection({ name: 'Maya Ortiz', ...extra }),
  accounts: [account('Blue Fern'), account('Lantern')],
})

it.each([
  [3, { lastReconnectedAt: ago(57) }, 'Facebook · Maya Ortiz: 3 days left'],
  [1, { lastReconnectedAt: ago(59) }, 'Facebook · Maya Ortiz: 1 day left'],
  [0, { lastReconnectedAt: ago(60) + 3_600_000 }, 'Facebook · Maya Ortiz: expires today'],
  // Friday, for what ends on Sunday
  [0, { lastReconnectedAt: ago(58) }, 'Facebook · Maya Ortiz: 2 days left'],
  ['expired', { lastReconnectedAt: ago(61) }, 'Facebook · Maya Ortiz: has expired'],
  ['still', { lastReconnectedAt: ago(70) }, 'Facebook · Maya Ortiz: expired 10 days ago'],
  ['again', { lastReconnectedAt: ago(55) }, 'Facebook · Maya Ortiz: 5 days left'],
  ['again', { trouble: trouble(ago(1)) }, 'Facebook · Maya Ortiz: Blocked'],
] as const)('at stage %s it says who and when', (stage, extra, title) => {
  expect(reminderText(reminder(stage), maya(extra), now).title).toBe(title)
})

it('says what goes with it, and one thing to do', () => {
  const { text } = reminderText(reminder(3), maya({ lastReconnectedAt: ago(57) }), now)
  expect(text).toBe('Expires Fri 27 Nov. Affects Blue Fern, Lantern. Reconnect in Hootsuite.')
  expect(reminderText(reminder('expired'), maya({ lastReconnectedAt: ago(61) }), now).text).toBe(
    'Posts may be failing: Blue Fern, Lantern. Reconnect in Hootsuite.',
  )
})

it('words LinkedIn’s use as something to do', () => {
  const c = { family: 'linkedin', lastReconnectedAt: ago(100), lastUsedAt: ago(40) } as const
  const words = reminderText(reminder(14, 'use'), maya(c), now)
  expect(words.title).toBe('LinkedIn · Maya Ortiz: use it by 14 Dec')
  expect(words.text).toMatch(/^Use LinkedIn in Hootsuite by Mon 14 Dec\./)
  const over = reminderText(reminder(0, 'use'), maya({ ...c, lastUsedAt: ago(61) }), now)
  expect(over.title).toBe('LinkedIn · Maya Ortiz: no use recorded')
})

it('speaks of a wait that is over', () => {
  const over = { trouble: trouble(ago(3), { state: 'resolved', resolvedAt: ago(2), until: ago(1) }) } as const
  expect(reminderText(reminder('ready'), maya(over), now)).toMatchObject({
    title: 'Facebook · Maya Ortiz: Ready to reconnect',
    text: expect.stringMatching(/^The wait is over/),
  })
})

it('fits forty characters, whatever the name, and keeps when and as much of who as there is room for', () => {
  const stages = ['expired', 'still', 0, 1, 14] as const
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.constantFrom(...families.keys()),
      fc.constantFrom(...stages),
      fc.integer({ min: 0, max: 800 }),
      (name, family, stage, days) => {
        const c = connection({ name, family, lastReconnectedAt: ago(days), lifespan: { kind: 'fixed', days: 60 } })
        const { short, title } = reminderText(reminder(stage), { connection: c, accounts: [] }, now)
        expect(short.length).toBeLessThanOrEqual(40)
        expect(short.split(': ').at(-1)).toBe(title.split(': ').at(-1))
        // no half of a character is left
        expect(short.isWellFormed()).toBe(name.isWellFormed())
      },
    ),
  )
  const long = { name: 'The marketing department of the northern branch' }
  const { short } = reminderText(reminder(3), maya({ ...long, lastReconnectedAt: ago(57) }), now)
  expect(short).toBe('Facebook · The marketing d…: 3 days left')
  const business = { ...long, family: 'google-business', lifespan: { kind: 'fixed', days: 60 } } as const
  expect(reminderText(reminder(3), maya({ ...business, lastReconnectedAt: ago(57) }), now).short).toBe(
    'The marketing department…: 3 days left',
  )
})

it('names everyone in a digest, and the first few on the screen', () => {
  const list = Array.from({ length: 8 }, (_, i) => {
    const login = { ...maya({ name: `Login ${i}`, lastReconnectedAt: now - (46 + i) * dayMs }), accounts: [] }
    return [reminder(14), login] as const
  })
  const digest = digestText(list, now)
  expect(digest.title).toBe('8 logins need attention')
  expect(digest.text.split('\n')).toHaveLength(8)
  expect(firstLines(digest.text).split('\n')).toHaveLength(5)
  expect(firstLines(digest.text)).toMatch(/4 more$/)
  const still = [[reminder('still'), maya({ lastReconnectedAt: ago(80) })] as const]
  expect(digestText(still, now).title).toBe('1 login is still expired')
})

it('names nobody on a shared screen', () => {
  expect(genericText(2)).toEqual({ short: '2 logins need attention', text: 'Open Reconnect Radar to see which.' })
})
