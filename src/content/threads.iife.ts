import { threads } from '../detection/sites/threads/patterns'
import { watch } from './pageWatcher'

watch(threads)
