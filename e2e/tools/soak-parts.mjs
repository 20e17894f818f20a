// What `npm run soak` runs, part by part. Each notes what it held in the file that FIGURES names (e2e/support/figures.ts).
const unit = (...files) => ['npx', 'vitest', 'run', '--reporter=dot', ...files]
const browser = (...files) => [
  'npx',
  'playwright',
  'test',
  '-c',
  'e2e/playwright.config.ts',
  '--reporter=line',
  ...files,
]

/** `id`: also the name to run it alone by: npm run soak -- ways */
export const parts = [
  { id: 'ways', run: unit('src/domain/ways.property.test.ts') },
  { id: 'store-writes', run: unit('src/worker/failing.test.ts', 'src/worker/copies.test.ts', 'src/store') },
  { id: 'store-states', run: browser('e2e/specs/store.spec.ts', 'e2e/specs/store-firefox.spec.ts') },
  { id: 'store-life', run: browser('e2e/specs/life.spec.ts', '-g', 'heartbeat|profile|version|whoever') },
  { id: 'store-crash', run: browser('e2e/specs/life.spec.ts', '-g', 'crash') },
  { id: 'store-updates', run: browser('e2e/specs/life.spec.ts', '-g', 'page scripts') },
  { id: 'mutation', run: [process.execPath, 'e2e/tools/mutation.mjs'] },
  ...Array.from({ length: 20 }, (_, i) => ({ id: `browsers-${i + 1}`, run: browser() })),
]
