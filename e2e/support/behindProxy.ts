import fs from 'node:fs'
import { recordBound } from '../../src/testing/counts'
import { LogProxy, proxyLog, requestsOfOurs } from './proxy'

/** Every browser of a run stands behind one proxy; the run fails where one of them asked for anything through it. */
export default async function behindProxy() {
  fs.mkdirSync('.cache', { recursive: true })
  fs.writeFileSync(proxyLog, '')
  const proxy = await LogProxy.start(proxyLog)
  process.env.RADAR_PROXY = String(proxy.port)
  return async () => {
    await proxy.close()
    const ours = requestsOfOurs(proxy.asked)
    recordBound({
      promise: 'P7',
      what: 'all browser tests behind a proxy that notes and refuses every request',
      bound: '0 requests of ours',
      measured: `${ours.length} of ours, ${proxy.asked.length - ours.length} of the browsers’ own`,
      ok: !ours.length,
    })
    if (ours.length)
      throw new Error(
        `The proxy was asked for what no browser asks for by itself:\n${[...new Set(ours)].map(whose).join('\n')}`,
      )
  }
}

/** A request with what the log holds before it: the tests that began and ended then. */
function whose(request: string): string {
  const log = fs.readFileSync(proxyLog, 'utf8').split('\n')
  const at = log.findIndex(line => line.startsWith(`${request} `))
  return log.slice(Math.max(0, at - 8), at + 1).join('\n')
}
