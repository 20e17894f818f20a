/**
 * Runs something once at a time, and once more after the last call: of many calls in a row the last one counts, and no
 * earlier run can end after it.
 */
export function coalesce(run: () => Promise<unknown>): () => void {
  let running = false
  let again = false
  return async () => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      await run().catch(e => console.error(e))
    }
    running = false
  }
}
