import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { recordBound, runs } from '../../src/testing/counts'
import { hostileText, markup, quoted, turning } from '../../src/testing/hostileText'
import { daysAgo, expect, header, Radar, test } from '../support/radar'

const networks = ['facebook', 'linkedin', 'x', 'pinterest', 'youtube']
/** In one import. */
const batch = runs(100, 400)
const count = runs(batch, 10_000)

/** Kinds of elements and of attributes in a page. */
const kinds = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return {
      tags: [...new Set(all.map(e => e.localName))].sort(),
      attributes: [...new Set(all.flatMap(e => e.getAttributeNames()))].sort(),
    }
  })
const paths = ['/accounts', '/history', '/reminders', '/guide', '/checkup', '/settings', '/data']

async function surfaces(radar: Radar): Promise<Page[]> {
  const popup = await radar.popup()
  const details = popup.getByRole('button', { name: 'Details' })
  if (await details.count()) await details.first().click()
  const pages = [popup, ...(await Promise.all(paths.map(radar.options)))]
  for (const page of pages) {
    await page.locator('[aria-busy]').first().waitFor({ state: 'detached' })
    await page.waitForTimeout(200)
  }
  return pages
}

const file = (names: readonly string[]) =>
  header +
  names
    .map(
      (n, i) =>
        `${networks[i % 5]},${quoted(n)},${quoted(names[(i + 1) % names.length]!)},${quoted(n)},${daysAgo(i % 70)}`,
    )
    .join('\n')

test(`${count} hostile names make no element and set nothing off`, async () => {
  test.setTimeout(90_000 + count * 80)
  const set: string[] = []
  /** A browser of its own for each list: with thousands of names, what is slow would be the list. */
  const withBrowser = async (use: (radar: Radar) => Promise<void>) => {
    const radar = await Radar.open()
    await radar.context.addInitScript(() => {
      addEventListener('securitypolicyviolation', e => console.log(`violation ${e.blockedURI} ${e.sample}`))
    })
    radar.context.on('console', m => m.text().startsWith('violation') && set.push(m.text()))
    radar.context.on('dialog', d => {
      set.push(`dialog ${d.message()}`)
      void d.dismiss()
    })
    await use(radar).finally(() => radar.close())
  }
  const plain: { tags: string[]; attributes: string[] }[] = []
  await withBrowser(async radar => {
    await radar.import(file(Array.from({ length: 40 }, (_, i) => `Page ${i}`)))
    for (const page of await surfaces(radar)) plain.push(await kinds(page))
  })

  const every = [...markup, ...turning]
  // a zero byte makes a file none of text, and is refused with it
  const names = [...every, ...fc.sample(hostileText(200), { numRuns: count - every.length, seed: 7 })].map(n =>
    n.replaceAll('\0', ''),
  )
  const strange: string[] = []
  for (let from = 0; from < names.length; from += batch)
    await withBrowser(async radar => {
      const data = await radar.options('/data')
      await radar.importFile(data, file(names.slice(from, from + batch)))
      const go = data.getByRole('button', { name: /^Import [\d,]+ accounts?$/ })
      await go.waitFor({ timeout: 20_000 })
      strange.push(...(await compare(data, plain.at(-1)!)))
      await go.click()
      await data.getByText(/^Imported/).waitFor({ timeout: 30_000 })
      for (const [i, page] of (await surfaces(radar)).entries()) strange.push(...(await compare(page, plain[i]!)))
    })
  recordBound({
    promise: 'P9',
    what: `${count.toLocaleString('en')} hostile names in every field, shown in popup, options and the preview`,
    bound: '0 elements, 0 reports of the policy',
    measured: `${strange.length} elements, ${set.length} reports`,
    ok: !strange.length && !set.length,
  })
  expect(strange).toEqual([])
  expect(set).toEqual([])
})

