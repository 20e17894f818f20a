import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { accountId, tidyName } from '../events/ids'
import { networks } from '../knowledge/index'
import { recordBound, runs } from '../testing/counts'
import { noon } from '../testing/fakeBackground'
import { hostileText } from '../testing/hostileText'
import { readCsv, writeCsv } from './csv'

const tables = runs(300, 10_000)
it(`${tables} tables read back as they were written, and no cell starts a formula`, () => {
  const name = hostileText(200)
    // a file is UTF-8: half a letter cannot stand in it
    .map(t => tidyName(t.toWellFormed()).slice(0, 200).toWellFormed().trim())
    .filter(t => t !== '' && t === tidyName(t) && t.length <= 200)
  const entry = fc.record(
    {
      network: fc.constantFrom(...networks.keys()),
      name,
      login: fc.oneof(fc.constant(''), name),
      client: fc.oneof(fc.constant(''), name),
      lastReconnectedAt: fc.integer({ min: Date.UTC(2000, 0, 1), max: noon }),
    },
    { requiredKeys: ['network', 'name', 'login', 'client'] },
  )
  let cells = 0
  let differ = 0
  let formulas = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(entry, { selector: e => accountId(e.network, e.name), minLength: 1, maxLength: 8 }),
      entries => {
        const text = writeCsv(entries)
        const back = readCsv(text, noon, 'UTC')
        if (JSON.stringify(back) !== JSON.stringify({ entries, problems: [] })) {
          differ++
          expect(back).toEqual({ entries, problems: [] })
        }
        for (const c of Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data.flat()) {
          cells++
          if (/^[=+\-@\t\r\n＝＋－＠]/.test(c)) formulas++
        }
      },
    ),
    { numRuns: tables },
  )
  recordBound({
    promise: 'P10',
    what: `${tables.toLocaleString('en')} tables of hostile names exported and imported (${cells.toLocaleString('en')} cells)`,
    bound: '0 differ, 0 cells start a formula',
    measured: `${differ} differ, ${formulas} start one`,
    ok: !differ && !formulas,
  })
  expect(formulas).toBe(0)
}, 600_000)
