import { families } from './families'
import type { FamilyId } from './ids'
import type { Link, LinkId, Sentence, Source } from './types'

/** Day most pages and addresses were last looked at, and the day the error references were. */
const read = '2026-11-23'
const later = '2026-11-30'

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
  link(
    'facebook-errors-older',
    'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
    'Facebook: debugging access tokens',
    'medium',
    later,
  ),
  link(
    'facebook-490',
    'https://github.com/gitroomhq/postiz-app/pull/2045',
    'Facebook’s checkpoint errors as a tool met them',
    'medium',
    later,
  ),
  link(
    'facebook-page-feed',
    'https://developers.facebook.com/docs/graph-api/reference/page/feed',
    'Facebook: errors of Page posts',
    'medium',
    later,
  ),
  link(
    'facebook-page-videos',
    'https://developers.facebook.com/docs/graph-api/reference/page/videos',
    'Facebook: errors of Page videos',
    'medium',
    later,
  ),
  link(
    'facebook-rate-limits',
    'https://developers.facebook.com/docs/graph-api/overview/rate-limiting',
    'Facebook: rate limits',
    'medium',
    later,
  ),
  link(
    'facebook-app-review',
    'https://developers.facebook.com/docs/resp-plat-initiatives/individual-processes/app-review',
    'Facebook: App Review',
    'medium',
    later,
  ),
  link(
    'facebook-login-errors',
    'https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow',
    'Facebook Login: errors of the sign-in',
    'medium',
    later,
  ),
  link(
    'messenger-errors',
    'https://developers.facebook.com/docs/messenger-platform/error-codes',
    'Messenger: error codes',
    'medium',
    later,
  ),
  link(
    'postiz-facebook',
    'https://github.com/gitroomhq/postiz-app/blob/main/libraries/nestjs-libraries/src/integrations/social/facebook.provider.ts',
    'Facebook’s errors as a publishing tool reads them',
    'medium',
    later,
  ),
  link(
    'instagram-errors',
    'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes',
    'Instagram: error codes',
    'high',
    later,
  ),
  link(
    'postiz-instagram',
    'https://github.com/gitroomhq/postiz-app/blob/main/libraries/nestjs-libraries/src/integrations/social/instagram.provider.ts',
    'Instagram’s errors as a publishing tool reads them',
    'medium',
    later,
  ),
  link(
    'instagram-private-api',
    'https://github.com/dilame/instagram-private-api/issues/1699',
    'Instagram’s own app: its answers, as developers met them',
    'medium',
    later,
  ),
  link(
    'threads-troubleshooting',
    'https://developers.facebook.com/docs/threads/troubleshooting',
    'Threads: troubleshooting',
    'medium',
    later,
  ),
  link(
    'linkedin-errors',
    'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
    'LinkedIn: what its errors mean',
    'high',
    later,
  ),
  link(
    'linkedin-posts',
    'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api',
    'LinkedIn: errors of posts',
    'medium',
    later,
  ),
  link(
    'linkedin-sign-in',
    'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
    'LinkedIn: errors of the sign-in',
    'medium',
    later,
  ),
  link(
    'linkedin-limits',
    'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/rate-limits',
    'LinkedIn: rate limits',
    'medium',
    later,
  ),
  link('x-errors', 'https://developer.x.com/en/support/x-api/error-troubleshooting', 'X: error codes', 'high', later),
  link(
    'x-problems',
    'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
    'X: kinds of problems',
    'high',
    later,
  ),
  link(
    'google-sign-in',
    'https://developers.google.com/identity/protocols/oauth2/web-server',
    'Google: errors of the sign-in',
    'high',
    later,
  ),
  link(
    'google-core-errors',
    'https://developers.google.com/youtube/v3/docs/core_errors',
    'Google: global errors',
    'medium',
    later,
  ),
  link('google-rpc', 'https://cloud.google.com/apis/design/errors', 'Google: statuses of its answers', 'medium', later),
  link('youtube-errors', 'https://developers.google.com/youtube/v3/docs/errors', 'YouTube: errors', 'high', later),
  link(
    'youtube-insert',
    'https://developers.google.com/youtube/v3/docs/videos/insert',
    'YouTube: errors of uploads',
    'high',
    later,
  ),
  link(
    'tiktok-errors',
    'https://developers.tiktok.com/doc/tiktok-api-v2-error-handling',
    'TikTok: error codes',
    'high',
    later,
  ),
  link(
    'tiktok-direct-post',
    'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post',
    'TikTok: errors of posts',
    'high',
    later,
  ),
  link(
    'tiktok-status',
    'https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status',
    'TikTok: why a post failed',
    'high',
    later,
  ),
  link(
    'tiktok-sign-in',
    'https://developers.tiktok.com/doc/oauth-error-handling',
    'TikTok: errors of the sign-in',
    'medium',
    later,
  ),
  link(
    'pinterest-errors',
    'https://developers.pinterest.com/docs/api/v5/',
    'Pinterest: interface and its errors',
    'medium',
    later,
  ),
  link(
    'pinterest-debugger',
    'https://developers.pinterest.com/tools/token-debugger/',
    'Pinterest: token debugger',
    'medium',
    later,
  ),
  link(
    'bluesky-session',
    'https://docs.bsky.app/docs/api/com-atproto-server-create-session',
    'Bluesky: errors of the sign-in',
    'medium',
    later,
  ),
  link('bluesky-xrpc', 'https://atproto.com/specs/xrpc', 'Bluesky: errors of its interface', 'medium', later),
  link('http-status', 'https://www.rfc-editor.org/rfc/rfc9110#name-status-codes', 'HTTP: status codes', 'high', later),
  link('oauth-errors', 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2', 'OAuth 2.0: error words', 'high', later),
  link('bluesky-apps', 'https://bsky.app/settings/app-passwords', 'Bluesky: app passwords'),
]

function link(id: string, url: string, label: string, confidence: Link['confidence'] = 'high', day = read): Link {
  return { id, url, label, read: day, confidence }
}

export const links: ReadonlyMap<string, Link> = new Map(list.map(l => [l.id, l]))

/** A section of the article the product is built on, as a source. */
export function article(section: string): Source & { readonly link: LinkId } {
  return { section, link: 'article', read }
}

/** A page of the table as a source, under the name it is linked by. */
export function page(id: LinkId): Source & { readonly link: LinkId } {
  const { label, read } = links.get(id)!
  return { section: label, link: id, read }
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
