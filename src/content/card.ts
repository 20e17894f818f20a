import type { SightingKind, SiteId } from '../detect/types'

/** Everything the overlay shows, in words ready to read. Nothing private: the page could look. */
export interface Card {
  readonly site: SiteId
  readonly kind: SightingKind
  readonly pattern: string
  readonly shape: string
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly string[]
  readonly dismiss: string
  readonly deny: string
  readonly more: string
}
