import type { SiteId } from '../knowledge/ids'
import type { SettingsKind } from '../knowledge/pageKinds'
import { possibleHere } from './match'
import type { SettingsPattern } from './settingsTypes'
import { facebookSettings } from './sites/facebook/settings'
import { googleSettings } from './sites/google/settings'
import { instagramSettings } from './sites/instagram/settings'
import { linkedinSettings } from './sites/linkedin/settings'
import { countries } from './sites/pinterest/countries'
import { pinterestSettings } from './sites/pinterest/settings'
import { xSettings } from './sites/x/settings'

export type { SettingsPattern } from './settingsTypes'

/** By domain, so that this small part needs no more of a site. */
export const settingsPages = {
  facebook: { domains: ['facebook.com'], patterns: facebookSettings },
  instagram: { domains: ['instagram.com'], patterns: instagramSettings },
  linkedin: { domains: ['linkedin.com'], patterns: linkedinSettings },
  x: { domains: ['x.com', 'twitter.com'], patterns: xSettings },
  pinterest: { domains: ['pinterest.com', ...countries.map(c => `pinterest.${c}`)], patterns: pinterestSettings },
  google: { domains: ['myaccount.google.com'], patterns: googleSettings },
} satisfies Partial<Record<SiteId, { domains: readonly string[]; patterns: readonly SettingsPattern[] }>>

export type SettingsSite = keyof typeof settingsPages

/** Where the tool's name would stand in a list of apps. */
export const toolName = 'hootsuite'

/** The page of a site's settings that this address is of; null for every other. */
export function settingsAt(url: URL): { readonly site: SettingsSite; readonly page: SettingsPattern } | null {
  const { protocol, host, pathname, searchParams } = url
  const tab = searchParams.get('tab')
  const address = { protocol, host, pathname: tab ? `${pathname}/tab=${tab}` : pathname }
  for (const [site, { domains, patterns }] of Object.entries(settingsPages)) {
    if (!domains.some(d => host === d || host.endsWith(`.${d}`))) continue
    const [page] = possibleHere<SettingsKind>({ hosts: [host], patterns }, address)
    if (page) return { site: site as SettingsSite, page: page as SettingsPattern }
  }
  return null
}
