import { scanAccounts } from '../detection/accountScanner'

/** Called right after this file was injected, when the user opens the popup over the tool. */
;(globalThis as { radarAccounts?: () => unknown }).radarAccounts = () => scanAccounts(document)
