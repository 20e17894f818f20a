import { pinterest } from '../detection/sites/pinterest/patterns'
import { watch } from './pageWatcher'

watch(pinterest)
