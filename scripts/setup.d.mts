export function ensurePackages(): void
export function run(command: string, args: string[], env?: Record<string, string>): void
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined
export function ensureBrowser(name: 'chromium' | 'firefox'): string
