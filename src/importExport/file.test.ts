import { expect, it } from 'vitest'
import { type FileRead, readFile } from './file'
import { decode, mostBytes } from './problems'

const now = Date.UTC(2026, 10, 24, 12)
const header = 'network,account,connection,client,last_reconnected\n'
const list = `${header}x,@quay,,,\n`
const backup = '{"format":"reconnect-radar-backup","version":1,"events":[]}'
const given = (name: string, text: string, size = text.length) =>
  readFile({ name, size, arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer }, now, 'UTC')
const entries = (read: FileRead) => ('problems' in read ? read.entries : undefined)
const codes = (read: FileRead) => ('problems' in read ? read.problems.map(p => [p.code, p.value]) : 'a backup')

it.each([
  ['accounts.csv', list, mostBytes.list, '5'],
  ['accounts.txt', list, mostBytes.list, '5'],
  ['backup.json', backup, mostBytes.backup, '40'],
  ['BACKUP.JSON', backup, mostBytes.backup, '40'],
])('%s is read up to its size, and refused beyond it with the size', async (name, text, most, said) => {
  expect(codes(await given(name, text, most))).toEqual(name.toLowerCase().endsWith('json') ? 'a backup' : [])
  const beyond = await given(name, text, most + 1)
  expect(entries(beyond)).toEqual([])
  expect(codes(beyond)).toEqual([['too_big', said]])
})

it('is a list unless its name or its first character says otherwise', async () => {
  expect(entries(await given('a.csv', list))).toHaveLength(1)
  expect(entries(await given('.json.csv', list))).toHaveLength(1)
  // brackets further on are part of a name
  expect(entries(await given('a.csv', `${header}x,[quay] {b},,,\n`))).toHaveLength(1)
  expect(codes(await given('a.csv', ` \n\t${backup}`))).toBe('a backup')
  expect(codes(await given('a.csv', '["x"]'))).toEqual([['not_backup', undefined]])
  expect(codes(await given('a.json', list))).toMatchObject([['not_json', expect.any(String)]])
})

it('tells what kind of file is no text', () => {
  const read = (...bytes: number[]) => decode(new Uint8Array(bytes))
  // each mark of UTF-16, and such text without one
  expect(read(0xfe, 0xff, 0, 0x61)).toEqual({ code: 'wrong_encoding' })
  expect(read(0xff, 0xfe, 0x61, 0)).toEqual({ code: 'wrong_encoding' })
  expect(read(0x61, 0, 0x62, 0)).toEqual({ code: 'not_text' })
  // an old code page: tabs and line ends are text
  expect(read(0x4d, 0xfc, 9, 10)).toEqual({ code: 'wrong_encoding' })
  expect(read(0x4d, 0xfc, 8)).toEqual({ code: 'not_text' })
  // only its beginning is looked at
  expect(read(0xfc, ...Array(1999).fill(0x61), 8)).toEqual({ code: 'wrong_encoding' })
  expect(read(0xfc, ...Array(1998).fill(0x61), 8)).toEqual({ code: 'not_text' })
})

it('are refused with their reason when they are no UTF-8 text', () => {
  const bytes = (s: string) => new TextEncoder().encode(s)
  expect(decode(bytes('a,b'))).toBe('a,b')
  expect(decode(new Uint8Array())).toEqual({ code: 'empty' })
  expect(decode(bytes(' \n'))).toEqual({ code: 'empty' })
  expect(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toEqual({ code: 'not_text' })
  expect(decode(new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]))).toEqual({ code: 'wrong_encoding' })
  expect(decode(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toEqual({ code: 'wrong_encoding' })
})
