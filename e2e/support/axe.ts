import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Fault {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What the first look leaves in the page; to bring it there is most of what a look takes. */
declare const axe: { run(in_: Document, options: object): Promise<{ violations: Fault[] }> }

const resultTypes: ['violations'] = ['violations']

/** What axe finds in a page, light and dark: of what is dark only the colours differ, and only they are asked about again. */
export async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes }).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await page.evaluate(options => axe.run(document, options), {
    resultTypes,
    runOnly: ['color-contrast', 'link-in-text-block'],
  })
  const of = (scheme: string, list: readonly Fault[]) =>
    list.map(v => `${scheme} ${page.url()} ${v.id} ${v.nodes[0]?.html}`)
  return [...of('light', light.violations), ...of('dark', dark.violations)]
}
