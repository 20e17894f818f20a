import { describe, expect, it } from 'vitest'
import { appliesTo, causes, differences, networks } from '.'

describe('differences', () => {
  it('hold all eleven, dated and sourced, beside causes that apply', () => {
    const ids = differences.map(d => d.id)
    expect(new Set(ids).size).toBe(ids.length)
    const rows = Array.from({ length: 11 }, (_, i) => `D${i + 1}`)
    expect([...new Set(ids.map(id => id.replace(/-.*/, '')))]).toEqual(rows)
    for (const d of differences) {
      expect(d.networks.length && d.text.length && d.source.section.length, d.id).toBeGreaterThan(0)
      const whose = d.networks.map(n => networks.get(n)!.family)
      for (const id of d.causes) for (const f of whose) expect(appliesTo(causes.get(id)!, f), `${d.id} ${f}`).toBe(true)
    }
    expect(differences.filter(d => d.days).map(d => [d.id, d.days])).toEqual([
      ['D1', 60],
      ['D10-bluesky', 90],
    ])
  })

  it('speak of every network the article leaves out', () => {
    for (const n of networks.values())
      if (!n.inArticle) expect(differences.some(d => d.id === `D10-${n.id}` && d.networks.includes(n.id))).toBe(true)
  })
})
