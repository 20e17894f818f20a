import { expect, it } from 'vitest'
import { causes, families, networks } from '../knowledge'
import { causeIds, familyIds, networkIds, siteIds } from '../knowledge/ids'
import { sites } from './sites'

it.each([
  ['network', networkIds, networks],
  ['family', familyIds, families],
  ['cause', causeIds, causes],
  ['site', siteIds, sites],
] as const)('has one entry for every %s id, and no other', (_, ids, registry) => {
  expect(new Set<string>(registry.keys())).toEqual(new Set<string>(ids))
})
