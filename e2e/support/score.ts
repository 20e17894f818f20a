import type { Page } from '@playwright/test'
import { normalize } from '../../src/detection/normalize'
import type { CorpusPage } from '../corpus/types'
import { detectorScript } from './detector'
import type { PatternLab, Reading, Sheet } from './patternLab'

declare const lab: PatternLab

export interface Judged {
  readonly page: CorpusPage
  readonly reading: Reading
  /** '' when it is right; otherwise what was expected and what was said. */
  readonly wrong: string
}

export async function openLab(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await detectorScript() })
}

export async function readPages(page: Page, sheets: readonly Sheet[]): Promise<Reading[]> {
  return page.evaluate(list => list.map(s => lab.read(s)), sheets as Sheet[])
}

export async function judge(page: Page, corpus: readonly CorpusPage[]): Promise<Judged[]> {
  const readings = await readPages(
    page,
    corpus.map(({ site, url, from, lang, head, body }) => ({ site, url, from, lang, head, body })),
  )
  return corpus.map((p, i) => ({ page: p, reading: readings[i]!, wrong: wrongIn(p, readings[i]!) }))
}

/** What a reading got wrong: another kind, too sure, names not read, or anything at all where nothing was to be said. */
export function wrongIn({ expect, names }: CorpusPage, { settled, used }: Reading): string {
  const wantsUse = expect?.kind === 'linkedin-used'
  const said = wantsUse ? used : settled
  if (!expect) return settled || used ? `nothing expected, said ${(settled ?? used)!.pattern}` : ''
  if (said?.kind !== expect.kind) return `expected ${expect.kind}, said ${said ? said.pattern : 'nothing'}`
  if (!wantsUse && used) return `said ${used.pattern} as well`
  if (expect.atMost === 'possible' && said.strength === 'certain') return `too sure: ${said.pattern}`
  const missing = (names ?? []).filter(n => !said.rows?.some(lines => lines.includes(normalize(n))))
  return missing.length ? `names not read: ${missing.join()}` : ''
}

export interface Score {
  readonly pages: number
  readonly found: number
  readonly recall: number
  readonly silent: number
  readonly alarms: number
}

/** `recall`: right of all that must be seen. `alarms`: wrong of all that must stay silent. */
export function scoreOf(list: readonly Judged[]): Score {
  const positive = list.filter(j => j.page.expect)
  const negative = list.filter(j => !j.page.expect)
  const found = positive.filter(j => !j.wrong).length
  return {
    pages: positive.length,
    found,
    recall: positive.length ? found / positive.length : 1,
    silent: negative.length,
    alarms: negative.filter(j => j.wrong).length,
  }
}
