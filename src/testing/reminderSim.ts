import { type Arrival, readWay } from '../detection/oauthSteps'
import type { EventOf } from '../events/types'
import type { Sender } from '../platform/types'
import { readQuestions, readRows } from '../storage/queries'
import { FakeWorker } from './fakeBackground'

export const minute = 60_000
export const callback = 'https://hootsuite.com/oauth/callback'
export const asks = `https://www.facebook.com/v19.0/dialog/oauth?state=s3cret&redirect_uri=${encodeURIComponent(callback)}`
export const done = `${callback}?code=k0de&state=s3cret`
let n = 0

/** A worker with somebody in front of it: what an address shown in a tab tells it. */
export class Desk extends FakeWorker {
  show = (url: string, referrer = '', { tab = 1, arrival = 'navigate', id = `m${n++}`, ...more }: Shown = {}) => {
    const from: Sender = { id: 'radar', url, frameId: 0, tabId: tab, incognito: false, ...more }
    const step = readWay(new URL(url), referrer, arrival)
    this.now += 1000
    return step ? this.send({ type: 'way.seen', id, ...step }, from) : Promise.resolve(undefined)
  }
  reconnect = async (site = asks) => {
    await this.show(site, 'https://hootsuite.com/')
    await this.show(done, `${new URL(site).origin}/`)
  }
  recorded = async () =>
    (await this.radar.db.events.where('type').equals('reconnected').toArray()) as EventOf<'reconnected'>[]
  tried = async () => (await this.radar.db.events.where('type').equals('tried').toArray()) as EventOf<'tried'>[]
  questions = async () => readQuestions(this.radar.db, await readRows(this.radar.db))
  connection = async (name: string) => (await readRows(this.radar.db)).find(r => r.connection.name === name)?.connection
}
interface Shown extends Partial<Sender> {
  tab?: number
  arrival?: Arrival
  id?: string
}
