import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Stands between a browser and the world: notes whom it asks for, and lets nothing through. */
export class LogProxy {
  private constructor(
    private readonly server: http.Server,
    private readonly log?: string,
  ) {}

  /** What was asked for: "CONNECT leak.example:443", "GET http://leak.example/". */
  readonly asked: string[] = []

  /** `log`: a file that gets each line, too, for another process to read. */
  static async start(log?: string): Promise<LogProxy> {
    const server = http.createServer()
    const proxy = new LogProxy(server, log)
    server.on('request', (r, answer) => {
      proxy.note(`${r.method} ${r.url}`)
      answer.writeHead(403).end()
    })
    for (const name of ['connect', 'upgrade'])
      server.on(name, (r: http.IncomingMessage, socket: Socket) => {
        proxy.note(`${r.method} ${r.url}`)
        socket.on('error', () => {})
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    return proxy
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  close = () => new Promise(done => this.server.close(done).closeAllConnections())

  private note(line: string) {
    this.asked.push(line)
    if (this.log) fs.appendFileSync(this.log, `${line}\n`)
  }
}

/** What browsers ask for by themselves, without any page or extension: their makers' hosts, and names that only test tools use. */
const browsersOwn = [
  /(^|\.)(google|googleapis|gstatic|gvt1|googleusercontent)\.com$/,
  /(^|\.)(mozilla|firefox)\.(com|org|net)$/,
  /(^|\.)mozaws\.net$/,
  /^dummy\.test$/,
]

/** Those lines of a log that no browser asks for by itself. */
export function requestsOfOurs(lines: readonly string[]): string[] {
  return lines.filter(line => {
    const [, target = ''] = line.split(' ')
    const host =
      URL.canParse(target) && /^\w+:\/\//.test(target) ? new URL(target).hostname : target.replace(/:\d+$/, '')
    return !browsersOwn.some(own => own.test(host))
  })
}
