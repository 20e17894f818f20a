import { type ComponentType, render } from 'preact'
import { setTextSource, textDirection, textLanguage } from '../i18n/translate'
import { setTransport } from '../messaging/send'
import { platform } from '../platform/browser'

/** Draws one of our pages: every page of ours starts here. */
export function startPage(Page: ComponentType): void {
  setTextSource(platform)
  setTransport(platform.send)
  document.documentElement.lang = textLanguage()
  document.documentElement.dir = textDirection()
  render(<Page />, document.getElementById('app')!)
}
