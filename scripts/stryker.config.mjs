// Mutation testing: what is changed here must turn a test red. Bounds are checked by mutation.mjs.

/** Of the store, what only the worker's tests ask for. */
const ofWorker = 'src/store/{copy,facts,rules}.ts'

/**
 * What is changed, and the tests that are asked: those of other rooms, and the long ones, would be red as well, and take
 * longer than all the others.
 */
export const rooms = {
  ground: {
    mutate: ['src/domain/*.ts', 'src/detect/*.ts', 'src/knowledge/*.ts', 'src/knowledge/*/index.ts'],
    tests: 'src/{knowledge,detect,domain}/**/*.test.ts',
  },
  import: {
    mutate: ['src/messages/parse.ts', 'src/transfer/*.ts'],
    tests: 'src/{messages/parse,transfer/*}.test.ts',
    // shapes of what comes from outside are made once, as their file is loaded
    ignoreStatic: false,
  },
  store: { mutate: ['src/store/*.ts', `!${ofWorker}`], tests: 'src/store/*.test.ts' },
  worker: {
    mutate: ['src/worker/{notices,reconcile}.ts', ofWorker],
    tests: 'src/worker/{handlers,notices,claims,reconcile,sightings,copies,clock,opened,backups}.test.ts',
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
    '!src/detect/{view,nodes,names,lists,discover}.ts',
    '!src/**/types.ts',
    // data: held by the tests of knowledge as a whole
    '!src/knowledge/{links,families,background,before,differences}.ts',
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
