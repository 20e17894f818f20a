import type { Sender, TabPage } from '../platform/types'

/** The page that a message came from. Only of messages that `parseMessage` let through: they have a tab and an address. */
export function pageOfSender({ tabId, url, documentId }: Sender): TabPage {
  return { tabId: tabId!, host: new URL(url!).host, ...(documentId !== undefined && { documentId }) }
}
