/**
 * What would otherwise be waited for until the test's own time is up, with nothing to tell what it was. `ms` is far more
 * than it takes: it is no bound of anything that is promised.
 */
export async function within<T>(what: string, done: Promise<T>, ms = 45_000): Promise<T> {
  let late: NodeJS.Timeout | undefined
  const never = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new Error(`${what}: nothing came of it in ${ms / 1000} s`)), ms)
  })
  return Promise.race([done, never]).finally(() => clearTimeout(late))
}
