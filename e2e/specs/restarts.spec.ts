import { expect, test } from '@playwright/test'
import { recordBound, runs } from '../../src/testing/counts'
import { alarmed, fresh, letPass, loginOf, remindedOf } from '../support/due'
import { chance, newSeed } from '../support/killRig'
import { rest, soon } from '../support/live'
import { chromium, firefox } from '../support/machine'
import { beatWithin, counting } from '../support/manyAccounts'
import { Sending } from '../support/sending'
import { dumpStore, ExpectedEvents, inconsistencies } from '../support/storeAudit'
import { within } from '../support/within'

test.describe.configure({ mode: 'parallel' })
const browsers = [
  { name: 'Chromium', open: chromium, few: 2, all: 25 },
  { name: 'Firefox', open: firefox, few: 1, all: 10 },
]

for (const { name, open, few, all } of browsers)
  test(`${name}: what was acknowledged outlives the browser, and no reminder comes twice after it`, async () => {
    const wanted = runs(few, all)
    test.setTimeout(60_000 + wanted * 20_000)
    const random = chance(newSeed(`restarts of ${name}`))
    const expected = new ExpectedEvents()
    const due: string[] = []
    const beats: number[] = []
    let acknowledged = 0
    let machine = await open()
    try {
      const { entries } = fresh(wanted + 10)
      await (await Sending.from(machine.page)).send(fresh(wanted + 10))
      expected.named('imported', ...entries.map((_, i) => `fresh:${i}`))
      for (let i = 0; i < wanted; i++) {
        const { page } = machine
        await within('the days', letPass(page, loginOf(i)))
        due.push(loginOf(i))
        // every second one goes while the reminder is on its way
        if (i % 2) await within('the alarm', alarmed(page))
        else {
          const { send } = await within('sending', Sending.from(page))
          for (let k = 0; k < 8; k++) {
            const id = `r${i}-${k}`
            const message = { type: 'connection.reconnected', id, connection: loginOf(wanted + k) } as const
            const reply = await within('an answer', send(message))
            if (!reply.ok) continue
            acknowledged++
            expected.named('reconnected', id)
          }
        }
        await rest(random.next() * 60)
        machine = await machine.again()
        if (machine.beatMs !== undefined) beats.push(machine.beatMs)
        const showing = async () => (await dumpStore(machine.page)).notices.filter(n => n.state === 'showing')
        await soon(showing).toEqual([])
        if (i % 5 === 4) console.log(`${name}: ${i + 1} of ${wanted} killed`)
      }

      await machine.page.evaluate(type => chrome.runtime.sendMessage({ type }), 'background.wake')
      const ledger = await within('the store', dumpStore(machine.page))
      const { lost, doubled } = expected.compare(ledger)
      const half = await inconsistencies(ledger)
      const counts = remindedOf(ledger, due)
      const unsaid = due.filter((_, i) => counts[i] === 0)
      const twice = due.filter((_, i) => counts[i]! > 1)
      const most = beats.length ? counting(beats) : 0
      if (beats.length) console.log(`heartbeats back after ${beats.join(', ')} ms`)
      recordBound({
        promise: 'P1',
        what: `{restarts} times ${name} itself was killed, within 60 ms of an acknowledged reconnect ({rows} of these) or of an alarm`,
        bound: '0 lost, 0 doubled, 0 half-written',
        measured: '{lost} lost, {doubled} doubled, {half} half-written',
        counts: { restarts: wanted, rows: acknowledged, lost: lost.length, doubled: doubled.length, half: half.length },
        ok: !lost.length && !doubled.length && !half.length,
      })
      const beat = beats.length ? ', the heartbeat back 1,000 ms after the worker starts' : ''
      recordBound({
        promise: 'P2',
        what: `{restarts} restarts of ${name} around the moment a reminder is due`,
        bound: `each login and step exactly once${beat}`,
        measured: `{lost} lost, {doubled} doubled${beats.length ? ', at most {most} ms' : ''}`,
        counts: { restarts: wanted, lost: unsaid.length, doubled: twice.length, most },
        ok: !unsaid.length && !twice.length && most <= beatWithin,
      })
      expect({ lost, doubled, half, unsaid, twice }).toEqual({ lost: [], doubled: [], half: [], unsaid: [], twice: [] })
      expect(most).toBeLessThanOrEqual(beatWithin)
    } finally {
      await machine.close().catch(() => {})
    }
  })
