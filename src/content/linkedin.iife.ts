import { linkedin } from '../detect/pages/linkedin'
import { watch } from './watch'

watch(linkedin)