/** What is there that no list of plain names makes. */
async function compare(page: Page, plain: { tags: string[]; attributes: string[] }): Promise<string[]> {
  const { tags, attributes } = await kinds(page)
  // parts of our own that only come with many, with what is wrong in a list, or with what is due
  const ours = new Set([
    'button',
    'ul',
    'li',
    'h3',
    'p',
    'div',
    'fieldset',
    'legend',
    'input',
    'label',
    'bdi',
    'small',
    'path',
    'svg',
    'strong',
    'span',
    'details',
    'summary',
    'ol',
    'a',
    'select',
    'option',
    'text',
    'circle',
    'time',
    'form',
    'h2',
  ])
  const allowed = new Set([
    'class',
    'type',
    'role',
    'title',
    'd',
    'fill',
    'stroke',
    'stroke-width',
    'stroke-linejoin',
    'viewBox',
    'aria-hidden',
    'aria-expanded',
    'aria-label',
    'value',
    'href',
    'target',
    'rel',
    'disabled',
    'cx',
    'cy',
    'r',
    'stroke-dasharray',
    'stroke-linecap',
    'aria-busy',
    'datetime',
    'transform',
    'x',
    'y',
    'selected',
    'checked',
    'open',
    'lang',
    'for',
    'id',
    'placeholder',
    'aria-pressed',
  ])
  return [
    ...tags.filter(t => !plain.tags.includes(t) && !ours.has(t)),
    ...attributes.filter(a => !plain.attributes.includes(a) && !allowed.has(a)),
    ...(await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'img, iframe, object, embed, base, math, foreignObject, form[action], a[ping], [onerror], [onload], [ontoggle], a[href^="javascript:"]',
        ),
      ].map(e => e.outerHTML.slice(0, 100)),
    )),
    ...(await page.evaluate(() => {
      const scripts = [...document.scripts].filter(s => !s.src.startsWith(location.origin)).map(s => s.outerHTML)
      const links = [...document.links].filter(a => !/^https:|^chrome-extension:/.test(a.href)).map(a => a.href)
      return [...scripts, ...links]
    })),
  ]
}

