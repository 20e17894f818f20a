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
  // what comes in from outside: messages, files, names
  { id: 'guard-messages', run: unit('src/messages/parse.test.ts', 'src/worker/fuzz.test.ts') },
  { id: 'guard-files', run: unit('src/transfer/hostile.test.ts', 'src/words/bidi.test.ts') },
  { id: 'guard-names', run: browser('e2e/specs/hostile.spec.ts') },
  // what could go out, and what is said where nothing can be seen
  { id: 'guard-network', run: browser('e2e/specs/network.spec.ts') },
  { id: 'guard-overlay', run: browser('e2e/specs/overlay-guard.spec.ts') },
  { id: 'guard-blind', run: browser('e2e/specs/blind.spec.ts') },
  { id: 'mutation', run: [process.execPath, 'e2e/tools/mutation.mjs'] },
  ...Array.from({ length: 20 }, (_, i) => ({
    id: `browsers-${i + 1}`,
    run: browser(),
    ...(i === 0 && { env: { WHOLE: '1' } }),
  })),
]
