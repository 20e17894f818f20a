import { accountsOn } from '../detect/discover'

/** Called right after this file was injected, when the user opens the popup over the tool. */
;(globalThis as { radarAccounts?: () => unknown }).radarAccounts = () => accountsOn(document)
