import { watchSettings } from './watch-settings'

watchSettings()
