/** The options page, as a link of our own pages; a hash such as '#/accounts' follows. */
export const optionsPage = '/src/options/index.html'

/** Where a login stands on our own pages; `then`: with the questions of what is seen, or with when it is told of. */
export function accountHash(connection: string, then?: 'down' | 'when'): string {
  return `#/accounts/${encodeURIComponent(connection)}${then ? `/${then}` : ''}`
}

/** A part of a hash as it was before it was made an address; '' where it is none: anybody can type one. */
export function decodeHash(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
