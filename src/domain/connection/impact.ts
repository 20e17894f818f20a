import { families } from '../../knowledge'
import type { SettingsKind } from '../../knowledge/pageKinds'
import type { Connection } from './types'

/**
 * What a click on a page of this kind would take down, of those that can belong to its site: what the login carries that
 * is signed in there, where the user has said which; else all. A changed password leaves Google's connections alone
 * (difference D3). `signedIn`: null for a login that is not watched.
 */
export function affectedBy<R extends { readonly connection: Connection }>(
  kind: SettingsKind,
  rows: readonly R[],
  signedIn: string | null | undefined,
): R[] {
  const hit = rows.filter(
    r => kind !== 'warn-password' || !families.get(r.connection.family)!.keepsTokenOnPasswordChange,
  )
  return signedIn === undefined ? hit : hit.filter(r => r.connection.id === signedIn)
}
