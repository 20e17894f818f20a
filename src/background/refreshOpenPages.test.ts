import { liveQuery } from 'dexie'
import { expect, it, vi } from 'vitest'
import { openDb } from '../storage/db'
import { refreshOpenPages } from './refreshOpenPages'

it('a page asks again, also for what it was not told of', async () => {
  const db = openDb('again')
  const shown: number[] = []
  const live = liveQuery(() => db.events.count()).subscribe(n => shown.push(n))
  await vi.waitFor(() => expect(shown).toEqual([0]))

  // written past Dexie, it is told of by nobody
  const transaction = db.backendDB().transaction('events', 'readwrite')
  transaction.objectStore('events').add({ id: 'a', at: 1, type: 'used', connection: 'x/quay' })
  await new Promise(done => transaction.addEventListener('complete', done))
  await new Promise(done => setTimeout(done, 50))
  expect(shown).toEqual([0])

  refreshOpenPages()
  await vi.waitFor(() => expect(shown).toEqual([0, 1]))
  live.unsubscribe()
})
