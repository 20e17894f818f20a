import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Radar } from './radar'

/** States of the store and of its second copy, made from outside the extension's own code. */

/** A page of the extension's origin that runs nothing of ours. */
export const bare = (radar: Radar): Promise<Page> => radar.own('icons/icon.svg')

/** Stops the worker once its store stands: after one that was stopped while it made it, the browser refuses others for a moment. */
export async function stopWorker(radar: Radar, page: Page): Promise<void> {
  await page.evaluate(storeStands)
  await radar.killWorker()
}

/** Runs in a page. */
async function storeStands(): Promise<void> {
  const there = async () => (await indexedDB.databases()).some(d => d.name === 'reconnect-radar')
  while (!(await there())) await new Promise(done => setTimeout(done, 20))
  await new Promise<void>((done, fail) => {
    const request = indexedDB.open('reconnect-radar')
    request.onerror = fail
    request.onsuccess = () => {
      request.result.close()
      done()
    }
  })
}

export type Row = Record<string, unknown>
export interface Dump {
  readonly schema: Record<string, string>
  readonly rows: Record<string, Row[]>
}
export const dumpOf = (version: number): Dump =>
  JSON.parse(fs.readFileSync(`e2e/fixtures/store-v${version}.json`, 'utf8'))

/** Runs in a page: the store anew, as a build of this version would have left it. `extra`: one more table. */
export async function putStore({ native, dump, extra }: { native: number; dump: Dump; extra?: Row[] }): Promise<void> {
  await new Promise<void>((done, fail) => {
    // one after the other in the browser's queue: nobody opens the store in between
    indexedDB.deleteDatabase('reconnect-radar').onerror = fail
    const request = indexedDB.open('reconnect-radar', native)
    request.onerror = fail
    request.onupgradeneeded = () => {
      const db = request.result
      for (const [table, schema] of Object.entries(dump.schema)) {
        const [key, ...indexes] = schema.split(', ')
        const store = db.createObjectStore(table, { keyPath: key! })
        for (const i of indexes)
          store.createIndex(i.replace('*', ''), i.replace('*', ''), { multiEntry: i.startsWith('*') })
        for (const row of dump.rows[table] ?? []) store.add(row)
      }
      if (extra) {
        const store = db.createObjectStore('extra', { keyPath: 'id' })
        for (const row of extra) store.add(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      done()
    }
  })
}

/** Runs in a page: every row of the store, and its native version. */
export function wholeStore(): Promise<{ version: number; rows: Record<string, Row[]> }> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('reconnect-radar')
    request.onerror = fail
    request.onsuccess = async () => {
      const db = request.result
      const rows: Record<string, Row[]> = {}
      for (const name of db.objectStoreNames)
        rows[name] = await new Promise(got => {
          const all = db.transaction(name).objectStore(name).getAll()
          all.onsuccess = () => got(all.result)
        })
      db.close()
      done({ version: db.version, rows })
    }
  })
}

/** Runs in a page: one event more, of which nobody is told. */
export function addEvent(event: Row): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('reconnect-radar')
    request.onerror = fail
    request.onsuccess = () => {
      const { result: db } = request
      const transaction = db.transaction('events', 'readwrite')
      transaction.objectStore('events').add(event)
      transaction.onabort = fail
      transaction.oncomplete = () => {
        db.close()
        done()
      }
    }
  })
}

/** Runs in a page: the store stays in the middle of an upgrade as long as the page is there. */
export function holdStore(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('reconnect-radar', 15)
    request.onerror = fail
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(`held-${Date.now()}`)
      const hold = () => {
        store.count().onsuccess = hold
      }
      hold()
      done()
    }
  })
}

/** Runs in a page: whoever else wants to read or write waits as long as the page is there. */
export function busyStore(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('reconnect-radar')
    request.onerror = fail
    request.onsuccess = () => {
      const { result: db } = request
      const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('localState')
      const hold = () => {
        store.count().onsuccess = hold
      }
      hold()
      done()
    }
  })
}

/** Runs in a page: the store is gone, as Chromium leaves it when its files are damaged. */
export function dropStore(): Promise<void> {
  return new Promise((done, fail) => {
    const gone = indexedDB.deleteDatabase('reconnect-radar')
    gone.onsuccess = () => done()
    gone.onerror = fail
  })
}

/** The folder with the files of the store, in a profile that no browser uses. */
export function filesOf(profile: string): string {
  const dir = path.join(profile, 'Default/IndexedDB')
  return path.join(dir, fs.readdirSync(dir).find(f => f.endsWith('.leveldb'))!)
}

/** Makes the files of the store garbage. The browser throws such a store away by itself at its next start. */
export function spoil(profile: string): void {
  const dir = filesOf(profile)
  for (const f of fs.readdirSync(dir))
    if (/\.(ldb|log)$|MANIFEST/.test(f)) fs.writeFileSync(path.join(dir, f), 'garbage'.repeat(100))
}

/** Makes the files of the store such that the browser can neither open nor mend them. */
export function breakStore(profile: string): void {
  const dir = filesOf(profile)
  fs.rmSync(path.join(dir, 'CURRENT'))
  fs.mkdirSync(path.join(dir, 'CURRENT'))
  fs.writeFileSync(path.join(dir, 'CURRENT', 'x'), 'x')
}

/** What kept the browser from them is gone, and what was in them is garbage. */
export function unbreakStore(profile: string): void {
  fs.rmSync(path.join(filesOf(profile), 'CURRENT'), { recursive: true })
  fs.writeFileSync(path.join(filesOf(profile), 'CURRENT'), 'garbage')
  spoil(profile)
}
