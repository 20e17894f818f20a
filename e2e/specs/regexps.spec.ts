import fs from 'node:fs'
import { expect, test } from '@playwright/test'
import { checkSync } from 'recheck'
import { parseAst, runnerImport } from 'vite'

// Whoever can make an expression slow can stop a page, or the popup: none may take more than linear time.

const dist = 'dist/chromium/'

interface Expression {
  readonly pattern: string
  readonly flags: string
}

/** Expressions of libraries that are part of the bundles and that no input of ours reaches. */
const unreached: Record<string, string> = {
  '^(.+) ?<([^>]+)>$': 'ical-generator: an organizer given as one string; no event has an organizer',
}

/** Every regular expression that is written in the packaged scripts. */
function written(): Expression[] {
  const found = new Map<string, Expression>()
  const walk = (node: unknown): void => {
    if (!node || typeof node !== 'object') return
    const { regex } = node as { regex?: Expression }
    if (regex) found.set(`${regex.pattern}/${regex.flags}`, regex)
    for (const child of Object.values(node)) walk(child)
  }
  for (const file of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js')) walk(parseAst(fs.readFileSync(dist + file, 'utf8')))
  return [...found.values()]
}

/** Those that a module puts together when it is loaded. */
async function composed(module: string): Promise<Expression[]> {
  const made: Expression[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(_, args: [string | RegExp, string?]) {
      const regexp = new Native(...args)
      made.push({ pattern: regexp.source, flags: regexp.flags })
      return regexp
    },
  })
  try {
    await runnerImport(module, { configFile: false })
  } finally {
    globalThis.RegExp = Native
  }
  return made
}

function weak(list: readonly Expression[]): string[] {
  return list.flatMap(({ pattern, flags }) => {
    const verdict = checkSync(pattern, flags, { timeout: 60_000 })
    const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : 'not decided'
    return verdict.status === 'safe' ? [] : [`${pattern}: ${why}`]
  })
}

test('no regular expression of the package can be made slow', () => {
  test.setTimeout(180_000)
  const all = written()
  expect(all.length).toBeGreaterThan(40)
  expect(weak(all.filter(e => !(e.pattern in unreached)))).toEqual([])
})

test('reading a message puts none together: what is written is all there is', async () => {
  // loading a module puts some together by itself, whatever stands in it
  const always = new Set((await composed('./src/domain/time.ts')).map(e => e.pattern))
  const made = await composed('./src/domain/diagnosis/parseErrorMessage.ts')
  expect(always.size).toBeGreaterThan(0)
  expect(made.filter(e => !always.has(e.pattern))).toEqual([])
})

test('the check finds one that is slow', () => {
  expect(weak([{ pattern: '^(a|a)*$', flags: '' }])).toHaveLength(1)
})
