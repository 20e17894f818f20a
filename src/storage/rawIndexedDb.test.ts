import { expect, it } from 'vitest'
import { append } from './commands'
import { openDb } from './db'
import { deleteStore, nativeVersion, rawBackup } from './rawIndexedDb'

it('tells the browser’s own number of a store, lets go of it, and deletes it', async () => {
  const name = 'native-a'
  const db = openDb(name)
  await append(db, [{ id: 'a', at: 1, type: 'used', connection: 'linkedin/a' }])
  db.close()
  // ten times our own
  expect(await nativeVersion(name)).toBe(10)
  expect(JSON.parse(await rawBackup(5, name)).events).toEqual([
    { id: 'a', at: 1, type: 'used', connection: 'linkedin/a' },
  ])
  // nothing holds it any more
  await deleteStore(name, 500)
  expect((await indexedDB.databases()).some(d => d.name === name)).toBe(false)
})

it('says so in time when others hold the store', async () => {
  const db = openDb('native-b')
  await db.open()
  const held = await new Promise<IDBDatabase>(done => {
    const request = indexedDB.open('native-b')
    request.onsuccess = () => done(request.result)
  })
  await expect(deleteStore('native-b', 50)).rejects.toMatchObject({ name: 'SlowStore' })
  held.close()
})

it('passes on why a store does not open', async () => {
  const real = indexedDB.open
  indexedDB.open = () => {
    const request = { error: new DOMException('gone', 'UnknownError') } as unknown as IDBOpenDBRequest
    setTimeout(() => request.onerror?.({} as Event))
    return request
  }
  try {
    await expect(nativeVersion('native-c')).rejects.toMatchObject({ name: 'UnknownError' })
  } finally {
    indexedDB.open = real
  }
})
