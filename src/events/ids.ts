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

/** Marks that turn the direction of what follows: in a sentence they would turn the words around the name, too. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Line breaks, tabs and other controls. */
const gaps = /[\s\p{Cc}]+/gu

/** A name as it is kept: on one line, with composed letters, single spaces and no marks that cannot be seen to turn it. */
export function tidyName(name: string): string {
  return name.replace(directionMarks, '').normalize('NFC').replace(gaps, ' ').trim()
}

function plainName(name: string): string {
  return tidyName(name).toLowerCase()
}

export const clientKey = (client: string) => client.trim().toLowerCase()
