import { alarm, fresh, letPass, loginOf, onAlarm, remindedOf } from '../support/due'
import { held, times } from '../support/figures'
import { chance, newSeed, Sending } from '../support/kill-rig'
import { Expected, halves, readLedger } from '../support/ledger'
import { rest } from '../support/live'
import { expect, Radar, test } from '../support/radar'

test('what was acknowledged outlives the browser, and a reminder is no second one after it', async () => {
  const wanted = times(3, 25)
  test.setTimeout(60_000 + wanted * 15_000)
  const random = chance(newSeed('restarts'))
  const expected = new Expected()
  const due: string[] = []
  const beats: number[] = []
  let notices = 0
  let acknowledged = 0
  let radar = await Radar.open()
  try {
    await radar.import(fresh(wanted + 10))
    for (let i = 0; i < wanted; i++) {
      const page = await radar.options('/settings')
      const [sending, process] = [await Sending.from(page), await radar.process()]
      // half of them go while a reminder is on its way
      const atAlarm = random.next() < 0.5
      let came = () => {}
      const coming = new Promise<void>(done => (came = done))
      await onAlarm(page, came)
      due.push(loginOf(i))
      await letPass(page, loginOf(i))
      if (atAlarm) {
        await alarm(page)
        await coming
      } else
        for (let k = 0; k < 4; k++) {
          const id = `r${i}-${k}`
          const reply = await sending.send({ type: 'connection.reconnected', id, connection: loginOf(wanted + k) })
          if (!reply.ok) continue
          acknowledged++
          expected.named('reconnected', id)
        }
      await rest(random.next() * 60)
      await radar.crash(process)

      radar = await Radar.open({ profile: radar.profile })
      const began = Date.now()
      const beat = async () =>
        !!(await radar.context.serviceWorkers()[0]!.evaluate(() => chrome.alarms.get('heartbeat')))
      await expect.poll(beat, { intervals: [20] }).toBe(true)
      beats.push(Date.now() - began)
      const after = await radar.options('/settings')
      await expect.poll(async () => (await readLedger(after)).notices.filter(n => n.state === 'showing')).toEqual([])
      const shown = Object.keys(await after.evaluate(() => chrome.notifications.getAll()))
      notices = Math.max(notices, shown.length)
      await after.close()
      if (i % 10 === 9) console.log(`${i + 1} of ${wanted} browsers killed`)
    }

    const page = await radar.options('/settings')
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'radar.wake' }))
    const ledger = await readLedger(page)
    const imports = ledger.events.filter(e => e.type === 'imported').map(e => e.id)
    expected.named('imported', ...imports)
    const { lost, doubled } = expected.compare(ledger)
    const half = await halves(ledger)
    const counts = remindedOf(ledger, due)
    const unsaid = due.filter((_, i) => counts[i] === 0)
    const twice = due.filter((_, i) => counts[i]! > 1)
    const slowest = Math.max(...beats)
    console.log(`heartbeats after ${beats.join(', ')} ms`)
    held({
      promise: 'P1',
      what: '{browsers} browsers killed within 60 ms of an acknowledged reconnect ({rows} of these)',
      bound: '0 lost, 0 doubled, 0 half-written',
      measured: '{lost} lost, {doubled} doubled, {half} half-written',
      counts: { browsers: wanted, rows: acknowledged, lost: lost.length, doubled: doubled.length, half: half.length },
      ok: !lost.length && !doubled.length && !half.length,
    })
    held({
      promise: 'P2',
      what: '{restarts} restarts of the browser around the moment a reminder is due',
      bound: 'every reminder exactly once, the heartbeat back within 1,000 ms',
      measured: '{lost} lost, {doubled} doubled, heartbeat after at most {most} ms',
      counts: { restarts: wanted, lost: unsaid.length, doubled: twice.length, most: slowest },
      ok: !unsaid.length && !twice.length && slowest <= 1000,
    })
    expect({ lost, doubled, half, unsaid, twice }).toEqual({ lost: [], doubled: [], half: [], unsaid: [], twice: [] })
    expect(imports).toHaveLength(wanted + 10)
    expect(slowest).toBeLessThanOrEqual(1000)
  } finally {
    await radar.close().catch(() => {})
  }
})
