import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isStepOver } from '../domain/reminders/plan'
import { tidyName } from '../events/ids'
import { isAhead, latestInstant } from '../events/instants'
import { networks } from '../knowledge/index'
import { readLog, readRows } from '../storage/queries'
import { isMutationTest, recordBound, runs, stopwatch } from '../testing/counts'
import { FakeBackground, noon } from '../testing/fakeBackground'
import { hostileText, quoted } from '../testing/hostileText'
import { snapshot } from '../testing/snapshot'
import { readCsv } from './csv'
import { readFile } from './file'
import { previewRestore } from './restorePreview'

const mostMs = isMutationTest ? 60_000 : 2000
const given = (name: string, bytes: Uint8Array<ArrayBuffer>) => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes.buffer,
})
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const header = 'network,account,connection,client,last_reconnected\n'
const part = (bytes: Uint8Array, end: number) => new Uint8Array(bytes.slice(0, end))
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const backup = (events: string, version: unknown = 1) =>
  `{"format":"reconnect-radar-backup","version":${JSON.stringify(version)},"events":${events}}`

const network = fc.constantFrom(...networks.keys(), 'Twitter', 'friendster', '', '__proto__', 'constructor')
const cell = fc.oneof(
  { weight: 5, arbitrary: hostileText(3000).map(quoted) },
  { weight: 2, arbitrary: hostileText(3000) },
  { weight: 3, arbitrary: fc.constantFrom('', 'Iris Wolf', '2026-10-01', '31.12.2026', '2099-01-01', '9'.repeat(400)) },
  { weight: 1, arbitrary: fc.constantFrom('"', '""', '"open', 'a"b', '"a"b', '\r', '\n') },
)
const line = fc
  .tuple(network, fc.array(cell, { maxLength: 7 }), fc.constantFrom(',', ',', ',', ';', '\t'))
  .map(([n, cells, by]) => [n, ...cells].join(by))
/** One that can be taken, but for what stands in its names. */
const fair = fc
  .tuple(fc.constantFrom('x', 'Facebook', 'linkedin'), hostileText(90), fc.constantFrom('', 'Iris Wolf', '"=1+1"'))
  .map(([n, name, login]) => `${n},${quoted(name)},${login},,2026-10-01`)
const table = fc
  .tuple(
    fc.constantFrom(
      header,
      header,
      header,
      '',
      'network;account\n',
      'account,network,network,__proto__\n',
      '\uFEFFNetwork,Account\r\n',
    ),
    fc.array(fc.oneof(line, fair, fair), { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, lines, end]) => head + lines.join(end))

