// What the extension costs the pages it is a guest of, and what they can cost it. Timed variants take turns within one run.
import { contentWorld, heapOf, scriptTime, workerSession } from './bench-cdp.mjs'
import { median, rowsOf } from './bench-parts.mjs'

const times = { task: 31, script: 9, card: 21 }
const peerDir = 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3'
const wait = ms => new Promise(done => setTimeout(done, ms))

// Nothing of it can match before its words are read.
const post = i =>
  `<div role="article"><h3><a href="/p${i}">Person ${i}</a></h3><div dir="auto"><span>Your account has been a joy to follow, see you at the market on day ${i}.</span></div><div><button>Like</button><button>Comment</button><button>Share</button></div></div>`
const posts = (from, n) => Array.from({ length: n }, (_, i) => post(from + i)).join('')
const heavy = `<!doctype html><html lang="en"><title>Feed</title><div role="banner"><a href="/">f</a></div><div role="main"><div role="feed">${posts(0, 560)}</div></div></html>`

const feedUrl = 'https://www.facebook.com/'
const insertions = { batches: 50, each: 10, apart: 30 }
const grow = async ({ batches, apart }) => {
  const feed = document.querySelector('[role=feed]')
  for (const html of batches) {
    feed.insertAdjacentHTML('beforeend', html)
    await new Promise(done => setTimeout(done, apart))
  }
}

/** Loads the feed, lets it grow, and gives what `after` reads once everybody has come to rest. */
async function exercise(radar, before, after) {
  const page = await radar.context.newPage()
  const cdp = await radar.context.newCDPSession(page)
  await before(cdp)
  await page.goto(feedUrl)
  await wait(200)
  const { batches, each, apart } = insertions
  await page.evaluate(grow, { batches: Array.from({ length: batches }, (_, i) => posts(1000 + i * each, each)), apart })
  // longer than a content script waits after a change
  await wait(500)
  const result = await after(cdp)
  await page.close()
  return result
}

/** ms of the main thread: all it did, and scripts with what they called, by the browser's own counters. */
const taskTime = radar =>
  exercise(
    radar,
    cdp => cdp.send('Performance.enable', { timeDomain: 'threadTicks' }),
    async cdp => {
      const { metrics } = await cdp.send('Performance.getMetrics')
      const ms = name => metrics.find(m => m.name === name).value * 1000
      return { task: ms('TaskDuration'), script: ms('ScriptDuration') }
    },
  )

const profiled = radar =>
  exercise(
    radar,
    async cdp => {
      await cdp.send('Profiler.enable')
      await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
      await cdp.send('Profiler.start')
    },
    async cdp => scriptTime((await cdp.send('Profiler.stop')).profile, radar),
  )

/** What was measured in each round, per variant. The order rotates: nobody always follows the same one. */
async function inTurns(variants, n, measure) {
  const names = Object.keys(variants)
  const rounds = Object.fromEntries(names.map(name => [name, []]))
  for (let i = 0; i < n; i++)
    for (let j = 0; j < names.length; j++) {
      const name = names[(i + j) % names.length]
      rounds[name].push(await measure(variants[name]))
    }
  return rounds
}

/** The closest relative: it too looks for something on every page. As it is packaged, with its own worker and rules. */
async function openPeer(Radar) {
  const peer = await Radar.open({ dir: peerDir })
  const [worker] = peer.context.serviceWorkers()
  while (!(await worker.evaluate(async () => 'rules' in (await chrome.storage.local.get('rules'))))) await wait(100)
  return peer
}

async function feed({ Radar, bare, ours, empty, say }) {
  const again = await Radar.open({ dir: bare })
  const peer = await openPeer(Radar)
  for (const radar of [ours, empty, again, peer]) await radar.visit(feedUrl, heavy).then(p => p.close())
  const task = await inTurns({ ours, empty, again }, times.task, taskTime)
  const middle = (list, field) => median(list.map(m => m[field]))
  // the machine's speed drifts by a tenth: a load is compared with those of its own round, with both empty ones
  const ratios = task.ours.map((m, i) => (2 * m.task) / (task.empty[i].task + task.again[i].task))
  const noise = task.again.map((m, i) => m.task / task.empty[i].task)
  say('main-thread time of a feed page (load and 500 insertions), with / without', median(ratios), 'ratio')
  say('feed page, main-thread time, empty / empty: the noise', median(noise), 'ratio')
  say('feed page, script time, with less without', middle(task.ours, 'script') - middle(task.empty, 'script'), 'ms')
  const script = await inTurns({ ours, peer }, times.script, profiled)
  for (const [field, what] of [
    ['own', 'own script time'],
    ['called', 'own script time and DOM calls'],
  ]) {
    const [us, them] = [middle(script.ours, field), middle(script.peer, field)]
    say(`feed page, ${what}`, us, 'ms')
    say(`feed page, ${what}, autoconsent`, them, 'ms')
    say(`feed page, ${what}, ours / autoconsent`, us / them, 'ratio')
  }
  await again.close()
  await peer.close()
}

