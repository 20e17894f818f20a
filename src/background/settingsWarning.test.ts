import { beforeEach, describe, expect, it } from 'vitest'
import type { Sender } from '../platform/types'
import { readQuestions, readRows } from '../storage/queries'
import { FakeBackground } from '../testing/fakeBackground'

let w: FakeBackground
let n = 0
beforeEach(async () => {
  w = new FakeBackground()
  const fern = { login: 'Maya Ortiz' }
  await w.import(
    w.entry('Maya Ortiz', 5),
    w.entry('Maya Ortiz', 5, { ...fern, name: 'Fern ads' }),
    w.entry('Iris Wolf', 5),
    w.entry('Noor', 5, { network: 'linkedin' }),
    w.entry('@quay', 5, { network: 'x' }),
  )
})

const of = (url: string, more: Partial<Sender> = {}): Sender => ({
  id: 'radar',
  url,
  frameId: 0,
  tabId: 3,
  incognito: false,
  ...more,
})
const facebook = of('https://www.facebook.com/settings?tab=business_tools')
const warned = (from = facebook, more: object = {}) => {
  const { host } = new URL(from.url!)
  return w.send(
    {
      type: 'settingsPage.matched',
      id: `w${n++}`,
      site: 'facebook',
      kind: 'warn-app',
      pattern: 'p',
      host,
      segment: 'settings',
      ...more,
    },
    from,
  )
}
const shown = () =>
  w.inject.mock.calls.map(([{ tabId: tab }, , card]) => ({ tab, ...(card as { tip: string; title: string }) }))
const events = () => w.context.db.events.count()

describe('a word before the mistake', () => {
  it('comes once a visit, without a name, and goes into no log', async () => {
    const before = await events()
    await warned()
    await warned()
    w.now += 29 * 60_000
    await warned()
    expect(shown()).toMatchObject([{ tab: 3, tip: 'warn-app' }])
    expect(JSON.stringify(w.inject.mock.calls)).not.toMatch(/Maya|Iris|Fern|Page of/)
    w.now += 31 * 60_000
    await warned()
    await warned({ ...facebook, tabId: 4 })
    expect(shown()).toHaveLength(3)
    expect(await events()).toBe(before)
    expect(w.badge).toBe('')
    w.session = 'two'
    await warned()
    expect(shown()).toHaveLength(4)
  })

  it('counts what the login that is signed in carries, else all', async () => {
    const count = async () => {
      w.now += 40 * 60_000
      await warned()
      return shown().at(-1)?.title
    }
    const title = (i: number) => new RegExp(`^tip_warn_app_${i === 1 ? 'one' : 'other'}`)
    // the fake says keys; that the number goes in is the business of words
    expect(await count()).toMatch(title(3))
    const iris = (await readRows(w.context.db)).find(r => r.connection.name === 'Iris Wolf')!.connection.id
    await w.send({ type: 'settings.changed', changes: { signedIn: { site: 'facebook', connection: iris } } })
    expect(await count()).toMatch(title(1))
    const before = shown().length
    await w.send({ type: 'settings.changed', changes: { signedIn: { site: 'facebook', connection: null } } })
    await count()
    expect(shown()).toHaveLength(before)
  })

  it('stands on the toolbar button alone at LinkedIn', async () => {
    await warned(of('https://www.linkedin.com/mypreferences/d/change-password'), {
      site: 'linkedin',
      kind: 'warn-password',
    })
    expect(shown()).toEqual([])
    expect(w.marked).toEqual([3])
    // a page that is loaded anew has lost it
    await warned(of('https://www.linkedin.com/mypreferences/d/change-password'), {
      site: 'linkedin',
      kind: 'warn-password',
    })
    await w.send({ type: 'settingsPage.left', site: 'linkedin' }, of('https://www.linkedin.com/feed/'))
    expect(w.marked).toEqual([3, 3, 3])
  })

  it('stays away where nothing would fall, where it was turned off, and in private windows', async () => {
    await warned(of('https://www.pinterest.com/settings/security'), { site: 'pinterest' })
    await warned({ ...facebook, incognito: true })
    await w.send({ type: 'tip.off', id: 'h', site: 'facebook', tip: 'warn-app' }, facebook)
    await warned()
    expect(shown()).toEqual([])
    await warned(facebook, { kind: 'warn-role' })
    expect(shown()).toHaveLength(1)
  })

  it('is not for another site’s page, or a frame', async () => {
    expect(await warned(of('https://x.com/settings/password'))).toMatchObject({ ok: false })
    expect(await warned({ ...facebook, frameId: 2 })).toMatchObject({ ok: false })
    expect(shown()).toEqual([])
  })
})

it('brings what watches settings when they are opened, and only then', async () => {
  await w.send({ type: 'settingsPage.opened', site: 'x' }, of('https://x.com/settings'))
  await w.send({ type: 'settingsPage.opened', site: 'x' }, of('https://x.com/settings', { incognito: true }))
  await w.send({ type: 'settingsPage.opened', site: 'x' }, facebook)
  expect(w.ran).toEqual(['settings.js'])
})

describe('an app that went from the list', () => {
  const gone = {
    type: 'page.detected',
    site: 'x',
    kind: 'app-removed',
    pattern: 'x-set-apps',
    strength: 'certain',
    host: 'x.com',
    segment: 'settings',
  }
  const x = of('https://x.com/settings/connected_apps')
  const quay = async () => (await readRows(w.context.db)).find(r => r.connection.name === '@quay')!.connection

  it('is asked about even where one login fits, and counts once confirmed', async () => {
    await w.send({ ...gone, id: 'g' }, x)
    expect((await quay()).trouble).toBeUndefined()
    const [q] = await readQuestions(w.context.db, await readRows(w.context.db))
    expect(q!.candidates.map(r => r.connection.name)).toEqual(['@quay'])
    w.now += 1000
    await w.send({
      type: 'question.answered',
      id: 'a',
      sighting: q!.sighting,
      connection: q!.candidates[0]!.connection.id,
    })
    expect((await quay()).trouble).toMatchObject({ cause: 'access-revoked', confidence: 'certain' })
    w.now += 1000
    await w.send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect((await quay()).trouble).toBeUndefined()
  })

  it('that was not removed changes nothing, not even who counts as signed in', async () => {
    await w.send({ ...gone, id: 'g' }, x)
    const [q] = await readQuestions(w.context.db, await readRows(w.context.db))
    await w.send({ type: 'question.answered', id: 'a', sighting: q!.sighting, connection: null })
    expect(await readQuestions(w.context.db, await readRows(w.context.db))).toEqual([])
    expect(await w.context.db.settings.get('signedIn')).toBeUndefined()
    await warned(of('https://x.com/settings/password'), { site: 'x', kind: 'warn-password' })
    expect(shown()).toHaveLength(1)
  })
})
