import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { addressScope } from '../detection/addressScope'
import { segments } from '../detection/paths'
import { siteOfHost } from '../detection/sites/index'
import type { Site } from '../detection/types'
import { platform } from '../platform/browser'

/** The page in front of the user, of a site that is watched. */
export interface ActivePage {
  readonly tab: number
  readonly url: string
  readonly site: Site
  readonly host: string
  /** '*' where it may be somebody's name. */
  readonly segment: string
  readonly watched: boolean
}

/** Undefined until it is known, and on every other page. */
export function useActivePage(): ActivePage | undefined {
  const front = useSignal<ActivePage | undefined>(undefined)
  useEffect(() => {
    void platform.frontPage().then(page => {
      if (!page) return
      const { host, pathname } = new URL(page.url)
      const site = siteOfHost(host)
      if (!site) return
      const segment = addressScope(site, segments(pathname)[0] ?? '')
      front.value = { tab: page.tabId, url: page.url, site, host, segment, watched: page.watched }
    })
  }, [])
  return front.value
}
