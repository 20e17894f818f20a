import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import { findBrowser } from '../../scripts/setup.mjs'
import { sample } from '../../src/testing/counts'
import { pages as first } from '../corpus/first'
import { pages as known } from '../corpus/known'
import { pages as second } from '../corpus/second'
import { pages as third } from '../corpus/third'
import type { CorpusPage } from '../corpus/types'
import { harmless, silencing } from '../support/changes'
import { lookAlikes, misplaced, neutralUrl, variants } from '../support/mutations'
import type { PatternLab, Reading, Sheet } from '../support/patternLab'
import { type Judged, judge, openLab, readPages, scoreOf } from '../support/score'

declare const lab: PatternLab

const sets = { known, first, second, third }
const all = Object.values(sets).flat()
const positive = all.filter(p => p.expect)
/** What is tried in many forms each. */
const tried = sample(4, positive)
const forms = (atLeast: number) => (atLeast * tried.length) / positive.length
let browser: Browser
let page: Page

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] })
  page = await browser.newPage()
  await openLab(page)
})
test.afterAll(() => browser.close())

const mistakes = (judged: readonly Judged[]) => judged.filter(j => j.wrong).map(j => `${j.page.name}: ${j.wrong}`)

test('the corpus is as large and as foreign as it says', () => {
  const other = positive.filter(p => p.lang !== 'en' || p.layout === 'other')
  expect(positive.length).toBeGreaterThanOrEqual(150)
  expect(all.length - positive.length).toBeGreaterThanOrEqual(300)
  expect(other.length / positive.length).toBeGreaterThanOrEqual(0.4)
  for (const half of Object.values(sets)) expect(new Set(half.map(p => p.name)).size).toBe(half.length)
})

for (const [name, half] of Object.entries(sets))
  test(`set ${name}: at least 98 % seen, at most 0.3 % false alarms`, async () => {
    const judged = await judge(page, half)
    const { recall, alarms, silent } = scoreOf(judged)
    expect(recall, mistakes(judged).join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(alarms / silent, mistakes(judged).join('\n')).toBeLessThanOrEqual(0.003)
  })

test('every pattern has a page that shows it', async () => {
  const patternIds = await page.evaluate(() => lab.patternIds())
  const judged = await judge(page, all)
  const shown = new Set(judged.flatMap(j => [j.reading.settled?.pattern, j.reading.used?.pattern]))
  expect(patternIds.filter(id => !shown.has(id))).toEqual([])
})

const sheet = ({ site, url, from, lang, head, body }: CorpusPage): Sheet => ({ site, url, from, lang, head, body })
const said = ({ settled, used }: Reading) => settled?.kind ?? used?.kind
const blank = '<main><p>Nothing to see.</p></main>'

/** Each changed page with what it must say; and what it said instead, where it did. */
async function wrong(list: readonly { name: string; sheet: Sheet; want?: string | undefined }[]): Promise<string[]> {
  const readings = await readPages(
    page,
    list.map(c => c.sheet),
  )
  return list.flatMap(({ name, want }, i) => {
    const got = said(readings[i]!)
    return got === want ? [] : [`${name}: ${got} instead of ${want}`]
  })
}

test('addresses that only look like it say nothing', async () => {
  const cases = tried.flatMap(p => [
    ...lookAlikes(p.url).map(url => ({ name: `${p.name} at ${url}`, sheet: { ...sheet(p), url } })),
    ...misplaced(p.url).map(url => ({
      name: `${p.name} at ${url}`,
      sheet: { ...sheet(p), url, from: undefined, head: '', body: blank },
    })),
  ])
  expect(cases.length).toBeGreaterThan(forms(5000))
  expect(await wrong(cases)).toEqual([])
})

test('the same address written otherwise says the same', async () => {
  const before = await readPages(page, tried.map(sheet))
  const cases = tried.flatMap((p, i) =>
    variants(p.url).map(url => ({ name: `${p.name} at ${url}`, sheet: { ...sheet(p), url }, want: said(before[i]!) })),
  )
  expect(await wrong(cases)).toEqual([])
})

test('the same words where they mean nothing say nothing', async () => {
  const cases = tried.flatMap(p =>
    silencing.map(change => ({
      name: `${p.name}, ${change}`,
      sheet: { ...sheet(p), url: neutralUrl(p.site, p.url), from: undefined, head: '', change },
    })),
  )
  expect(cases.length).toBeGreaterThan(forms(3000))
  expect(await wrong(cases)).toEqual([])
})

test('the same words set otherwise say the same', async () => {
  const before = await readPages(page, tried.map(sheet))
  const cases = tried.flatMap((p, i) =>
    harmless.map(change => ({ name: `${p.name}, ${change}`, sheet: { ...sheet(p), change }, want: said(before[i]!) })),
  )
  expect(await wrong(cases)).toEqual([])
})
