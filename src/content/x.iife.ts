import { x } from '../detection/sites/x/patterns'
import { watch } from './pageWatcher'

watch(x)
