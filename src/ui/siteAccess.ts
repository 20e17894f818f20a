import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hostsOfSite } from '../detection/siteHosts'
import type { Site } from '../detection/types'
import { platform } from '../platform/browser'
import { coalesce } from '../platform/coalesce'
import { sitesWithoutAccess } from '../storage/missingAccess'

/** Sites whose pages cannot be seen, kept current; undefined until that is known. */
export function useSitesWithoutAccess(): readonly Site[] | undefined {
  const unseen = useSignal<readonly Site[] | undefined>(undefined)
  useEffect(() => {
    // many hosts go at once, each with a word of its own
    const look = coalesce(async () => {
      unseen.value = await sitesWithoutAccess(platform)
    })
    look()
    return platform.onAccess(look)
  }, [])
  return unseen.value
}

/** Asks the browser for all of these sites at once. Only right after a click. */
export function requestAccess(sites: readonly Site[]): void {
  // what is said no to stays as it was, and is shown so
  void platform.askToSee(sites.flatMap(hostsOfSite)).catch(() => false)
}
