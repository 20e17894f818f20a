import { type Arrival, readOAuthStep } from '../detection/oauthSteps'
import { runtime, sendToBackground } from './sendToBackground'

const doc = document as Document & { prerendering?: boolean }
// what is only prepared has not been visited
if (doc.prerendering) document.addEventListener('prerenderingchange', look, { once: true })
// at once: a window that returns to the tool can close itself in its first moment
else look()

function look() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const step = readOAuthStep(new URL(location.href), document.referrer, (entry?.type ?? 'navigate') as Arrival)
  if (!step || window !== top) return
  const message = { type: 'oauth.step', id: crypto.randomUUID(), ...step }
  const lastWord = () =>
    void runtime()
      ?.sendMessage(message)
      .catch(() => {})
  // a permission that was given before leads on in a moment: no time for a second try, if the worker was stopped in the first
  addEventListener('pagehide', lastWord)
  void sendToBackground(message).then(() => removeEventListener('pagehide', lastWord))
}
