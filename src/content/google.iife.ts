import { google } from '../detect/pages/google'
import { watch } from './watch'

watch(google)