const ordinary = ['/friends/', '/some.person', '/groups/feed/', '/events/', '/photo/?fbid=1', '/marketplace/', '/']
// slower than a content script plans its looks, so that every step is looked at
const stepMs = 110

async function navigations({ ours, empty, say }) {
  const grown = async radar => {
    const page = await radar.visit('https://www.facebook.com/friends/')
    const cdp = await radar.context.newCDPSession(page)
    await wait(1000)
    const before = await heapOf(cdp)
    await page.evaluate(
      async ({ paths, ms }) => {
        const main = document.querySelector('main')
        for (let i = 0; i < 500; i++) {
          history.pushState(null, '', paths[i % paths.length])
          main.replaceChildren(Object.assign(document.createElement('p'), { textContent: `Page ${i}` }))
          await new Promise(done => setTimeout(done, ms))
        }
      },
      { paths: ordinary, ms: stepMs },
    )
    await wait(1000)
    const growth = (await heapOf(cdp)) - before
    const observers = await (await contentWorld(cdp, radar)).count('MutationObserver')
    await page.close()
    return { growth, observers }
  }
  const [a, b] = await Promise.all([grown(ours), grown(empty)])
  say('heap kept after 500 in-page navigations, with less without', a.growth - b.growth, 'MB')
  say('observers alive after 500 in-page navigations', a.observers, 'observers')
}

const lockedUrl = 'https://www.facebook.com/checkpoint/828281030927956/'

async function card({ ours, sample, say }) {
  await ours.visit(lockedUrl, sample('facebook-checkpoint-locked')).then(p => p.close())
  const options = await ours.options('/settings')
  const waits = []
  for (let i = 0; i < times.card; i++) {
    await options.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
    const page = await ours.context.newPage()
    await page.addInitScript(() => {
      globalThis.shown = new Promise(done => {
        setTimeout(done, 8000, Number.NaN)
        new MutationObserver(() => {
          if (document.documentElement?.lastElementChild?.localName === 'reconnect-radar') done(performance.now())
        }).observe(document, { childList: true, subtree: true })
      })
    })
    await page.goto(lockedUrl)
    const ms = await page.evaluate(
      async () => (await globalThis.shown) - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
    )
    if (Number.isNaN(ms)) throw new Error(`no card was shown on visit ${i + 1}`)
    waits.push(ms)
    await page.close()
  }
  await options.close()
  say('page to overlay', median(waits), 'ms')
  say('page to overlay, slowest', Math.max(...waits), 'ms')
}

/** What a content script says of that page. */
const seen = {
  type: 'page.detected',
  site: 'facebook',
  kind: 'locked',
  pattern: 'facebook-locked',
  strength: 'certain',
  host: 'www.facebook.com',
  segment: 'checkpoint',
}
const minute = 60_000
const atOnce = 500

/** Sends `n` such messages from a page, each with an id of its own, and gives what is wrong with the answers. */
const send = n => `(async () => {
  const one = () => chrome.runtime.sendMessage({ ...${JSON.stringify(seen)}, id: crypto.randomUUID() })
  const answers = await Promise.all(Array.from({ length: ${n} }, one))
  return answers.find(a => !a?.ok)?.error ?? ''
})()`

/** The most of these instants that lie within one minute. */
function fullest(instants) {
  const times = instants.sort((a, b) => a - b)
  let from = 0
  return times.reduce((most, t, i) => {
    while (times[from] <= t - minute) from++
    return Math.max(most, i - from + 1)
  }, 0)
}

async function flood({ Radar, sample, messages, say }) {
  const radar = await Radar.open()
  const page = await radar.visit(lockedUrl, sample('facebook-checkpoint-locked'))
  await wait(2000)
  const world = await contentWorld(await radar.context.newCDPSession(page), radar)
  // a wrong shape would be a flood of refusals
  const refused = await world.run(send(1))
  if (refused) throw new Error(`the worker did not take a sighting: ${refused}`)
  const worker = await workerSession(radar)
  const before = await heapOf(worker)
  const began = performance.now()
  for (let sent = 0; sent < messages; sent += atOnce) await world.run(send(Math.min(atOnce, messages - sent)))
  const seconds = (performance.now() - began) / 1000
  const growth = (await heapOf(worker)) - before
  const events = await rowsOf(await radar.options('/settings'), 'events')
  const sightings = events.filter(e => e.type === 'sighted')
  const kinds = new Set(sightings.map(e => e.facts.kind))
  const most = Math.max(...[...kinds].map(k => fullest(sightings.filter(e => e.facts.kind === k).map(e => e.at))))
  if (!sightings.length) throw new Error('nothing was stored')
  const name = `flood of ${messages.toLocaleString('en')} sightings from one page`
  say(`${name}, most events stored of a kind in a minute`, most, 'events')
  say(`${name}, growth of the worker's heap`, growth, 'MB')
  say(`${name}, how long it took`, seconds, 's')
  await worker.detach()
  await radar.close()
}

export const pageFigures = { feed, navigations, card, flood }
