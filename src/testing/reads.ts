import type { RadarDb } from '../storage/db'

/** What was read from a store and written to it since `clear`, in records. */
export interface Reads {
  clear(): void
  /** Records read from a table, those that an index or a count went over included. */
  of(table: string): number
  all(): number
  written(): number
}

/** Counts the records that pass between Dexie and the store from now on. */
export function counting(db: RadarDb): Reads {
  const read = new Map<string, number>()
  let written = 0
  const add = (table: string, n: number) => read.set(table, (read.get(table) ?? 0) + n)
  db.close({ disableAutoOpen: false })
  db.use({
    stack: 'dbcore',
    name: 'counting',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        return {
          ...table,
          get(request) {
            add(name, 1)
            return table.get(request)
          },
          getMany(request) {
            add(name, request.keys.length)
            return table.getMany(request)
          },
          query: request =>
            table.query(request).then(found => {
              add(name, found.result.length)
              return found
            }),
          count: request =>
            table.count(request).then(n => {
              add(name, n)
              return n
            }),
          openCursor: request =>
            table.openCursor(request).then(cursor => {
              const start = cursor?.start
              if (cursor && start)
                cursor.start = onNext =>
                  start.call(cursor, () => {
                    add(name, 1)
                    onNext()
                  })
              return cursor
            }),
          mutate(request) {
            if (request.type === 'add' || request.type === 'put') written += request.values.length
            else written += request.type === 'delete' ? request.keys.length : 1
            return table.mutate(request)
          },
        }
      },
    }),
  })
  return {
    clear: () => {
      read.clear()
      written = 0
    },
    of: table => read.get(table) ?? 0,
    all: () => [...read.values()].reduce((sum, n) => sum + n, 0),
    written: () => written,
  }
}
