/** Every id is written here once; types, schemas and tables are made from these lists. */

/** Networks an account can be on, in the order the product lists them. */
export const networkIds = [
  'facebook',
  'facebook-ads',
  'instagram-business',
  'instagram-personal',
  'linkedin',
  'linkedin-ads',
  'x',
  'pinterest',
  'youtube',
  'threads',
  'tiktok',
  'bluesky',
  'google-business',
] as const
export type NetworkId = (typeof networkIds)[number]

/** Networks of one family share one login, one token and one reconnect. */
export const familyIds = [
  'facebook',
  'instagram-personal',
  'linkedin',
  'x',
  'pinterest',
  'youtube',
  'threads',
  'tiktok',
  'bluesky',
  'google-business',
] as const
export type FamilyId = (typeof familyIds)[number]

/** Why an account disconnects, in the order of the guide. */
export const causeIds = [
  'password-or-security-alert',
  'access-revoked',
  'security-checkpoint',
  'token-expired',
  'inactive-token',
  'unconfirmed-account',
  'role-lost',
  'restricted-profile',
  'locked-account',
  'suspended-account',
  'policy-block',
  'disconnected',
] as const
export type CauseId = (typeof causeIds)[number]

/** Publishing tools. */
export const toolIds = ['hootsuite'] as const
export type ToolId = (typeof toolIds)[number]

/** Web sites whose pages are watched: the networks' and the tools'. */
export const siteIds = ['facebook', 'instagram', 'threads', 'linkedin', 'x', 'pinterest', 'google', ...toolIds] as const
export type SiteId = (typeof siteIds)[number]
