import { type FamilyId, familyIds, type NetworkId } from '../knowledge/ids'

/** Ids are made of names, so that two machines that record the same login agree without talking to each other. */
export function accountId(network: NetworkId, name: string): string {
  return `${network}/${plainName(name)}`
}

/** The login that authorised an account; an account without one stands alone. */
export function connectionId(family: FamilyId, network: NetworkId, name: string, login: string): string {
  return login.trim() ? `${family}/${plainName(login)}` : `${family}/~${network}/${plainName(name)}`
}

/** The family a login's id was made with; undefined for an id of a version that knows other families. */
export function familyOfLogin(id: string): FamilyId | undefined {
  const family = id.slice(0, id.indexOf('/'))
  return familyIds.find(f => f === family)
}

/** A name as it is kept: composed letters, single spaces. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}

function plainName(name: string): string {
  return tidyName(name).toLowerCase()
}

export const clientKey = (client: string) => client.trim().toLowerCase()
