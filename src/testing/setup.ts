// Browsers have Temporal and IndexedDB; the Node the unit tests run on does not.
import 'temporal-polyfill/global'
import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { startCursorsWhereTheyAre } from './fakeCursors'

startCursorsWhereTheyAre()
// files of tests that share a process share no store
globalThis.indexedDB = new IDBFactory()

// one seed for every property of a run, printed by `npm test`, so that a failure can be repeated
if (process.env.SEED) fc.configureGlobal({ seed: Number(process.env.SEED) })
