/** The segments of a path, lower case. */
export function segments(pathname: string): string[] {
  return pathname.toLowerCase().split('/').filter(Boolean)
}

/** Does a path begin with one of these, segment by segment? '/' is the bare root, '*' any segment, '#' one of digits. */
export function startsWithAny(path: readonly string[], prefixes: readonly string[]): boolean {
  return prefixes.some(p => (p === '/' ? !path.length : startsWith(path, segments(p))))
}

function startsWith(path: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((want, i) => {
    const have = path[i]
    if (have === undefined) return false
    return want === '*' || (want === '#' ? /^\d+$/.test(have) : want === have)
  })
}
