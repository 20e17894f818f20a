import { facebook } from '../detect/pages/facebook'
import { watch } from './watch'

watch(facebook)
