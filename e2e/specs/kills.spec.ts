import { recordBound, runs } from '../../src/testing/counts'
import { alarm, alarmed, fresh, letPass, loginOf, remindedOf, stateOf } from '../support/due'
import { Work } from '../support/killCommands'
import { ChromiumKiller, chance, FirefoxKiller, type Killer, newSeed } from '../support/killRig'
import { soon } from '../support/live'
import { launchFirefox } from '../support/liveFirefox'
import { expect, test } from '../support/radar'
import { type Evaluates, Sending } from '../support/sending'
import { dumpStore, inconsistencies, ofType } from '../support/storeAudit'

test.describe.configure({ mode: 'parallel' })

test('nothing is lost, doubled or half-written, however often the worker is stopped', { tag: '@clicks' }, async ({
  radar,
}) => {
  const wanted = runs(16, 250)
  test.setTimeout(60_000 + wanted * 4000)
  const page = await radar.options('/accounts')
  const killer = await ChromiumKiller.on(radar.context)
  const work = new Work(page, await Sending.from(page), killer, chance(newSeed('kills')), { radar, page })
  await work.begin()
  while (killer.kills < wanted) {
    await work.next()
    if (work.done % 100 === 0) console.log(`${killer.kills} of ${wanted} workers stopped`)
  }
  await judge('Chromium', work, killer, page)
})

test('every reminder comes exactly once, however often the worker is stopped inside the alarm', {
  tag: '@alarms',
}, async ({ radar }) => {
  const wanted = runs(4, 50)
  test.setTimeout(60_000 + wanted * 8000)
  const random = chance(newSeed('alarms'))
  const page = await radar.options('/settings')
  await (await Sending.from(page)).send(fresh(wanted * 4))
  const killer = await ChromiumKiller.on(radar.context)
  const cut = { before: 0, claimed: 0, shown: 0, done: 0 }
  const inside = () => cut.before + cut.claimed + cut.shown
  const due: string[] = []
  const settle = async () => {
    await alarm(page)
    await expect
      .poll(async () => (await dumpStore(page)).localState.find(f => f.id === 'lastWakeAt')?.value)
      .not.toBe(0)
    await expect.poll(async () => (await dumpStore(page)).notices.filter(n => n.state === 'showing')).toEqual([])
  }

  while (inside() < wanted && due.length < wanted * 4) {
    // a worker that runs takes the alarm at once; one that sleeps must start first
    const warm = random.next() < 0.7
    if (warm) await page.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
    else await killer.stop()
    const login = loginOf(due.length)
    await letPass(page, login)
    due.push(login)
    const before = killer.kills
    await alarmed(page, random.next() < 0.5)
    await killer.soon(random, warm ? 40 : 150)
    if (killer.kills > before) cut[stateOf(await dumpStore(page), login)]++
    // or else the next alarm finds what this one has left, and the two come as one
    if (random.next() < 0.7) await settle()
    if (due.length % 50 === 0) console.log(`${inside()} of ${wanted} workers stopped`)
  }
  await settle()

  const ledger = await dumpStore(page)
  const counts = remindedOf(ledger, due)
  const lost = due.filter((_, i) => counts[i] === 0)
  const doubled = due.filter((_, i) => counts[i]! > 1)
  const half = await inconsistencies(ledger)
  const shown = Object.keys(await page.evaluate(() => chrome.notifications.getAll()))
  const unknown = shown.filter(id => !ledger.notices.some(n => n.id === id))
  console.log(`stopped: ${JSON.stringify(cut)}`)
  recordBound({
    promise: 'P2',
    what: '{inside} workers stopped inside the alarm ({before} before the reminder was claimed, {claimed} before it was shown, {shown} before the end) and {done} right after it, {due} reminders',
    bound: 'every reminder exactly once',
    measured: '{lost} lost, {doubled} doubled, {half} half-written',
    counts: {
      ...cut,
      inside: inside(),
      due: due.length,
      lost: lost.length,
      doubled: doubled.length,
      half: half.length,
    },
    ok: !lost.length && !doubled.length && !half.length && !unknown.length,
  })
  expect({ lost, doubled, half, unknown }).toEqual({ lost: [], doubled: [], half: [], unknown: [] })
})

test('Firefox: nothing is lost, doubled or half-written', { tag: '@firefox' }, async () => {
  const wanted = runs(4, 100)
  test.setTimeout(60_000 + wanted * 8000)
  const driver = await launchFirefox()
  try {
    const page = await driver.own('src/options/index.html#/settings')
    await soon(() => page.evaluate(() => document.querySelector('h1')?.textContent).catch(() => '')).toBeTruthy()
    const killer = new FirefoxKiller(driver)
    const work = new Work(page, await Sending.from(page), killer, chance(newSeed('Firefox')))
    await work.begin()
    while (killer.kills < wanted) await work.next()
    await judge('Firefox', work, killer, page)
  } finally {
    await driver.close()
  }
})

/** What all of it has come to. */
async function judge(browser: 'Chromium' | 'Firefox', work: Work, killer: Killer, page: Evaluates) {
  const acts =
    browser === 'Chromium'
      ? 'clicks, imports, dates, undos, restores, pages and steps of ways'
      : 'reconnects, imports, dates, undos and restores'
  // whatever a stopped worker left to its next start
  await page.evaluate(type => chrome.runtime.sendMessage({ type }), 'background.wake')
  const ledger = await dumpStore(page)
  const { lost, doubled } = work.expected.compare(ledger)
  const half = await inconsistencies(ledger)
  const waiting = ledger.notices.filter(n => n.state === 'showing').map(n => n.id)
  const told = ofType(ledger, 'reminded').flatMap(e => e.steps.map(s => s.key))
  const twice = told.filter((key, i) => told.indexOf(key) !== i)
  const refused = ledger.localState.filter(f => f.id === 'refused')
  const bad = { unheard: work.unheard, refused, lost, doubled, half, waiting, twice }
  recordBound({
    promise: 'P1',
    what: `{kills} times the worker of ${browser} was stopped within 40 ms of {acts} ${acts} ({events} events)`,
    bound: '0 lost, 0 doubled, 0 half-written',
    measured: '{lost} lost, {doubled} doubled, {half} half-written',
    counts: {
      kills: killer.kills,
      acts: work.done,
      events: ledger.events.length,
      lost: lost.length + work.unheard.length,
      doubled: doubled.length + twice.length,
      half: half.length + waiting.length,
    },
    ok: Object.values(bad).every(list => !list.length),
  })
  expect(bad).toEqual({ unheard: [], refused: [], lost: [], doubled: [], half: [], waiting: [], twice: [] })
}
