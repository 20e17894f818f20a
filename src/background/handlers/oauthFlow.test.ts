import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventOf } from '../../events/types'
import { runs } from '../../testing/counts'
import { noon, page, seen, site } from '../../testing/fakeBackground'
import { actions, play } from '../../testing/oauthWalks'
import { asks, callback, done, minute, ReminderSim } from '../../testing/reminderSim'

const dayAndSite = ({ site, at }: { site: string; at: number }) => `${site} ${Math.floor(at / 86_400_000)}`

describe('one login it can have been', () => {
  it('is recorded as seen, told once, and can be undone', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 55))
    desk.notices = []
    await desk.reconnect()
    expect(await desk.recorded()).toMatchObject([{ site: 'facebook', at: desk.now }])
    expect((await desk.connection('Maya Ortiz'))!.lastReconnectedAt).toBe(desk.now)
    expect(desk.notices).toHaveLength(1)
    const [{ id }] = (await desk.recorded()) as [EventOf<'reconnected'>]
    await desk.send({ type: 'undo.asked', id: 'u', targets: [id] })
    expect((await desk.connection('Maya Ortiz'))!.lastReconnectedAt).toBe(noon - 55 * 86_400_000)
  })

  it('gets a calm word before and after, once each, without a name, and none where that is turned off', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 55), desk.entry('Noor', 5, { network: 'linkedin' }))
    const tips = () => desk.inject.mock.calls.map(([{ tabId }, , card]) => [tabId, (card as { tip: string }).tip])
    await desk.reconnect()
    expect(tips()).toEqual([
      [1, 'before-reconnect'],
      [1, 'after-reconnect'],
    ])
    expect(JSON.stringify(desk.inject.mock.calls)).not.toContain('Maya')
    const linkedin = `https://www.linkedin.com/oauth/v2/authorization?redirect_uri=${encodeURIComponent(callback)}`
    await desk.show(linkedin, 'https://hootsuite.com/')
    expect(tips()).toHaveLength(2)
    const from = { id: 'radar', url: 'https://api.x.com/oauth/authorize', frameId: 0, tabId: 1 }
    await desk.send({ type: 'tip.off', id: 'h', site: 'x', tip: 'before-reconnect' }, from)
    await desk.show(asks, 'https://hootsuite.com/')
    expect(tips()).toHaveLength(2)
    await desk.send({ type: 'settings.changed', changes: { tip: { tip: 'before-reconnect', on: true } } })
    await desk.show(asks, 'https://hootsuite.com/')
    expect(tips()).toHaveLength(3)
  })

  it('gets none where the tab has gone on meanwhile', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 55))
    desk.context.platform.hostOf = async () => 'www.linkedin.com'
    await desk.reconnect()
    expect(desk.inject).not.toHaveBeenCalled()
    expect(await desk.recorded()).toHaveLength(1)
  })

  it('is recorded where the network asks to sign in first', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Noor', 50, { network: 'linkedin' }), desk.entry('@quay', 5, { network: 'x' }))
    await desk.show('https://hootsuite.com/dashboard')
    await desk.show('https://www.linkedin.com/oauth/v2/login-success?app_id=1', 'https://www.linkedin.com/')
    await desk.show(done, 'https://www.linkedin.com/')
    await desk.show('https://api.x.com/oauth/authorize?oauth_token=t', 'https://x.com/')
    await desk.show(`${callback}?oauth_token=t&oauth_verifier=v`, 'https://api.x.com/')
    expect((await desk.recorded()).map(e => e.site)).toEqual(['linkedin', 'x'])
  })

  it('is recorded even where no word can be shown', async () => {
    const desk = new ReminderSim()
    desk.inject.mockRejectedValue(new Error('no such tab'))
    await desk.import(desk.entry('Maya Ortiz', 55))
    await desk.reconnect()
    expect(await desk.recorded()).toHaveLength(1)
  })

  it('is no longer blocked', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('@quay', 5, { network: 'x' }))
    await desk.send(seen, site)
    expect((await desk.connection('@quay'))!.trouble).toBeDefined()
    desk.now += minute
    await desk.reconnect(`https://x.com/i/oauth2/authorize?redirect_uri=${encodeURIComponent(callback)}`)
    expect((await desk.connection('@quay'))!.trouble).toBeUndefined()
  })

  it('is asked about after Instagram’s own permission, which leaves Pages as they were', async () => {
    const desk = new ReminderSim()
    const carried = [desk.entry('Maya', 5), desk.entry('Maya', 5, { network: 'instagram-business', name: 'ig' })]
    await desk.import(...carried)
    await desk.reconnect(`https://www.instagram.com/oauth/authorize?redirect_uri=${encodeURIComponent(callback)}`)
    expect(await desk.recorded()).toEqual([])
    expect(await desk.questions()).toHaveLength(1)
  })
})

