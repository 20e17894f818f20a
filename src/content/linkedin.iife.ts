import { linkedin } from '../detection/sites/linkedin/patterns'
import { watch } from './pageWatcher'

watch(linkedin)
