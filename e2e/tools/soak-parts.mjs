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
/** One work in several parts, so that it can be stopped in between: their rows become one, with the sums. */
const split = (n, id, run) => Array.from({ length: n }, (_, i) => ({ id: `${id}-${i + 1}`, run }))

/**
 * `id`: also the name to run it alone by: npm run soak -- ways
 * `row`: parts that must succeed one after the other: where one fails, all of the row begin anew.
 */
export const parts = [
  { id: 'ways', run: unit('src/domain/ways.property.test.ts') },
  ...split(4, 'kills-clicks', browser('kills.spec.ts', '-g', '@clicks')),
  ...split(4, 'kills-alarms', browser('kills.spec.ts', '-g', '@alarms')),
  { id: 'kills-firefox', run: browser('kills.spec.ts', '-g', '@firefox') },
  ...split(8, 'kills-restarts', browser('restarts.spec.ts', '-g', 'Chromium')),
  ...split(2, 'kills-restarts-firefox', browser('restarts.spec.ts', '-g', 'Firefox')),
  { id: 'reminders-time', run: unit('src/domain/remind.property.test.ts') },
  ...split(10, 'reminders-plays', unit('src/worker/reminders.property.test.ts', '-t', 'sequences')),
  ...split(4, 'reminders-overlaps', unit('src/worker/reminders.property.test.ts', '-t', 'interleavings|weeks away')),
  { id: 'store-writes', run: unit('src/worker/failing.test.ts', 'src/worker/copies.test.ts', 'src/store') },
  { id: 'store-states', run: browser('e2e/specs/store.spec.ts', 'e2e/specs/store-firefox.spec.ts') },
  { id: 'store-life', run: browser('e2e/specs/life.spec.ts', '-g', 'heartbeat|profile|version|whoever') },
  { id: 'store-crash', run: browser('e2e/specs/life.spec.ts', '-g', 'crash') },
  { id: 'store-updates', run: browser('e2e/specs/life.spec.ts', '-g', 'page scripts') },
  // what comes in from outside: messages, files, names
  { id: 'guard-messages', run: unit('src/messages/parse.test.ts', 'src/worker/fuzz.test.ts') },
  { id: 'guard-files', run: unit('src/transfer/hostile.test.ts', 'src/words/bidi.test.ts') },
  { id: 'guard-names', run: browser('e2e/specs/hostile.spec.ts') },
  // what could go out, and what is said where nothing can be seen
  { id: 'guard-network', run: browser('e2e/specs/network.spec.ts') },
  { id: 'guard-overlay', run: browser('e2e/specs/overlay-guard.spec.ts') },
  { id: 'guard-blind', run: browser('e2e/specs/blind.spec.ts') },
  { id: 'mutation', run: [process.execPath, 'e2e/tools/mutation.mjs'] },
  // as `npm test` runs them: what they hold in full stands above
  ...split(20, 'browsers', browser()).map((p, i) => ({
    ...p,
    row: 'browsers',
    env: { SOAK: '', ...(i ? { FIGURES: '' } : { WHOLE: '1' }) },
  })),
]
