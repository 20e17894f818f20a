import { google } from '../detection/sites/google/patterns'
import { watch } from './pageWatcher'

watch(google)
