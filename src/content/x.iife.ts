import { x } from '../detect/pages/x'
import { watch } from './watch'

watch(x)
