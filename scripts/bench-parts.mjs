/** The middle one. */
export const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** All rows of a table of the store, read in a page of the extension. */
export const rowsOf = (page, table) =>
  page.evaluate(
    name =>
      new Promise(done => {
        indexedDB.open('reconnect-radar').onsuccess = e => {
          const db = e.target.result
          db.transaction(name).objectStore(name).getAll().onsuccess = r => {
            db.close()
            done(r.target.result)
          }
        }
      }),
    table,
  )
