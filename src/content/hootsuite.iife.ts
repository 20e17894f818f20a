import { lists } from '../detection/accountLists'
import { hootsuite } from '../detection/sites/hootsuite/patterns'
import { watch } from './pageWatcher'

watch(hootsuite, lists)
