import { type Arrival, readOAuthStep } from '../detection/oauthSteps'
import type { EventOf } from '../events/types'
import type { Sender } from '../platform/types'
import { readQuestions, readRows } from '../storage/queries'
import { FakeBackground } from './fakeBackground'

export const minute = 60_000
export const callback = 'https://hootsuite.com/oauth/callback'
export const asks = `https://www.facebook.com/v19.0/dialog/oauth?state=s3cret&redirect_uri=${encodeURIComponent(callback)}`
export const done = `${callback}?code=k0de&state=s3cret`
let n = 0

/** A worker with somebody in front of it: what an address shown in a tab tells it. */
export class ReminderSim extends FakeBackground {
  show = (url: string, referrer = '', { tab = 1, arrival = 'navigate', id = `m${n++}`, ...more }: Shown = {}) => {
    const from: Sender = { id: 'radar', url, frameId: 0, tabId: tab, incognito: false, ...more }
    const step = readOAuthStep(new URL(url), referrer, arrival)
    this.now += 1000
    return step ? this.send({ type: 'oauth.step', id, ...step }, from) : Promise.resolve(undefined)
  }
  reconnect = async (site = asks) => {
    await this.show(site, 'https://hootsuite.com/')
    await this.show(done, `${new URL(site).origin}/`)
  }
  recorded = async () =>
    (await this.context.db.events.where('type').equals('reconnected').toArray()) as EventOf<'reconnected'>[]
  tried = async () =>
    (await this.context.db.events.where('type').equals('oauthAbandoned').toArray()) as EventOf<'oauthAbandoned'>[]
  questions = async () => readQuestions(this.context.db, await readRows(this.context.db))
  connection = async (name: string) =>
    (await readRows(this.context.db)).find(r => r.connection.name === name)?.connection
}
interface Shown extends Partial<Sender> {
  tab?: number
  arrival?: Arrival
  id?: string
}
