import { families } from './families'
import type { FamilyId } from './ids'
import type { Link, LinkId, Sentence, Source } from './types'

/** Day all pages and addresses were last looked at. */
const read = '2026-11-23'

/**
 * Every address the product can open, always on a click and never by itself. Only addresses whose meaning was confirmed
 * by several independent places ("high") or by a mirror of the page ("medium"); what could not be confirmed stays plain text.
 */
const list: readonly Link[] = [
  link('article', 'https://help.hootsuite.com/hc/en-us/articles/360049892153', 'Why social accounts disconnect'),
  link(
    'hootsuite-reconnect',
    'https://help.hootsuite.com/hc/en-us/articles/1260804308209-Reconnect-a-social-account',
    'Reconnect an account in Hootsuite',
  ),
  link(
    'hootsuite-safeguard',
    'https://help.hootsuite.com/hc/en-us/articles/1260804308229-Safeguard-against-social-account-disconnections',
    'Keep accounts connected',
  ),
  link(
    'hootsuite-accounts',
    'https://help.hootsuite.com/hc/en-us/articles/1260804307689-Manage-your-organization-s-social-accounts',
    'Manage your organization’s accounts in Hootsuite',
  ),
  link('hootsuite', 'https://hootsuite.com/dashboard', 'Hootsuite dashboard'),
  link('facebook', 'https://www.facebook.com/', 'Facebook'),
  link('facebook-help', 'https://www.facebook.com/help/', 'Facebook help'),
  link('facebook-hacked', 'https://www.facebook.com/hacked', 'Facebook: my account was hacked'),
  link('facebook-login-alerts', 'https://www.facebook.com/help/162968940433354', 'Facebook: login alerts'),
  link('facebook-apps', 'https://www.facebook.com/settings?tab=business_tools', 'Facebook: Business Integrations'),
  link(
    'facebook-tokens',
    'https://developers.facebook.com/docs/facebook-login/auth-vs-data',
    'Facebook: token lifetimes',
  ),
  link(
    'facebook-errors',
    'https://developers.facebook.com/docs/graph-api/guides/error-handling',
    'Facebook: error messages',
    'medium',
  ),
  link('instagram-apps', 'https://www.instagram.com/accounts/manage_access/', 'Instagram: apps with access'),
  link(
    'linkedin-apps',
    'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
    'LinkedIn: Permitted Services',
  ),
  link('linkedin', 'https://www.linkedin.com/', 'LinkedIn'),
  link('linkedin-roles', 'https://www.linkedin.com/help/linkedin/answer/a541981', 'LinkedIn: Page admin roles'),
  link(
    'linkedin-permissions',
    'https://www.linkedin.com/help/linkedin/answer/a550647',
    'LinkedIn: what each Page role can do',
    'medium',
  ),
  link('linkedin-restrictions', 'https://www.linkedin.com/help/linkedin/answer/a1340522', 'LinkedIn: restrictions'),
  link('linkedin-help', 'https://www.linkedin.com/help/linkedin', 'LinkedIn help'),
  link(
    'linkedin-policies',
    'https://www.linkedin.com/legal/professional-community-policies',
    'LinkedIn: community policies',
  ),
  link('linkedin-agreement', 'https://www.linkedin.com/legal/user-agreement', 'LinkedIn: user agreement'),
  link(
    'linkedin-security',
    'https://www.linkedin.com/help/linkedin/answer/a1375084',
    'LinkedIn: account security',
    'medium',
  ),
  link('linkedin-extensions', 'https://www.linkedin.com/help/linkedin/answer/a1341387', 'LinkedIn: browser extensions'),
  link('linkedin-automation', 'https://www.linkedin.com/help/linkedin/answer/a1340567', 'LinkedIn: automated activity'),
  link(
    'linkedin-tokens',
    'https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens',
    'LinkedIn: token lifetimes',
  ),
  link('x-unlock', 'https://x.com/account/access', 'X: unlock your account'),
  link('x', 'https://x.com/', 'X'),
  link('x-apps', 'https://x.com/settings/connected_apps', 'X: connected apps'),
  link('x-security', 'https://help.x.com/en/safety-and-security/account-security-tips', 'X: security tips'),
  link('x-locked', 'https://help.x.com/en/managing-your-account/locked-and-limited-accounts', 'X: locked accounts'),
  link('x-suspended', 'https://help.x.com/en/managing-your-account/suspended-x-accounts', 'X: suspended accounts'),
  link('x-appeal', 'https://help.x.com/en/forms/account-access/appeals', 'X: file an appeal'),
  link('google-apps', 'https://myaccount.google.com/connections', 'Google: third-party connections'),
  link('google-tokens', 'https://developers.google.com/identity/protocols/oauth2', 'Google: token lifetimes'),
  link(
    'pinterest-tokens',
    'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    'Pinterest: authentication',
  ),
  link(
    'threads-tokens',
    'https://developers.facebook.com/docs/threads/get-started/long-lived-tokens/',
    'Threads: long-lived tokens',
  ),
  link(
    'tiktok-tokens',
    'https://developers.tiktok.com/docs/en/oauth-refresh-a-user-access-token',
    'TikTok: token lifetimes',
  ),
  link('bluesky-apps', 'https://bsky.app/settings/app-passwords', 'Bluesky: app passwords'),
]

function link(id: string, url: string, label: string, confidence: Link['confidence'] = 'high'): Link {
  return { id, url, label, read, confidence }
}

export const links: ReadonlyMap<string, Link> = new Map(list.map(l => [l.id, l]))

/** A section of the article the product is built on, as a source. */
export function article(section: string): Source & { readonly link: LinkId } {
  return { section, link: 'article', read }
}

/** A page of the table as a source, under the name it is linked by. */
export function page(id: LinkId): Source & { readonly link: LinkId } {
  return { section: links.get(id)!.label, link: id, read }
}

/** A page whose address could not be confirmed, as a source: named, but not linked. */
export function unlinked(section: string): Source {
  return { section, read }
}

/** A family's own place, where its address is known: to sign in, or the list of the apps a login lets in. */
export function ownPlace(family: FamilyId, place: 'home' | 'apps'): Link | undefined {
  return links.get(families.get(family)![place] ?? '')
}

/** The address that helps with a sentence; one that differs by family only where that family's is known. */
export function linkOf(sentence: Sentence, family?: FamilyId): Link | undefined {
  if (sentence.link !== 'apps' && sentence.link !== 'home') return links.get(sentence.link ?? '')
  return family && ownPlace(family, sentence.link)
}

/** An address of a sentence and the families it is meant for; absent: all the sentence is true for. */
export interface FamilyLink extends Link {
  readonly families?: readonly FamilyId[]
}

/** Every address a sentence can have, for a view of all networks. `among`: the families its whole list is about. */
export function linksOf(sentence: Sentence & { readonly among?: readonly FamilyId[] }): FamilyLink[] {
  if (sentence.link !== 'apps' && sentence.link !== 'home') return [linkOf(sentence) ?? []].flat()
  const whose = new Map<Link, FamilyId[]>()
  for (const family of sentence.families ?? sentence.among ?? families.keys()) {
    const found = linkOf(sentence, family)
    if (found) whose.set(found, [...(whose.get(found) ?? []), family])
  }
  return [...whose].map(([found, ids]) => ({ ...found, families: ids }))
}
