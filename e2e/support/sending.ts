import { build } from 'vite'
import type { Message, Reply } from '../../src/messaging/protocol'

let bundled: Promise<string> | undefined

/** The product's own `send`, for a page of the extension to be driven with. */
function sendCode(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/messaging/send.ts', formats: ['iife'], name: 'radarSend' },
    },
  }).then(made => (made as { output: { code: string }[] }[])[0]!.output[0]!.code)
  return bundled
}

export interface Evaluates {
  evaluate(code: string): Promise<unknown>
  evaluate<R, A>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>
}

/** A page of the extension from which messages are sent as its own buttons send them. */
export class Sending {
  private constructor(private readonly page: Evaluates) {}

  static async from(page: Evaluates): Promise<Sending> {
    await page.evaluate(
      `${await sendCode()}\n;globalThis.radarSend = radarSend;radarSend.setTransport(m => (globalThis.browser ?? chrome).runtime.sendMessage(m))`,
    )
    return new Sending(page)
  }

  send = (message: Message): Promise<Reply> =>
    this.page.evaluate(
      m => (globalThis as unknown as { radarSend: { send(m: unknown): Promise<Reply> } }).radarSend.send(m),
      message,
    )
}
