import type { SettingsKind } from '../knowledge/pageKinds'
import type { PagePattern } from './types'

/**
 * A page of a network's settings on which the next click takes connections down. Of the query the value of `tab` alone
 * counts, as a last segment 'tab=…'.
 */
export type SettingsPattern = PagePattern<SettingsKind> & {
  /** It lists the apps that are let in: the tool stands there as long as it is. */
  readonly listsApps?: true
}