describe('several logins', () => {
  const two = async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 20), desk.entry('Iris Wolf', 50))
    return desk
  }

  it('are asked about, and nothing is assumed until then', async () => {
    const desk = await two()
    await desk.reconnect()
    expect(await desk.recorded()).toEqual([])
    const [q] = await desk.questions()
    expect(q!.candidates).toHaveLength(2)
    // a question counts nowhere beside its logins
    expect(desk.badge).toBe('')
    const connection = (await desk.connection('Iris Wolf'))!.id
    const then = desk.now
    desk.now += 60 * minute
    await desk.send({ type: 'question.answered', id: 'a1', sighting: q!.sighting, connection })
    // when it happened, not when it was told
    expect((await desk.connection('Iris Wolf'))!.lastReconnectedAt).toBe(then)
    expect(await desk.questions()).toEqual([])
    // who is signed in here stays what the user said of that
    expect(await desk.context.db.settings.get('signedIn')).toBeUndefined()
    await desk.send({ type: 'undo.asked', id: 'u', targets: ['a1'] })
    expect((await desk.connection('Iris Wolf'))!.lastReconnectedAt).toBe(noon - 50 * 86_400_000)
    expect(await desk.questions()).toHaveLength(1)
  })

  it('reconnected in two windows at once are asked about one after the other', async () => {
    const desk = await two()
    await desk.show(asks, 'https://hootsuite.com/', { tab: 1 })
    await desk.show(asks, 'https://hootsuite.com/', { tab: 2 })
    await desk.show(done, 'https://www.facebook.com/', { tab: 2 })
    await desk.show(done, 'https://www.facebook.com/', { tab: 1 })
    for (const name of ['Iris Wolf', 'Maya Ortiz']) {
      const [q, ...others] = await desk.questions()
      expect(others).toEqual([])
      const connection = (await desk.connection(name))!.id
      await desk.send({ type: 'question.answered', id: `a ${name}`, sighting: q!.sighting, connection })
    }
    expect(await desk.questions()).toEqual([])
    expect((await desk.recorded()).map(e => e.at).sort()).toEqual([desk.now - 1000, desk.now])
  })

  it('leave what the user said of who is signed in as it was, when the answer is undone', async () => {
    const desk = await two()
    const iris = (await desk.connection('Iris Wolf'))!.id
    await desk.send({ type: 'settings.changed', changes: { signedIn: { site: 'facebook', connection: iris } } })
    await desk.reconnect()
    const [q] = await desk.questions()
    await desk.send({ type: 'question.answered', id: 'a1', sighting: q!.sighting, connection: iris })
    await desk.send({ type: 'undo.asked', id: 'u', targets: ['a1'] })
    expect((await desk.context.db.settings.get('signedIn'))?.value).toEqual({ facebook: iris })
  })

  it('can be skipped', async () => {
    const desk = await two()
    await desk.reconnect()
    const [q] = await desk.questions()
    await desk.send({ type: 'question.answered', id: 'a1', sighting: q!.sighting, connection: null })
    expect(await desk.questions()).toEqual([])
    expect(await desk.recorded()).toEqual([])
  })
})

