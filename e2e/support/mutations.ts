import type { SiteId } from '../../src/knowledge/ids'

/** A page of each site that decides nothing by its address. */
const neutral: Record<SiteId, string> = {
  facebook: '/',
  instagram: '/',
  threads: '/',
  linkedin: '/feed/',
  x: '/home',
  pinterest: '/',
  google: '/b/0/',
  hootsuite: '/dashboard',
}

export function neutralUrl(site: SiteId, url: string): string {
  return `https://${new URL(url).host}${neutral[site]}`
}

/** Addresses that look like this one and are not: nothing may be said of any, whatever the page. */
export function lookAlikes(url: string): string[] {
  const { host, pathname, search, hash } = new URL(url)
  const rest = pathname + search + hash
  const apex = host.split('.').slice(-2).join('.')
  return [
    `https://${host}.evil.example${rest}`,
    `https://${host}@evil.example${rest}`,
    `https://${host}:443@evil.example${rest}`,
    `https://evil-${host}${rest}`,
    `https://evil${apex}${rest}`,
    `https://${host.replaceAll('.', '-')}.example${rest}`,
    `https://${apex}.evil.example/${host}${rest}`,
    `https://evil.example/${host}${rest}`,
    `https://evil.example/?next=https://${host}${rest}`,
    `https://${host}.${rest}`,
    `https://${host}:8443${rest}`,
    `http://${host}${rest}`,
    `https://login.mail.${host}${rest}`,
  ]
}

/** The words of this address where they mean nothing. Only for pages whose content says nothing. */
export function misplaced(url: string): string[] {
  const { host, pathname } = new URL(url)
  const [first = '', ...others] = pathname.split('/').filter(Boolean)
  if (!first) return []
  const rest = others.length ? `/${others.join('/')}` : ''
  return [
    `https://${host}/zz/?next=${encodeURIComponent(pathname)}`,
    `https://${host}/zz/?next=${pathname}`,
    `https://${host}/zz/#${pathname}`,
    `https://${host}/zz${pathname}`,
    `https://${host}/groups/1${pathname}`,
    `https://${host}/${first}x${rest}`,
    `https://${host}/x-${first}${rest}`,
    `https://${host}/${first}-systems${rest}`,
    `https://${host}/zz;${first}${rest}`,
  ]
}

/** The same address, written otherwise. */
export function variants(url: string): string[] {
  const { origin, pathname } = new URL(url)
  return [
    `${origin}${pathname.toUpperCase()}`,
    `${origin}${pathname}?next=%2Fhelp%2F&words=your+account+is+fine`,
    `${origin}${pathname}#/help`,
    `${origin}${pathname.replace(/\/?$/, '/')}`,
    `${origin}${pathname.replaceAll('/', '//')}`,
  ]
}
