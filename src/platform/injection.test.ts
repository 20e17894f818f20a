import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

interface Injection {
  readonly target: { tabId: number; frameIds?: number[]; documentIds?: string[] }
  readonly files?: string[]
  readonly func?: (...args: unknown[]) => unknown
  readonly args?: unknown[]
}

/** A tab with one document at a time, in a browser that names documents or does not. */
const tab = vi.hoisted(() => ({ host: '', document: '', namesDocuments: true, calls: 0, movesAfter: -1 }))
/** What was done in which document. */
const done = vi.hoisted(() => [] as string[])

const scripting = vi.hoisted(() => ({
  executeScript: async ({ target, files, func, args = [] }: Injection) => {
    const { documentIds } = target
    if (documentIds && !documentIds.includes(tab.document)) throw new Error('No document with this id')
    const { host, document } = tab
    vi.stubGlobal('location', { host, protocol: 'https:' })
    for (const file of files ?? []) done.push(`${file} in ${host}`)
    const result = func?.(...args)
    if (++tab.calls === tab.movesAfter) Object.assign(tab, { host: 'www.linkedin.com', document: 'two' })
    return [{ frameId: 0, result, ...(tab.namesDocuments && { documentId: document }) }]
  },
}))
vi.mock('webextension-polyfill', () => ({ default: { scripting } }))
const { platform } = await import('./browser')

const page = { tabId: 1, host: 'x.com' }
beforeEach(() => {
  Object.assign(tab, { host: 'x.com', document: 'one', namesDocuments: true, calls: 0, movesAfter: -1 })
  done.length = 0
  vi.stubGlobal('showRadarCard', () => done.push(`card in ${location.host}`))
  vi.stubGlobal('radarAccounts', () => `accounts of ${location.host}`)
})
afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['that names documents', true],
  ['that does not name documents', false],
])('a browser %s', (_, namesDocuments) => {
  beforeEach(() => {
    tab.namesDocuments = namesDocuments
  })

  it('shows the card on the page it is for', async () => {
    await platform.inject(page, 'overlay.js', {})
    expect(done).toEqual(['/overlay.js in x.com', 'card in x.com'])
    expect(await platform.ask(page, 'scanner.js', 'radarAccounts')).toBe('accounts of x.com')
  })

  it.each([0, 1, 2, 3])('puts nothing on the page that a tab has gone on to after %i calls', async movesAfter => {
    if (movesAfter) tab.movesAfter = movesAfter
    else Object.assign(tab, { host: 'www.linkedin.com', document: 'two' })
    await platform.inject(page, 'overlay.js', {}).catch(() => {})
    expect(done).not.toContain('card in www.linkedin.com')
    if (namesDocuments) expect(done.filter(d => d.includes('linkedin'))).toEqual([])
  })

  it.each([0, 1, 2, 3])('reads nothing of the page that a tab has gone on to after %i calls', async movesAfter => {
    if (movesAfter) tab.movesAfter = movesAfter
    else Object.assign(tab, { host: 'www.linkedin.com', document: 'two' })
    expect(await platform.ask(page, 'scanner.js', 'radarAccounts')).not.toBe('accounts of www.linkedin.com')
  })

  it('says that the page has gone', async () => {
    tab.host = 'www.linkedin.com'
    await expect(platform.inject(page, 'overlay.js', {})).rejects.toThrow('x.com')
    await expect(platform.run(page, 'settings.js')).rejects.toThrow('x.com')
    expect(done).toEqual([])
  })
})

it('reaches no other document of the same host than the one that asked', async () => {
  tab.document = 'two'
  await expect(platform.inject({ ...page, documentId: 'one' }, 'overlay.js', {})).rejects.toThrow()
  expect(done).toEqual([])
})
