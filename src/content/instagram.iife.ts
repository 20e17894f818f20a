import { instagram } from '../detect/pages/instagram'
import { watch } from './watch'

watch(instagram)
