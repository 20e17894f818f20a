import { figure, held, times } from '../support/figures'
import { Work } from '../support/kill-commands'
import { chance, Killer, newSeed, Sending } from '../support/kill-rig'
import { halves, ofType, readLedger } from '../support/ledger'
import { expect, test } from '../support/radar'

test.describe.configure({ mode: 'parallel' })

test('nothing is lost, doubled or half-written, however often the worker is stopped', async ({ radar }) => {
  const wanted = times(60, 1000)
  test.setTimeout(wanted * 1500)
  const page = await radar.options('/accounts')
  const killer = await Killer.on(radar.context)
  const work = new Work(radar, page, await Sending.from(page), killer, chance(newSeed('kills')))
  await work.begin()
  while (killer.kills < wanted) {
    await work.next()
    if (work.done % 100 === 0) console.log(`${killer.kills} of ${wanted} workers stopped`)
  }

  // whatever a stopped worker left to its next start
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'radar.wake' }))
  const ledger = await readLedger(page)
  const { lost, doubled } = work.expected.compare(ledger)
  const half = await halves(ledger)
  const waiting = ledger.notices.filter(n => n.state === 'showing').map(n => n.id)
  const told = ofType(ledger, 'reminded').flatMap(e => e.steps.map(s => s.key))
  const twice = told.filter((key, i) => told.indexOf(key) !== i)
  const bad = { unheard: work.unheard, lost, doubled, half, waiting, twice }
  held({
    promise: 'P1',
    what: `${figure(killer.kills)} workers stopped within 40 ms of a click, an import, an undo, a restore, a page, a step of a way (${figure(work.done)} of these, ${figure(ledger.events.length)} events)`,
    bound: '0 lost, 0 doubled, 0 half-written',
    measured: `${lost.length + work.unheard.length} lost, ${doubled.length + twice.length} doubled, ${half.length + waiting.length} half-written`,
    ok: Object.values(bad).every(list => !list.length),
  })
  expect(bad).toEqual({ unheard: [], lost: [], doubled: [], half: [], waiting: [], twice: [] })
})
