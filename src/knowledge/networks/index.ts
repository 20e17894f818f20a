import type { FamilyId, NetworkId } from '../ids'
import type { Network } from '../types'
import { bluesky } from './bluesky'
import { facebook } from './facebook'
import { facebookAds } from './facebook-ads'
import { googleBusiness } from './google-business'
import { instagramBusiness } from './instagram-business'
import { instagramPersonal } from './instagram-personal'
import { linkedin } from './linkedin'
import { linkedinAds } from './linkedin-ads'
import { pinterest } from './pinterest'
import { threads } from './threads'
import { tiktok } from './tiktok'
import { x } from './x'
import { youtube } from './youtube'

/** In the order the product lists them. Adding a network: one file here, one line below. */
const list: readonly Network[] = [
  facebook,
  facebookAds,
  instagramBusiness,
  instagramPersonal,
  linkedin,
  linkedinAds,
  x,
  pinterest,
  youtube,
  threads,
  tiktok,
  bluesky,
  googleBusiness,
]

export const networks: ReadonlyMap<NetworkId, Network> = new Map(list.map(n => [n.id, n]))

const byFamily = new Map<FamilyId, Network>([...list].reverse().map(n => [n.family, n]))

/** The network whose rules hold for a family: its members share one token, so they agree. */
export function rulesOf(family: FamilyId): Network {
  return byFamily.get(family)!
}

const spellings = new Map(list.flatMap(n => [n.id, n.name, ...n.aliases].map(s => [plain(s), n] as const)))

/** The network a person means by what they typed, in any case and with any dashes or spaces; undefined for none we know. */
export function networkNamed(text: string): Network | undefined {
  return spellings.get(plain(text))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
