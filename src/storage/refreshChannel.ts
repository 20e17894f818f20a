const name = 'reconnect-radar refresh'

/**
 * Has every open page of ours ask the store again. A background worker that was stopped between writing something and
 * telling of it left them as they were, and no later one can know.
 */
export function refreshOpenPages(): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage(null)
  channel.close()
}

/** Calls back whenever the pages are asked to, until the function it returns is called. */
export function onRefresh(refresh: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', refresh)
  return () => channel.close()
}
