// What only the browser's debugging protocol tells.

/** A session with the extension's worker, which the test tool gives for pages only. */
export async function workerSession({ context, id }) {
  const browser = await context.browser().newBrowserCDPSession()
  const { targetInfos } = await browser.send('Target.getTargets')
  const worker = targetInfos.find(t => t.type === 'service_worker' && new URL(t.url).host === id)
  if (!worker) throw new Error('the worker sleeps')
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false })
  const waiting = new Map()
  let last = 0
  browser.on('Target.receivedMessageFromTarget', e => {
    const { id, result, error } = JSON.parse(e.message)
    if (error) waiting.get(id)?.no(new Error(error.message))
    else waiting.get(id)?.yes(result)
    waiting.delete(id)
  })
  browser.on('Target.detachedFromTarget', () => {
    for (const { no } of waiting.values()) no(new Error('the worker was stopped'))
  })
  return {
    async send(method, params = {}) {
      const message = JSON.stringify({ id: ++last, method, params })
      const answer = new Promise((yes, no) => waiting.set(last, { yes, no }))
      await browser.send('Target.sendMessageToTarget', { sessionId, message })
      return answer
    },
    detach: () => browser.detach(),
  }
}

/** MB that are held after what can be freed was freed. Observers and nodes live in the embedder's part. */
export async function heapOf(session) {
  // what the first collection lets go of may hold more
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const heap = await session.send('Runtime.getHeapUsage')
  return (heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0)) / 1e6
}

/** Runs code where our content script runs in this page. */
export async function contentWorld(session, { id }) {
  const found = []
  const note = e => found.push(e.context)
  session.on('Runtime.executionContextCreated', note)
  await session.send('Runtime.enable')
  session.off('Runtime.executionContextCreated', note)
  const world = found.find(c => c.auxData?.type === 'isolated' && c.origin === `chrome-extension://${id}`)
  if (!world) throw new Error('no content script runs in this page')
  const evaluate = async (expression, options = {}) => {
    const { result, exceptionDetails: wrong } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      ...options,
    })
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text)
    return result
  }
  return {
    run: async expression => (await evaluate(expression, { returnByValue: true })).value,
    /** How many objects of a class are alive. */
    async count(name) {
      const { objectId } = await evaluate(`${name}.prototype`)
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: objectId })
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length }',
        returnByValue: true,
      })
      return result.value
    },
  }
}

/** Samples further apart than this many µs: the sampler, not the page, had to wait for a processor. */
const gap = 300

/** ms of a profile spent in scripts of an extension: in their own code alone, and with the DOM calls they make. */
export function scriptTime({ nodes, samples, timeDeltas }, { id }) {
  const byId = new Map(nodes.map(n => [n.id, n]))
  const parents = new Map(nodes.flatMap(n => (n.children ?? []).map(c => [c, n])))
  const isOwn = node => node.callFrame.url.startsWith(`chrome-extension://${id}/`)
  const isCalled = node => node !== undefined && (isOwn(node) || isCalled(parents.get(node.id)))
  const time = test =>
    samples.reduce((sum, s, i) => sum + (test(byId.get(s)) ? Math.min(timeDeltas[i], gap) : 0), 0) / 1000
  return { own: time(isOwn), called: time(isCalled) }
}
