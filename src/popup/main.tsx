import { render } from 'preact'
import { platform } from '../platform/browser'
import '../ui/tokens.css'
import './popup.css'
import { Popup } from './popup'

document.documentElement.lang = platform.language()
render(<Popup />, document.getElementById('app')!)
// a worker that slept through something catches up while the user looks; from a private window, nothing is set off
setTimeout(async () => {
  if (!(await platform.isPrivate().catch(() => false))) await platform.send({ type: 'radar.wake' }).catch(() => {})
}, 500)
