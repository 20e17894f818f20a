// What `npm run soak` runs, part by part. Each notes what it held in the file that FIGURES names (e2e/support/figures.ts).
import { rooms } from './stryker.config.mjs'

const unit = (reads, ...flags) => ({ run: ['npx', ['vitest', 'run', '--reporter=dot', ...reads, ...flags]], reads })
const playwright = ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=line']
const browser = (names, ...flags) => {
  const specs = names.map(n => `e2e/specs/${n}.spec.ts`)
  const reads = specs.length ? specs : ['e2e/specs']
  return { run: ['npx', [...playwright, ...specs, ...flags]], reads, built: true }
}
const mutation = room => ({
  run: [process.execPath, ['scripts/mutation.mjs', room]],
  reads: [
    ...[rooms[room].tests, ...rooms[room].mutate].flatMap(spread).map(g => `:(glob)${g}`),
    ...['scripts/mutation.mjs', 'scripts/stryker.config.mjs'],
  ],
})
/** git knows no braces; what a '!' takes out is read as well. */
function spread(glob) {
  const [, before, choices, after] = /^!?([^{]*)\{([^}]*)\}(.*)$/.exec(glob) ?? []
  return choices ? choices.split(',').flatMap(c => spread(before + c + after)) : [glob.replace('!', '')]
}
/** One work in several parts, so that it can be stopped in between: their rows become one, with the sums. */
const split = (n, id, run) => Array.from({ length: n }, (_, i) => ({ id: `${id}-${i + 1}`, ...run }))

/**
 * `id`: also the name to run it alone by: npm run soak -- ways
 * `reads`: the tests it runs: with a change of these, or of what they import, it is to be run again.
 * `built`: it runs the built product, all of it.
 * `row`: parts that must succeed one after the other: where one fails, all of the row begin anew.
 * `notes`: how the only row begins that counts of what it notes.
 */
export const parts = [
  { id: 'ways', ...unit(['src/domain/ways.property.test.ts']) },
  { id: 'ways-browsers', ...browser(['ways'], '-g', 'complete|cancelled') },
  { id: 'corpus', ...browser(['corpus']) },
  { id: 'settings-pages', ...browser(['warnings'], '-g', 'ordinary') },
  ...split(4, 'kills-clicks', browser(['kills'], '-g', '@clicks')),
  ...split(4, 'kills-alarms', browser(['kills'], '-g', '@alarms')),
  { id: 'kills-firefox', ...browser(['kills'], '-g', '@firefox') },
  ...split(8, 'kills-restarts', browser(['restarts'], '-g', 'Chromium')),
  ...split(2, 'kills-restarts-firefox', browser(['restarts'], '-g', 'Firefox')),
  { id: 'reminders-time', ...unit(['src/domain/remind.property.test.ts'], '-t', 'schedules|time zones') },
  ...split(10, 'reminders-years', unit(['src/domain/remind.property.test.ts'], '-t', 'in 5 years')),
  ...split(10, 'reminders-plays', unit(['src/worker/reminders.property.test.ts'], '-t', 'sequences')),
  ...split(4, 'reminders-overlaps', unit(['src/worker/reminders.property.test.ts'], '-t', 'interleavings|weeks away')),
  { id: 'store-writes', ...unit(['src/worker/failing.test.ts', 'src/worker/copies.test.ts', 'src/store']) },
  { id: 'store-states', ...browser(['store', 'store-firefox']) },
  { id: 'store-life', ...browser(['life'], '-g', 'heartbeat|profile|version|whoever', '--grep-invert', 'crash') },
  { id: 'store-crash', ...browser(['life'], '-g', 'crash') },
  { id: 'store-updates', ...browser(['life'], '-g', 'page scripts') },
  // what comes in from outside: messages, files, names
  { id: 'guard-messages', ...unit(['src/messages/parse.test.ts', 'src/worker/fuzz.test.ts']) },
  {
    id: 'guard-files',
    ...unit(['src/transfer/hostile.test.ts', 'src/transfer/hostile-export.test.ts', 'src/words/bidi.test.ts']),
  },
  { id: 'guard-names', ...browser(['hostile']) },
  // what could go out, and what is said where nothing can be seen
  { id: 'guard-network', ...browser(['network']) },
  { id: 'guard-overlay', ...browser(['overlay-guard']) },
  { id: 'guard-blind', ...browser(['blind']) },
  ...Object.keys(rooms).map(room => ({ id: `mutation-${room}`, ...mutation(room) })),
  // as `npm test` runs them: what they hold in full stands above
  ...split(20, 'browsers', browser([])).map((p, i) => ({
    ...p,
    row: 'browsers',
    notes: 'all browser tests',
    env: { SOAK: '', ...(i ? { FIGURES: '' } : { WHOLE: '1' }) },
  })),
]
