// Browsers have Temporal and IndexedDB; the Node the unit tests run on does not.
import 'temporal-polyfill/global'
import 'fake-indexeddb/auto'