it('asks nothing about a login that is not here where nothing is proven', async () => {
  const desk = new ReminderSim()
  await desk.show(asks)
  await desk.show(done)
  expect(await desk.questions()).toEqual([])
})

describe('a way that nothing proves', () => {
  const perhaps = async (desk: ReminderSim) => {
    await desk.show(asks)
    await desk.show(done)
  }
  const asked = async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 20), desk.entry('Iris Wolf', 50))
    await perhaps(desk)
    const [q] = await desk.questions()
    expect(q!.sighting.strength).toBe('possible')
    const answer = (id: string, name: string | null) =>
      desk
        .connection(name ?? '')
        .then(c => desk.send({ type: 'question.answered', id, sighting: q!.sighting, connection: c ? c.id : null }))
    return { desk, answer }
  }

  it('is asked about once a day, until a login is named', async () => {
    const { desk, answer } = await asked()
    await perhaps(desk)
    expect(await desk.context.db.questions.count()).toBe(1)
    await answer('a', 'Iris Wolf')
    await perhaps(desk)
    expect(await desk.questions()).toHaveLength(1)
  })

  it('is not asked about again that day once it was skipped, but the next day', async () => {
    const { desk, answer } = await asked()
    await answer('a', null)
    await perhaps(desk)
    expect(await desk.questions()).toEqual([])
    desk.now += 86_400_000
    await perhaps(desk)
    expect(await desk.questions()).toHaveLength(1)
  })

  it('stands back behind one that is certain', async () => {
    const { desk } = await asked()
    await desk.reconnect()
    expect((await desk.questions()).map(q => q.sighting.strength)).toEqual(['certain'])
  })

  it('is kept as an attempt once a day, where the tool did not send there', async () => {
    const desk = new ReminderSim()
    await desk.import(desk.entry('Maya Ortiz', 55))
    for (let i = 0; i < 5; i++) {
      await desk.show(asks)
      await desk.show(`${callback}?error=1`)
    }
    expect(await desk.tried()).toHaveLength(1)
    await desk.show(asks, 'https://hootsuite.com/')
    await desk.show(`${callback}?error=1`)
    expect(await desk.tried()).toHaveLength(2)
  })
})

it('asks about a login that is not here yet, and does nothing else', async () => {
  const desk = new ReminderSim()
  await desk.reconnect()
  expect(await desk.recorded()).toEqual([])
  expect(await desk.questions()).toMatchObject([{ candidates: [] }])
})

it.each<[string, (desk: ReminderSim) => Promise<unknown>, string[]]>([
  ['refused', d => d.show(`${callback}?error=access_denied`, 'https://www.facebook.com/'), ['refused']],
  ['left by a link', d => d.show('https://hootsuite.com/dashboard', 'https://hootsuite.com/'), ['left']],
  ['left by going back', d => d.show('https://hootsuite.com/dashboard', '', { arrival: 'back_forward' }), ['left']],
  [
    'late',
    d => {
      d.now += 16 * minute
      return d.show(done, 'https://www.facebook.com/')
    },
    ['late'],
  ],
  [
    'over with the browser',
    d => {
      d.session = 'two'
      return d.show(done, 'https://www.facebook.com/')
    },
    ['late'],
  ],
])('keeps a way that was %s as an attempt', async (_, act, how) => {
  const desk = new ReminderSim()
  await desk.import(desk.entry('Maya Ortiz', 55))
  await desk.show(asks, 'https://hootsuite.com/')
  await act(desk)
  expect((await desk.tried()).map(e => e.how)).toEqual(how)
  expect(await desk.recorded()).toEqual([])
  expect(await desk.questions()).toEqual([])
})

it('records a replayed return, and a message that comes again, once', async () => {
  const desk = new ReminderSim()
  await desk.import(desk.entry('Maya Ortiz', 55))
  await desk.show(asks, 'https://hootsuite.com/', { id: 'a' })
  await desk.show(asks, 'https://hootsuite.com/', { id: 'a' })
  for (let i = 0; i < 5; i++) await desk.show(done, 'https://www.facebook.com/', { id: 'b' })
  await desk.show(asks, 'https://hootsuite.com/', { id: 'a' })
  for (let i = 0; i < 5; i++) await desk.show(done, 'https://www.facebook.com/')
  await desk.show(done, 'https://www.facebook.com/', { arrival: 'reload' })
  expect(await desk.recorded()).toHaveLength(1)
})