const account = fc.record({
  network: fc.oneof(fc.constantFrom('x', 'facebook'), network),
  name: hostileText(3000),
  login: hostileText(3000),
  client: fc.oneof(fc.constant(''), hostileText(3000)),
})
/** What somebody else would write into a file to take away, silence or undo what is here, or to be believed later. */
const far = latestInstant
const x = { connection: 'x/~x/a', network: 'x', name: 'a', login: '', client: '' } as const
const forged: object[] = [
  { id: 'u1', at: far, type: 'undone', targets: ['a', 'p', 't', 'n'] },
  { id: 'u2', at: far, happenedAt: 1, type: 'undone', targets: ['u1'] },
  { id: 'u3', at: 1, happenedAt: far, type: 'undone', targets: [] },
  { id: 'm1', at: far, type: 'muted', connection: x.connection, muted: true },
  { id: 'm2', at: noon, type: 'snoozed', connection: x.connection, until: far },
  { id: 'm3', at: noon, type: 'reminderDaysChosen', scope: { of: 'all' }, kind: 'weeks', days: [] },
  { id: 'm4', at: noon, type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern: 'x-locked', shape: '*' },
  { id: 'm5', at: far, type: 'dismissed', site: 'x', kind: 'locked' },
  { id: 'r1', at: far, type: 'reconnected', connection: x.connection },
  { id: 'r2', at: noon, type: 'edited', connection: x.connection, lastReconnectedAt: far },
  { id: 'r3', at: noon, type: 'imported', account: { ...x, lastReconnectedAt: far } },
  { id: 'r4', at: noon, type: 'removed', account: 'x/a', connection: x.connection },
  ...[20_800, 20_900, far].map(day => {
    const key = `due:${x.connection}@${day}#7`
    return { id: `reminded:${key}`, at: noon, type: 'reminded', steps: [{ ...x, key }], title: '\u202E', text: '\n' }
  }),
  { id: 'n1', at: 1, type: 'imported', account: { ...x, name: 'a\u202E\r\n\u2029b', login: '\u2066c\u200F' } },
  { id: 'n2', at: 1, type: 'imported', account: { ...x, name: '\u200E\u061C\u2069' } },
  { id: 'later', at: 1, type: 'aTypeOfALaterVersion', connection: x.connection },
]
const event = fc.oneof(
  fc.tuple(fc.string(), account).map(([id, a]) => JSON.stringify({ id, at: 1, type: 'imported', account: a })),
  // what is there under a name that decides more than a name
  account.map(a =>
    JSON.stringify({ id: 'p', at: 1, type: 'imported', account: a }).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    ),
  ),
  fc.json({ maxDepth: 6 }),
  fc.constantFrom(
    '{"id":"a","at":1,"type":"undone","targets":["a"]}',
    '{"id":"d","id":"e","at":1,"at":2,"type":"undone","type":"confirmedWorking","connection":"x/a","targets":[]}',
    '{"id":"t","at":1e308,"type":"confirmedWorking","connection":"x/a"}',
    '{"id":"n","at":-1,"type":"confirmedWorking","connection":"x/a"}',
    '{"id":"f","at":1,"type":"confirmedWorking","connection":"__proto__"}',
    '{"id":"g","at":1,"type":"removed","account":"constructor","connection":"toString"}',
    ...forged.map(e => JSON.stringify(e)),
  ),
)
const json = fc.oneof(
  { weight: 6, arbitrary: fc.array(event, { maxLength: 8 }).map(e => backup(`[${e.join()}]`)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(event, { maxLength: 2 }),
        fc.oneof(fc.jsonValue(), fc.constantFrom(0, 2, 999, '1', null, Number.MAX_VALUE)),
      )
      .map(([e, version]) => backup(`[${e.join()}]`, version)),
  },
  { weight: 2, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[', '{"a":', '[[],').map(open => backup(open.repeat(10_000))),
  },
  { weight: 1, arbitrary: fc.constant(`${backup('[')}`.slice(0, -1)) },
)

const bytesOf = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(table, json).map(utf8) },
  // cut anywhere, also within a letter
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(table, json), fc.nat()).map(([t, n]) => part(utf8(t), n % (utf8(t).length + 1))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map(b => new Uint8Array(b)) },
  { weight: 1, arbitrary: table.map(t => new Uint8Array(gzipSync(t))) },
  // how a ZIP begins, and with it every XLSX
  { weight: 1, arbitrary: table.map(t => joined(Buffer.from('PK\x03\x04\x14\0\x08\0'), utf8(t))) },
  {
    weight: 1,
    arbitrary: table.map(t => joined(new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from(t, 'utf16le')))),
  },
  { weight: 1, arbitrary: table.map(t => joined(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), utf8(t))) },
)

/** What must never come out of a file, whatever it says. */
async function believed({ context: { db } }: FakeBackground): Promise<string[]> {
  const events = await db.events.toArray()
  const names = (await readRows(db)).flatMap(r => [r.connection.name, ...r.accounts.flatMap(a => [a.name, a.client])])
  // what was told here is a claim of our own
  const own = new Set(await db.notices.toCollection().primaryKeys())
  const claims = events.flatMap(e => (e.type === 'reminded' && !own.has(e.id) ? e.lookup : []))
  return [
    ...events.flatMap(e => (isAhead(e.at, noon) ? `${e.id} stands ahead` : [])),
    ...names.flatMap(name => (name === tidyName(name) ? [] : `${JSON.stringify(name)} is not tidy`)),
    ...claims.flatMap(key => (isStepOver(key, noon) ? [] : `${key} is claimed`)),
  ]
}

