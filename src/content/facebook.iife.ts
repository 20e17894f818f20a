import { facebook } from '../detection/sites/facebook/patterns'
import { watch } from './pageWatcher'

watch(facebook)
