import fs from 'node:fs'
import { expect, it } from 'vitest'
import { englishMessages } from './locales'

const english = englishMessages()

it('has the English texts of the source in public/_locales (npm run locales writes them)', async () => {
  await expect(`${JSON.stringify(english, null, 1)}\n`).toMatchFileSnapshot('../../public/_locales/en/messages.json')
})

it('names every text as browsers allow', () => {
  for (const key of Object.keys(english)) expect(key).toMatch(/^[A-Za-z0-9_]+$/)
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
