import { instagram } from '../detection/sites/instagram/patterns'
import { watch } from './pageWatcher'

watch(instagram)
