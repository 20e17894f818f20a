import type { PageView } from '../detection/types'

/** A page that shows nothing. */
export const blank: PageView = {
  heading: () => '',
  title: () => '',
  notices: () => [],
  actions: () => [],
  texts: () => [],
  has: () => false,
  alone: () => false,
  accounts: () => null,
}
