// Rows that the parts of the soak noted, as one table.

/** Rows that tell of parts of one work, as one row with the sums; `most` is the highest of them. Rows that are alike, once. */
export function merged(rows) {
  const works = new Map()
  for (const row of rows) {
    const key = row.counts ? `${row.promise} ${row.what} ${row.bound}` : JSON.stringify(row)
    const known = works.get(key)
    works.set(key, known ? both(known, row) : row)
  }
  return [...works.values()].map(r => ({ ...r, what: filled(r.what, r), measured: filled(r.measured, r) }))
}

function both(a, b) {
  if (!a.counts) return a
  const sum = ([name, n]) => [name, name === 'most' ? Math.max(n, b.counts[name]) : n + b.counts[name]]
  return { ...a, counts: Object.fromEntries(Object.entries(a.counts).map(sum)), ok: a.ok && b.ok }
}

const filled = (text, { counts = {} }) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => counts[name]?.toLocaleString('en-US') ?? whole)

/** In the order of the promises, what holds for the tests last. */
export function tableOf(rows) {
  const order = r => (r.promise === 'tests' ? 99 : Number(r.promise.slice(1)))
  return [
    '| promise | what was done | bound | measured |',
    '| --- | --- | --- | --- |',
    ...rows
      .toSorted((a, b) => order(a) - order(b))
      .map(r => `| ${r.promise} | ${r.what} | ${r.bound} | ${r.measured}${r.ok ? '' : ' (missed)'} |`),
  ].join('\n')
}
