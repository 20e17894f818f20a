import { watchSettings } from './settingsWatcher'

watchSettings()
