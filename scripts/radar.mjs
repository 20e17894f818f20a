import fs from 'node:fs'
import { runnerImport } from 'vite'

/** The tests' own way to drive the extension, for tools that plain Node runs. */
export async function loadRadar() {
  const { module } = await runnerImport('./e2e/support/radar.ts', { configFile: false })
  return module
}

/** The sample list with its `{days ago}` made into dates of today. */
export function sampleCsv(daysAgo) {
  return fs.readFileSync('e2e/fixtures/sample.csv', 'utf8').replace(/\{(\d+)\}/g, (_, n) => daysAgo(Number(n)))
}
