/** What of fake-indexeddb's cursor is used here. */
interface FakeCursor {
  _range: IDBKeyRange | undefined
  readonly _position: IDBValidKey | undefined
  readonly direction: IDBCursorDirection
  _iterate(key?: IDBValidKey, primaryKey?: IDBValidKey): unknown
}

const changed = Symbol.for('cursors start where they are')

/**
 * fake-indexeddb looks for each next row of a cursor from the beginning of its range (`makeKeyRange` takes the wider of two
 * bounds), so that 2,000 rows are 2 million looks. Here the range begins at the row the cursor stands on.
 */
export function startCursorsWhereTheyAre(): void {
  const cursor = IDBCursor.prototype as unknown as FakeCursor & { [changed]?: true }
  if (cursor[changed]) return
  cursor[changed] = true
  const iterate = cursor._iterate
  cursor._iterate = function (key, primaryKey) {
    const { _position: at, _range: range } = this
    if (at !== undefined)
      this._range = this.direction.startsWith('next')
        ? narrowed(at, range?.upper, false, range?.upperOpen)
        : narrowed(range?.lower, at, range?.lowerOpen, false)
    return iterate.call(this, key, primaryKey)
  }
}

function narrowed(lower: unknown, upper: unknown, lowerOpen = false, upperOpen = false): IDBKeyRange {
  if (upper === undefined) return IDBKeyRange.lowerBound(lower, lowerOpen)
  if (lower === undefined) return IDBKeyRange.upperBound(upper, upperOpen)
  return IDBKeyRange.bound(lower, upper, lowerOpen, upperOpen)
}
