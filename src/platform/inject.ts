import browser from 'webextension-polyfill'
import type { TabPage } from './types'

interface Target {
  readonly tabId: number
  readonly frameIds?: number[]
  readonly documentIds?: string[]
}

/** Runs scripts of ours in a page. Rejects where the tab has gone on to another. */
export async function startIn(page: TabPage, files: readonly string[]): Promise<void> {
  await start(await targetOf(page), files)
}

/**
 * Runs a script of ours in a page, and the function that it leaves there.
 * Where the browser does not name documents, the tab can go on between any two calls: the function looks where it is
 * before it does anything, in the same call.
 * @throws when the tab has gone on to another page
 */
export async function callInPage(page: TabPage, file: string, name: string, ...args: unknown[]): Promise<unknown> {
  const target = await targetOf(page)
  await start(target, [file])
  const [answer] = await browser.scripting.executeScript({
    target: { ...target },
    func: (host: string, n: string, a: unknown[]) =>
      location.host === host && location.protocol === 'https:'
        ? { said: (globalThis as unknown as Record<string, (...a: unknown[]) => unknown>)[n]!(...a) }
        : null,
    args: [page.host, name, args],
  })
  const result = answer?.result as { said?: unknown } | null | undefined
  if (!result) throw gone(page)
  return result.said
}

/** Is our script of a page's site at work in it? */
export async function isWatched(page: TabPage): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { ...(await targetOf(page)) },
    func: () => 'radarWatch' in globalThis,
  })
  return answer?.result === true
}

/** The very document where that can be said, else the tab's top frame as long as it shows this host. */
async function targetOf(page: TabPage): Promise<Target> {
  const { tabId, documentId } = page
  if (documentId !== undefined) return { tabId, documentIds: [documentId] }
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: () => (location.protocol === 'https:' ? location.host : ''),
  })
  if (answer?.result !== page.host) throw gone(page)
  return answer.documentId ? { tabId, documentIds: [answer.documentId] } : { tabId, frameIds: [0] }
}

async function start(target: Target, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { ...target }, files: files.map(fromRoot) })
}

/** Firefox takes a path as one beside the page that asks. */
function fromRoot(file: string): string {
  return file.startsWith('/') ? file : `/${file}`
}

function gone({ tabId, host }: TabPage): Error {
  return new Error(`tab ${tabId} no longer shows ${host}`)
}