const files = runs(400, 10_000, 150)
it(`${files} hostile files crash nothing, are read in time, and are taken whole or not at all`, async () => {
  let w = new FakeBackground()
  let n = 0
  let taken = 0
  let slowest = 0
  const wrong: string[] = []
  const protoKeys = Object.getOwnPropertyNames(Object.prototype).join()
  await fc.assert(
    fc.asyncProperty(bytesOf, fc.constantFrom('a', 'a', 'a.csv', 'a.json', 'a.JSON'), async (bytes, name) => {
      if (n++ % 20 === 0) w = new FakeBackground()
      const took = stopwatch()
      const said = await readFile(given(name, bytes), noon, 'UTC').catch(e => wrong.push(`threw ${e}`))
      slowest = Math.max(slowest, took())
      if (typeof said === 'number') return
      const before = await snapshot(w.context.db)
      const bringBack = n % 2 > 0
      if ('events' in said)
        previewRestore(await readLog(w.context.db), said.events, { id: `m${n}`, now: noon, bringBack })
      slowest = Math.max(slowest, took())
      const message =
        'events' in said
          ? { type: 'backup.restore', id: `m${n}`, events: said.events, bringBack }
          : { type: 'accounts.import', id: `m${n}`, entries: said.entries }
      const ids = new Set(await w.context.db.events.toCollection().primaryKeys())
      const reply = await w.send(JSON.parse(JSON.stringify(message)))
      if (!reply.ok) {
        if ((await snapshot(w.context.db)) !== before) wrong.push(`refused (${reply.error}) and yet written`)
      } else {
        const sent =
          'events' in said
            ? // a reminder that comes from the future is none
              said.events.flatMap(e => (e.type === 'reminded' && isAhead(e.at, noon) ? [] : e.id))
            : said.entries.map((_, i) => `m${n}:${i}`)
        const there = new Set(await w.context.db.events.toCollection().primaryKeys())
        if (!sent.every(id => there.has(id))) wrong.push('half of it is missing')
        if (sent.some(id => !ids.has(id))) taken++
        wrong.push(...(await believed(w)))
      }
      if (Object.getOwnPropertyNames(Object.prototype).join() !== protoKeys) wrong.push('a prototype was changed')
    }),
    { numRuns: files, endOnFailure: true },
  )
  recordBound({
    promise: 'P9',
    what: `${files.toLocaleString('en')} hostile files read and sent on, ${taken.toLocaleString('en')} of them taken`,
    bound: '0 crashes, 0 partly written, 0 prototypes changed, 2 s each',
    measured: `${wrong.length} wrong, slowest ${Math.ceil(slowest)} ms`,
    ok: !wrong.length && slowest <= mostMs,
  })
  expect(wrong).toEqual([])
  expect(slowest).toBeLessThan(mostMs)
  // files that are all refused at once would say little
  expect(taken).toBeGreaterThan(files / 50)
}, 600_000)

