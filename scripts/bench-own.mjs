// What our own pages, the worker and the ground floor take.
import { runnerImport } from 'vite'
import { median, rowsOf } from './bench-parts.mjs'

const rounds = 45

async function painted(page, url, selector) {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector(selector)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  return performance.now() - began
}

async function list(n, { empty, daysAgo, header }) {
  const rows = Array.from({ length: n }, (_, i) => `facebook,Page ${i},Login ${i},,${daysAgo((i * 7) % 62)}`)
  await empty.import(header + rows.join('\n'))
}

async function popup(tools) {
  const { empty, say } = tools
  for (const n of [50, 1000]) {
    await list(n, tools)
    const page = await empty.context.newPage()
    const at = { popup: [], blank: [] }
    for (let i = 0; i < rounds; i++) {
      at.blank.push(await painted(page, `chrome-extension://${empty.id}/blank.html`, 'li'))
      at.popup.push(await painted(page, `chrome-extension://${empty.id}/src/popup/index.html`, 'li'))
    }
    say(`popup of ${n} connections / blank page`, median(at.popup) / median(at.blank), 'ratio')
  }
}

async function reconcile(tools) {
  const { empty, say } = tools
  await list(1000, tools)
  const options = await empty.options('/settings')
  const costs = []
  for (let i = 0; i < rounds; i++) {
    await options.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
    costs.push((await rowsOf(options, 'localState')).find(f => f.id === 'lastReconcileMs').value)
  }
  say('reconcile of 1,000 connections', median(costs), 'ms')
}

/** The ground floor alone, in this process. */
async function ground({ say }) {
  const { thousandDiagnoses, pastes } = (await runnerImport('./e2e/support/benchWork.ts', { configFile: false })).module
  const timed = (work, times) => {
    const took = []
    for (let i = 0; i < times; i++) {
      const began = performance.now()
      work(i)
      took.push(performance.now() - began)
    }
    return took
  }
  say('diagnose 1,000 connections with 20 events each', median(timed(thousandDiagnoses(), rounds)), 'ms')
  const answers = pastes()
  const readings = timed(i => answers[i % answers.length].read(), answers.length * 10)
  say('answer to a pasted error, median', median(readings), 'ms')
  const huge = timed(i => pastes.huge[i % pastes.huge.length].read(), rounds)
  say('answer to a paste of 10 MB, slowest', Math.max(...huge), 'ms')
}

export const ownFigures = { popup, reconcile, ground }
