/**
 * IndexedDB as Dexie may use it. Dexie opens a store of a newer version without a word, and raises its number where the
 * schema is another: the newer build would then take its own store for a still newer one. Here it may open, never raise.
 * `tooNew`: the first native version that is not ours.
 */
export function guardVersion(real: IDBFactory, tooNew: number): IDBFactory {
  return {
    open(name: string, version?: number) {
      if (version !== undefined && version >= tooNew)
        throw new DOMException('The store is of a newer version, with tables of its own', 'VersionError')
      return version === undefined ? real.open(name) : real.open(name, version)
    },
    deleteDatabase: name => real.deleteDatabase(name),
    databases: () => real.databases(),
    cmp: (a, b) => real.cmp(a, b),
  }
}
