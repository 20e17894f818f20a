import { render } from 'preact'
import { platform } from '../platform/browser'
import '../ui/tokens.css'
import { wake } from '../ui/wakeBackground'
import './popup.css'
import { Popup } from './popup'

document.documentElement.lang = platform.language()
render(<Popup />, document.getElementById('app')!)
// once the list is drawn: a worker that slept through something catches up while the user looks
setTimeout(wake, 500)