it('keeps no code, state or token, and no address', async () => {
  const desk = new ReminderSim()
  await desk.import(desk.entry('Maya Ortiz', 55))
  await desk.show(asks, 'https://hootsuite.com/')
  await desk.show(`${callback}?error=access_denied&state=s3cret`, 'https://www.facebook.com/')
  await desk.reconnect()
  await desk.show(asks, 'https://hootsuite.com/')
  const tables = await Promise.all(desk.context.db.tables.map(t => t.toArray()))
  expect(JSON.stringify(tables)).toContain('Maya Ortiz')
  expect(JSON.stringify(tables)).not.toMatch(/k0de|s3cret|access_denied|https?:|redirect/)
})

it('comes to the same in the store, whatever is walked', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async list => {
      const desk = new ReminderSim()
      await desk.import(
        desk.entry('Maya Ortiz', 55),
        desk.entry('@quay', 5, { network: 'x' }),
        desk.entry('Iris', 1),
        desk.entry('Pin', 1, { network: 'pinterest' }),
      )
      const { told, truth } = play(list)
      const single = new Set(['x', 'pinterest'])
      for (const { step, session } of told) {
        const { tab, opener, openerAtTool, at, ...rest } = step
        desk.now = at
        desk.session = session
        if (opener !== undefined) desk.hosts.set(opener, openerAtTool ? 'hootsuite.com' : 'example.com')
        const host =
          step.site === 'hootsuite'
            ? 'hootsuite.com'
            : {
                facebook: 'www.facebook.com',
                instagram: 'www.instagram.com',
                threads: 'www.threads.com',
                linkedin: 'www.linkedin.com',
                x: 'x.com',
                pinterest: 'www.pinterest.com',
                google: 'accounts.google.com',
              }[step.site]
        await desk.send(
          { type: 'oauth.step', ...rest },
          { id: 'radar', url: `https://${host}/`, frameId: 0, tabId: tab, openerTabId: opener },
        )
      }
      const sure = [...truth.complete].filter(([, site]) => single.has(site)).map(([id]) => id)
      const asked = [...truth.complete].filter(([, site]) => !single.has(site)).map(([id]) => id)
      expect((await desk.recorded()).map(e => e.id).sort()).toEqual(sure.sort())
      const waiting = (await desk.context.db.questions.toArray()).map(q => q.sighting)
      const certain = waiting.filter(s => s.strength === 'certain')
      expect(certain.map(s => s.id).sort()).toEqual(asked.sort())
      // what is only possible is asked once a site and day, where a login can have been meant
      const possible = waiting.filter(s => s.strength === 'possible')
      expect(possible.filter(s => !truth.asked.has(s.id))).toEqual([])
      const perhaps = [...truth.asked.values()].filter(a => ['facebook', 'x', 'pinterest'].includes(a.site))
      expect(possible.map(dayAndSite).sort()).toEqual([...new Set(perhaps.map(dayAndSite))].sort())
      const shown = (await desk.questions()).map(q => dayAndSite(q.sighting))
      expect(shown.sort()).toEqual([...new Set(waiting.map(dayAndSite))].sort())
    }),
    { numRuns: runs(25, 100) },
  )
}, 60_000)

it('lets only a page of ours answer', async () => {
  const desk = new ReminderSim()
  await desk.reconnect()
  const [q] = await desk.questions()
  const answer = { type: 'question.answered', id: 'a', sighting: q!.sighting, connection: null }
  expect(await desk.send(answer, { id: 'radar', url: 'https://hootsuite.com/', frameId: 0, tabId: 1 })).toMatchObject({
    ok: false,
  })
  expect(await desk.send(answer, page)).toMatchObject({ ok: true })
})
