import { startPage } from '../ui/startPage'
import '../ui/tokens.css'
import { wakeBackground } from '../ui/wakeBackground'
import './popup.css'
import { Popup } from './popup'

startPage(Popup)
// once the list is drawn: a worker that slept through something catches up while the user looks
setTimeout(wakeBackground, 500)
