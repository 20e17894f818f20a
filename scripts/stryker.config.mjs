// Mutation testing: what is changed here must turn a test red. Bounds are checked by mutation.mjs.

/** Of the store, what only the background's tests ask for. */
const ofBackground = 'src/storage/{safetyCopy,settings,localState,reminderRules}.ts'

/**
 * What is changed, and the tests that are asked: those of other rooms, and the long ones, would be red as well, and take
 * longer than all the others.
 */
export const rooms = {
  ground: {
    mutate: ['src/{events,domain}/**/*.ts', 'src/detection/*.ts', 'src/knowledge/*.ts', 'src/knowledge/*/index.ts'],
    tests: 'src/{knowledge,events,detection,domain}/**/*.test.ts',
  },
  import: {
    mutate: ['src/messaging/parse.ts', 'src/events/schema.ts', 'src/importExport/*.ts'],
    tests: 'src/{messaging/parse,events/schema,importExport/*}.test.ts',
    // shapes of what comes from outside are made once, as their file is loaded
    ignoreStatic: false,
  },
  storage: { mutate: ['src/storage/*.ts', `!${ofBackground}`], tests: 'src/storage/*.test.ts' },
  background: {
    mutate: ['src/background/{notifications,reconcile}.ts', ofBackground],
    tests:
      'src/background/{router,notifications,claims,reconcile,handlers/sightings,safetyCopy,clock,notificationActions,backupReminder}.test.ts',
  },
}
export const room = process.env.ROOM ?? 'ground'

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vite.config.ts' },
  mutate: [
    ...rooms[room].mutate,
    '!src/**/*.test.ts',
    // read from a live document: held by the browser tests
    '!src/detection/{pageView,domText,controlNames,accountLists,accountScanner}.ts',
    '!src/**/types.ts',
    // data: held by the tests of knowledge as a whole
    '!src/knowledge/{ids,links,families,whyAccountsDisconnect,preconditions,conflictingSources}.ts',
  ],
  ignoreStatic: rooms[room].ignoreStatic ?? true,
  reporters: ['json', 'clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: `out/mutation-${room}.json` },
  // it would rewrite paths in it with an interface TypeScript 7 no longer has; there are none to rewrite
  tsconfigFile: 'none.json',
  tempDirName: '.cache/stryker',
  concurrency: 2,
  timeoutMS: 20_000,
}
