// What the detection gets right and wrong over the corpus, a half at a time: per network, per language, and every mistake.
import { runnerImport } from 'vite'
import { ensureBrowser, ensurePackages, findBrowser } from './setup.mjs'

ensurePackages()
ensureBrowser('chromium')
const load = async file => (await runnerImport(file, { configFile: false })).module
const { openLab, judge, scoreOf } = await load('./e2e/support/score.ts')
const halves = process.argv.slice(2).filter(a => !a.startsWith('-'))
const { chromium } = await import('playwright')
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] })
const page = await browser.newPage()
await openLab(page)

const percent = n => `${(n * 100).toFixed(1)} %`
function table(title, judged, keyOf) {
  const groups = new Map()
  for (const j of judged) groups.set(keyOf(j), [...(groups.get(keyOf(j)) ?? []), j])
  console.log(`\n${title.padEnd(12)} pages  found  recall   silent  alarms`)
  for (const [name, list] of [...[...groups].sort(), ['all', judged]]) {
    const s = scoreOf(list)
    console.log(
      `${name.padEnd(12)} ${String(s.pages).padStart(5)} ${String(s.found).padStart(6)} ${percent(s.recall).padStart(8)} ${String(s.silent).padStart(7)} ${String(s.alarms).padStart(7)}`,
    )
  }
}

for (const half of halves.length ? halves : ['known', 'first', 'second', 'third']) {
  const { pages } = await load(`./e2e/corpus/${half}/index.ts`)
  const judged = await judge(page, pages)
  const other = pages.filter(p => p.expect && (p.lang !== 'en' || p.layout === 'other')).length
  const positive = pages.filter(p => p.expect).length
  console.log(
    `\n# ${half}: ${pages.length} pages; ${percent(other / positive)} of the positive in another language or layout`,
  )
  table('network', judged, j => j.page.site)
  table('language', judged, j => j.page.lang)
  const sure = judged.filter(j => j.page.expect && !j.wrong && j.reading.settled?.strength === 'certain')
  const atOnce = sure.filter(j => j.reading.first?.strength === 'certain')
  console.log(`\ncertain: ${sure.length}, of these at the first look: ${atOnce.length}`)
  for (const j of judged.filter(j => j.wrong))
    console.log(`wrong: ${j.page.site} · ${j.page.name} (${j.page.lang}): ${j.wrong}`)
}
await browser.close()
