import fs from 'node:fs'
import { expect, it } from 'vitest'
import { placeholders, texts } from './descriptions.json'
import { englishMessages } from './locales'

const english = englishMessages()

it('has the English texts of the source in public/_locales (npm run locales writes them)', async () => {
  await expect(`${JSON.stringify(english, null, 1)}\n`).toMatchFileSnapshot('../../public/_locales/en/messages.json')
})

it('names every text as browsers allow', () => {
  for (const key of Object.keys(english)) expect(key).toMatch(/^[A-Za-z0-9_]+$/)
})

it('says of every placeholder what it stands for, and describes no text that is not there', () => {
  const named = Object.values(english).flatMap(m => [...m.message.matchAll(/\{(\w+)\}/g)].map(p => p[1]!))
  expect([...new Set(named)].sort()).toEqual(Object.keys(placeholders).sort())
  const unused = Object.entries(texts).filter(
    ([, text]) => !Object.values(english).some(m => m.description?.startsWith(text)),
  )
  expect(unused).toEqual([])
  expect(english.cause_x_title).toBeUndefined()
  expect(english.cause_token_expired_title?.description).toBe('Heading: name of a cause.')
  expect(english.notice_button_tomorrow?.description).toMatch(/^Button/)
  expect(english.cause_access_revoked_steps_reconnect?.description).toMatch(/^Step .*\{tool\}: the publishing tool/)
  expect(english.ext_name).toEqual({ message: 'Reconnect Radar' })
})

it('has a text for every key that the code names', () => {
  const files = (fs.readdirSync('src', { recursive: true }) as string[]).filter(
    f => /\.tsx?$/.test(f) && !/\.test\.|testing/.test(f),
  )
  const missing = files.flatMap(file =>
    [...fs.readFileSync(`src/${file}`, 'utf8').matchAll(/\bt\('(\w+)'/g)]
      .map(m => m[1]!)
      .filter(key => !english[key] && !english[`${key}_other`])
      .map(key => `${file}: ${key}`),
  )
  expect(missing).toEqual([])
})

const locales = fs.readdirSync('public/_locales')
it.each(locales)('%s has the keys of English, and no other', locale => {
  const messages = JSON.parse(fs.readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'))
  // a language has plural forms of its own
  const keys = (of: object) => [...new Set(Object.keys(of).map(k => k.replace(/_(zero|one|two|few|many|other)$/, '')))]
  expect(keys(messages).sort()).toEqual(keys(english).sort())
})
