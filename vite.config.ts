import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { include: ['src/**/*.test.ts'], setupFiles: ['e2e/support/unit-setup.ts'] } })
