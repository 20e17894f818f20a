import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** Where the proxy of a run writes what it is asked for, among the tests that begin and end. */
export const proxyLog = '.cache/proxy.log'

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
      proxy.note(r)
      answer.writeHead(403).end()
    })
    for (const name of ['connect', 'upgrade'])
      server.on(name, (r: http.IncomingMessage, socket: Socket) => {
        proxy.note(r)
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

  private note({ method, url, headers }: http.IncomingMessage) {
    const line = `${method} ${url}`
    this.asked.push(line)
    const browser = /Firefox|Chrom\w+/.exec(headers['user-agent'] ?? '')?.[0]
    if (this.log) fs.appendFileSync(this.log, `${line} ${browser}\n`)
  }
}

/** What browsers ask for by themselves, without any page or extension: updates, lists, the time. Host by host. */
const browsersOwn = new Set([
  ...['accounts.google.com', 'clients2.google.com', 'clients1.google.com', 'clients4.google.com', 'www.google.com'],
  ...['update.googleapis.com', 'optimizationguide-pa.googleapis.com', 'content-autofill.googleapis.com'],
  ...['safebrowsing.googleapis.com', 'clientservices.googleapis.com', 'redirector.gvt1.com', 'edgedl.me.gvt1.com'],
  ...['android.clients.google.com', 'mtalk.google.com', 'passwordsleakcheck-pa.googleapis.com', 'www.gstatic.com'],
  ...[
    'firefox.settings.services.mozilla.com',
    'firefox-settings-attachments.cdn.mozilla.net',
    'push.services.mozilla.com',
  ],
  ...[
    'content-signature-2.cdn.mozilla.net',
    'detectportal.firefox.com',
    'aus5.mozilla.org',
    'location.services.mozilla.com',
  ],
  ...['services.addons.mozilla.org', 'versioncheck-bg.addons.mozilla.org', 'incoming.telemetry.mozilla.org'],
  ...['shavar.services.mozilla.com', 'ads.mozilla.org', 'contile.services.mozilla.com', 'dummy.test'],
])

/** Those lines of a log that no browser asks for by itself. */
export function requestsOfOurs(lines: readonly string[]): string[] {
  return lines.filter(line => {
    const [, target = ''] = line.split(' ')
    const host =
      URL.canParse(target) && /^\w+:\/\//.test(target) ? new URL(target).hostname : target.replace(/:\d+$/, '')
    return !browsersOwn.has(host)
  })
}

const dir = 'e2e/fixtures/pages'
let samples: string | undefined

/** Does a page that is served, or a sample that a test may put into one, name this address itself, such as a picture in it? */
export function isNamed(pages: ReadonlyMap<string, { readonly body: string }>, url: string): boolean {
  const { pathname } = new URL(url)
  if (pathname.length < 2) return false
  samples ??= fs
    .readdirSync(dir)
    .map(f => fs.readFileSync(`${dir}/${f}`, 'utf8'))
    .join('')
  return samples.includes(pathname) || [...pages.values()].some(p => p.body.includes(pathname))
}
