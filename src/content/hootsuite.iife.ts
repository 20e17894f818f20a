import { lists } from '../detect/lists'
import { hootsuite } from '../detect/pages/hootsuite'
import { watch } from './watch'

watch(hootsuite, lists)
