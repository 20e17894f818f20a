import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'specs',
  globalSetup: './support/behindProxy.ts',
  outputDir: '../test-results',
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['./support/proxyReporter.ts'],
    ...(process.env.RESULTS ? [['json', { outputFile: process.env.RESULTS }] as const] : []),
  ],
})
