import fs from 'node:fs'
import type { Reporter, TestCase } from '@playwright/test/reporter'
import { proxyLog } from './proxy'

/** Writes into the proxy's log when a test begins and ends: a request of ours is found by what ran as it came. */
export default class Whose implements Reporter {
  onTestBegin = (test: TestCase) => this.note('begins', test)
  onTestEnd = (test: TestCase) => this.note('ends', test)

  private note(what: string, test: TestCase) {
    fs.appendFileSync(proxyLog, `# ${what}: ${test.titlePath().slice(2).join(' › ')}\n`)
  }
}
