import { threads } from '../detect/pages/threads'
import { watch } from './watch'

watch(threads)
