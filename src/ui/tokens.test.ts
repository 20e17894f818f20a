import fs from 'node:fs'
import { expect, it } from 'vitest'

const css = fs.readFileSync('src/ui/tokens.css', 'utf8')
const token = (name: string, dark: boolean) => {
  const m = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)
  return m![dark ? 2 : 1]!
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (hi! + 0.05) / (lo! + 0.05)
}

const pairs = [
  ['ink', 'paper'],
  ['ink', 'sunk'],
  ['ink', 'soon-ground'],
  ['ink', 'blocked-ground'],
  ['soft', 'paper'],
  ['soft', 'sunk'],
  ['brand', 'paper'],
  ['on-brand', 'brand'],
  ['blocked', 'paper'],
  ['blocked', 'blocked-ground'],
  ['soon', 'paper'],
  ['soon', 'soon-ground'],
  ['fine', 'paper'],
] as const

it.each(pairs)('%s on %s reaches 4.5 to 1, light and dark', (a, b) => {
  for (const dark of [false, true]) expect(contrast(token(a, dark), token(b, dark))).toBeGreaterThanOrEqual(4.5)
})

it('gives inputs an edge of 3 to 1', () => {
  for (const dark of [false, true])
    expect(contrast(token('edge', dark), token('paper', dark))).toBeGreaterThanOrEqual(3)
})
