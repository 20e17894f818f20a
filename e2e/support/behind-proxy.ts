import fs from 'node:fs'
import { held } from './figures'
import { LogProxy, requestsOfOurs } from './proxy'

const log = '.cache/proxy.log'

/** Every browser of a run stands behind one proxy; the run fails where one of them asked for anything through it. */
export default async function behindProxy() {
  fs.mkdirSync('.cache', { recursive: true })
  fs.writeFileSync(log, '')
  const proxy = await LogProxy.start(log)
  process.env.RADAR_PROXY = String(proxy.port)
  return async () => {
    await proxy.close()
    const ours = requestsOfOurs(proxy.asked)
    // once in the table, however often the soak runs them all
    if (process.env.WHOLE)
      held({
        promise: 'P7',
        what: 'all browser tests behind a proxy that notes and refuses every request',
        bound: '0 requests of ours',
        measured: `${ours.length} of ours, ${proxy.asked.length - ours.length} of the browsers’ own`,
        ok: !ours.length,
      })
    if (ours.length)
      throw new Error(`The proxy was asked for what no browser asks for by itself:\n${[...new Set(ours)].join('\n')}`)
  }
}
