// What the detector takes for one page, of any shape: in a real browser, on documents nobody would write.
import { runnerImport } from 'vite'

const documents = 10_000
const atOnce = 50
const seed = 20261125
/** ms from which a reading is repeated: the browser collects the garbage of the document before, the machine does else. */
const doubtful = 5
const load = async file => (await runnerImport(file, { configFile: false })).module

/** ms of each reading; of one that took long, the middle one of three. */
function timed({ sheets, doubtful }) {
  return sheets.map(sheet => {
    const read = () => globalThis.lab.time(sheet)
    const ms = read()
    return ms < doubtful ? ms : [ms, read(), read()].sort((a, b) => a - b)[1]
  })
}

export async function matcher({ empty, say }) {
  const { openLab } = await load('./e2e/support/score.ts')
  const { fuzzed } = await load('./e2e/support/fuzz.ts')
  const { pages } = await load('./e2e/corpus/known/index.ts')
  const page = await empty.context.newPage()
  await openLab(page)
  const took = []
  for (let i = 0; i < documents; i += atOnce) {
    const sheets = fuzzed(pages, atOnce, seed + i)
    took.push(...(await page.evaluate(timed, { sheets, doubtful })))
  }
  await page.close()
  took.sort((a, b) => a - b)
  const name = `reading one of ${documents.toLocaleString('en')} fuzzed documents`
  say(`${name}, median`, took[documents / 2], 'ms')
  say(`${name}, 99 of 100 within`, took[Math.floor(documents * 0.99)], 'ms')
  say(`${name}, slowest`, took.at(-1), 'ms')
}
