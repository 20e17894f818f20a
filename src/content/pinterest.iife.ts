import { pinterest } from '../detect/pages/pinterest'
import { watch } from './watch'

watch(pinterest)
