// Mutation testing: what is changed here must turn a test red. Bounds are checked by mutation.mjs.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vite.config.ts' },
  mutate: [
    'src/domain/*.ts',
    'src/detect/*.ts',
    'src/knowledge/*.ts',
    'src/knowledge/*/index.ts',
    'src/store/*.ts',
    'src/messages/parse.ts',
    'src/transfer/*.ts',
    'src/worker/{notices,reconcile}.ts',
    '!src/**/*.test.ts',
    // read from a live document: held by the browser tests
    '!src/detect/{view,nodes,names,lists,discover}.ts',
    '!src/**/types.ts',
    // data: held by the tests of knowledge as a whole
    '!src/knowledge/{links,families,background,before,differences}.ts',
  ],
  ignoreStatic: true,
  reporters: ['json', 'clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'out/mutation.json' },
  // it would rewrite paths in it with an interface TypeScript 7 no longer has; there are none to rewrite
  tsconfigFile: 'none.json',
  tempDirName: '.cache/stryker',
  concurrency: 2,
  timeoutMS: 20_000,
}
