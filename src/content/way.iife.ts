import { type Arrival, readWay } from '../detect/ways'
import { tell } from './tell'

// Runs as soon as the address is known: a window that returns to the tool can close itself in its first moment.
const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
const step = readWay(new URL(location.href), document.referrer, (entry?.type ?? 'navigate') as Arrival)
if (step && window === top) void tell({ type: 'way.seen', id: crypto.randomUUID(), ...step })