test('a name of 1 MB is refused in words', async ({ radar }) => {
  const page = await radar.options('/data')
  await radar.importFile(page, `${header}x,${'<b>'.repeat(333_333)},,,\nx,@fine,,,\n`)
  await expect(page.getByText(/longer than 200 characters/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import 1 account' })).toBeVisible()
})

test('a name that turns directions turns nothing but itself', async ({ radar }) => {
  const rows = turning.map((name, i) => `facebook,${quoted(name)},Login ${i},,\nfacebook,Zz ${i},Login ${i},,`)
  await radar.import(header + rows.join('\n'))
  const popup = await radar.popup()
  await popup.getByRole('button', { name: /^Working/ }).click()
  await expect(radar.rows(popup)).toHaveCount(turning.length)
  const order = await popup.evaluate(() =>
    [...document.querySelectorAll('.who > .soft')].map(e => {
      const node = [...e.childNodes].filter(n => n.nodeType === 3).at(-1) as Text
      const text = node.data
      const at = (from: number, to: number) => {
        const range = document.createRange()
        range.setStart(node, from)
        range.setEnd(node, to)
        return range.getBoundingClientRect()
      }
      const other = text.indexOf('Zz')
      return {
        text,
        first: other === 0,
        at: at(other, other + 2).left,
        left: at(0, 1).left,
        end: at(text.length - 1, text.length).left,
      }
    }),
  )
  expect(order.length).toBeGreaterThan(8)
  for (const o of order) {
    // the other name stands at its own end of the line, whatever the one beside it turns
    if (o.first) expect(o.at, o.text).toBeCloseTo(o.left, 0)
    else expect(o.at, o.text).toBeGreaterThan(o.left)
  }
})

test('a hostile page of a watched site reaches nothing of ours', async ({ radar }) => {
  await radar.import(`${header}x,@quay,,,${daysAgo(3)}\n`)
  const settings = await radar.options('/support')
  const events = settings.getByRole('row', { name: /^Events recorded/ })
  const before = await events.textContent()
  const page = await radar.visit(
    'https://x.com/home',
    '<!doctype html><html lang="en"><title>X</title><main><h1>Home</h1></main></html>',
  )
  await page.waitForTimeout(500)
  const said = await page.evaluate(async id => {
    const origin = `chrome-extension://${id}`
    const message = {
      type: 'page.detected',
      id: 'e',
      site: 'x',
      kind: 'locked',
      pattern: 'x-locked',
      strength: 'certain',
      host: 'x.com',
      segment: 'account',
    }
    const seen: Record<string, unknown> = {}
    const g = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?(...a: unknown[]): unknown; connect?(...a: unknown[]): unknown } }
    }
    const channels: Record<string, () => unknown> = {
      message: () => {
        for (const data of [message, JSON.stringify(message), { ...message, type: 'overlay.notCorrect' }])
          postMessage(data, '*')
      },
      events: () => {
        for (const target of [window, document, document.body])
          for (const type of [
            'radar',
            'radarWatch',
            'showRadarCard',
            'page.detected',
            'currententrychange',
            'prerenderingchange',
          ])
            target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }))
      },
      send: () => g.chrome?.runtime?.sendMessage?.(id, message),
      connect: () => g.chrome?.runtime?.connect?.(id),
      frame: async () => {
        const frame = document.createElement('iframe')
        frame.src = `${origin}/src/popup/index.html`
        document.body.append(frame)
        await new Promise(done => setTimeout(done, 500))
        return frame.contentWindow?.length
      },
      file: () => fetch(`${origin}/manifest.json`).then(r => r.text()),
      script: () =>
        new Promise((done, fail) => {
          const s = document.createElement('script')
          s.src = `${origin}/src/content/overlay.iife.js`
          s.onload = () => done('loaded')
          s.onerror = fail
          document.body.append(s)
        }),
      image: () =>
        new Promise((done, fail) => {
          const i = new Image()
          i.onload = () => done('loaded')
          i.onerror = fail
          i.src = `${origin}/icons/16.png`
        }),
      clobber: () => {
        for (const name of [
          'navigation',
          'document',
          'location',
          'body',
          'chrome',
          'browser',
          'radarWatch',
          'documentElement',
        ])
          document.body.insertAdjacentHTML(
            'beforeend',
            `<form id="${name}" name="${name}"><input name="body" id="querySelectorAll"></form>`,
          )
      },
      element: () =>
        customElements.define(
          'reconnect-radar',
          class extends HTMLElement {
            connectedCallback() {
              this.innerHTML = '<button>Yes</button>'
            }
          },
        ),
      observe: () =>
        new MutationObserver(list => {
          for (const m of list) for (const n of m.addedNodes) (n as Element).remove?.()
        }).observe(document, { childList: true, subtree: true }),
      history: () => {
        history.pushState({ type: 'page.detected' }, '', '/home?next=/account/access#/account/access')
        history.replaceState(null, '', '/home#https://x.com/account/access')
        location.hash = '#/account/access'
      },
      name: () => {
        window.name = JSON.stringify(message)
      },
    }
    for (const [name, act] of Object.entries(channels))
      try {
        seen[name] = await Promise.race([
          Promise.resolve(act()),
          new Promise(done => setTimeout(() => done('waits'), 800)),
        ])
      } catch (e) {
        seen[name] = `threw ${String(e).slice(0, 60)}`
      }
    return Object.fromEntries(Object.entries(seen).map(([k, v]) => [k, v === undefined ? 'nothing' : String(v)]))
  }, radar.id)
  // the page's own world, to the ground: later, since this test speaks through it
  await page.evaluate(
    () =>
      void setTimeout(() => {
        Object.assign(Object.prototype, { type: 'page.detected', site: 'x', incognito: false, ok: true })
        Array.prototype.map = () => []
        Element.prototype.matches = (() => true) as never
        Element.prototype.attachShadow = () => document.body as unknown as ShadowRoot
        EventTarget.prototype.addEventListener = () => {}
        history.pushState({ type: 'page.detected' }, '', '/home/again')
      }, 50),
  )
  await page.waitForTimeout(2500)
  const loaded = Object.entries(said).filter(([, v]) => v === 'loaded' || /manifest_version/.test(v))
  const framed = page.frames().filter(f => f.url().includes('/src/popup/'))
  const overlay = await radar.overlay(page, 300)
  const after = await events.textContent()
  recordBound({
    promise: 'P8',
    what: `a hostile page of a watched site, ${Object.keys(said).length + 1} ways towards us`,
    bound: '0 writes, 0 elements, 0 files',
    measured: `${after === before ? 0 : 'some'} writes, ${overlay === null ? 0 : 1} elements, ${loaded.length + framed.length} files`,
    ok: after === before && overlay === null && !loaded.length && !framed.length,
  })
  expect(Object.keys(said).length).toBeGreaterThanOrEqual(12)
  expect([loaded, framed.map(f => f.url()), overlay, after]).toEqual([[], [], null, before])
  await expect(settings.getByRole('row', { name: 'Messages refused 0' })).toBeVisible()
})