const large: [string, string, () => string][] = [
  ['an open quotation mark in each line', 'a.csv', () => header + 'x,"a,,,\n'.repeat(600_000)],
  ['a stray quotation mark in each line', 'a.csv', () => header + 'x,"a"b,,,\n'.repeat(500_000)],
  ['nothing but empty lines', 'a.csv', () => header + '\n'.repeat(4_900_000)],
  ['nothing but separators', 'a.csv', () => header + ','.repeat(4_900_000)],
  ['nothing but quotation marks', 'a.csv', () => '"'.repeat(4_900_000)],
  [
    'a hundred thousand accounts',
    'a.csv',
    () => header + Array.from({ length: 100_000 }, (_, i) => `x,a${i},,,2026-01-01`).join('\n'),
  ],
  ['a name of a million marks on one letter', 'a.csv', () => `${header}x,a${'\u0301\u0327'.repeat(1_000_000)},,,`],
  ['a name of 4.8 million spaces', 'a.csv', () => `${header}x,b${' '.repeat(4_800_000)}a,,,`],
  ['a column of 4.8 million spaces', 'a.csv', () => `network,account,${' '.repeat(4_800_000)}x\n`],
  ['fifteen million brackets', 'a.json', () => backup('['.repeat(15_000_000))],
  ['ten thousand brackets, closed', 'a.json', () => backup('['.repeat(10_000) + ']'.repeat(10_000))],
  ['two million events of no kind', 'a.json', () => backup(`[${'{},'.repeat(2_000_000)}{}]`)],
  [
    'one login of fifty thousand accounts',
    'a.json',
    () =>
      backup(
        `[${Array.from({ length: 50_000 }, (_, i) => `{"id":"i${i}","at":1,"type":"imported","account":{"network":"x","name":"a${i}","login":"z","client":""}}`)}]`,
      ),
  ],
]
it.skipIf(isMutationTest).each(large)(
  'a large file with %s is read in time',
  async (_, name, make) => {
    const file = given(name, utf8(make()))
    const took = stopwatch()
    const said = await readFile(file, noon, 'UTC')
    if ('events' in said) previewRestore([], said.events, { id: 'm', now: noon })
    expect(took()).toBeLessThan(mostMs)
    expect('events' in said || said.problems.length > 0).toBe(true)
  },
  60_000,
)

it('says what of a long list is not read', () => {
  const rows = Array.from({ length: 20_010 }, (_, i) => `x,a${i},,,`)
  const { entries, problems } = readCsv(header + rows.join('\n'), noon, 'UTC')
  expect(entries).toHaveLength(19_999)
  expect(problems).toEqual([{ code: 'too_many', line: 20_001, column: '', value: '20,000' }])
  const broken = readCsv(header + 'x,"a,,,\n'.repeat(102), noon, 'UTC')
  expect(broken.problems.at(-1)).toEqual({ code: 'unread', line: 103 })
})

it('refuses what is compressed within 50 ms', async () => {
  const bomb = new Uint8Array(gzipSync('x,a\n'.repeat(5_000_000)))
  for (const bytes of [
    bomb,
    joined(Buffer.from('PK\x03\x04'), new Uint8Array(4_900_000)),
    joined(new Uint8Array([0xff, 0xfe]), new Uint8Array(4_900_000)),
  ]) {
    const took = stopwatch()
    expect(await readFile(given('a.csv', bytes), noon, 'UTC')).toMatchObject({ entries: [] })
    expect(took()).toBeLessThan(50)
  }
})

const texts = runs(200, 10_000)
it(`${texts} hostile names are kept tidy or refused`, async () => {
  let w = new FakeBackground()
  let n = 0
  let wrong = 0
  await fc.assert(
    fc.asyncProperty(hostileText(), fc.constantFrom('name', 'login', 'client'), async (text, field) => {
      if (n++ % 25 === 0) w = new FakeBackground()
      const entry = { network: 'x', name: `@a${n}`, login: '', client: '', [field]: text }
      const before = await snapshot(w.context.db)
      const { ok } = await w.send({ type: 'accounts.import', id: `t${n}`, entries: [entry] })
      const account = (await readRows(w.context.db))
        .flatMap(r => r.accounts.map(a => ({ name: a.name, login: r.connection.name, client: a.client })))
        .find(a => a[field as 'name'] === tidyName(text))
      // empty of what can be read, too long, or there
      const may = text.length <= 200 && tidyName(text) !== ''
      if (ok ? may && !account : (await snapshot(w.context.db)) !== before) {
        wrong++
        expect.fail(`${field} ${JSON.stringify(text.slice(0, 100))}: ${ok} ${JSON.stringify(account)}`)
      }
      if (text.length > 200) expect(ok).toBe(false)
    }),
    { numRuns: texts },
  )
  recordBound({
    promise: 'P9',
    what: `${texts.toLocaleString('en')} hostile texts as a name, a login or a client, up to 1 MB`,
    bound: '0 crashes, 0 changed, 0 longer than 200',
    measured: `${wrong} wrong`,
    ok: !wrong,
  })
}, 600_000)
