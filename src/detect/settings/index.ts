import { possibleHere } from '../match'
import type { SiteId, WarnKind } from '../types'
import { facebookSettings } from './facebook'
import { googleSettings } from './google'
import { instagramSettings } from './instagram'
import { linkedinSettings } from './linkedin'
import { pinterestSettings } from './pinterest'
import type { SettingsPattern } from './types'
import { xSettings } from './x'

export type { SettingsPattern } from './types'

/** By domain, so that this small part needs no more of a site. */
export const settings = {
  facebook: { domain: 'facebook.com', patterns: facebookSettings },
  instagram: { domain: 'instagram.com', patterns: instagramSettings },
  linkedin: { domain: 'linkedin.com', patterns: linkedinSettings },
  x: { domain: 'x.com', patterns: xSettings },
  pinterest: { domain: 'pinterest.com', patterns: pinterestSettings },
  google: { domain: 'myaccount.google.com', patterns: googleSettings },
} satisfies Partial<Record<SiteId, { domain: string; patterns: readonly SettingsPattern[] }>>

export type SettingsSite = keyof typeof settings

/** Where the tool's name would stand in a list of apps. */
export const toolName = 'hootsuite'

/** The page of a site's settings that this address is of; null for every other. */
export function settingsAt(url: URL): { readonly site: SettingsSite; readonly page: SettingsPattern } | null {
  const { protocol, host, pathname, searchParams } = url
  const tab = searchParams.get('tab')
  const address = { protocol, host, pathname: tab ? `${pathname}/tab=${tab}` : pathname }
  for (const [site, { domain, patterns }] of Object.entries(settings)) {
    if (host !== domain && !host.endsWith(`.${domain}`)) continue
    const [page] = possibleHere<WarnKind>({ hosts: [host], patterns }, address)
    if (page) return { site: site as SettingsSite, page: page as SettingsPattern }
  }
  return null
}
