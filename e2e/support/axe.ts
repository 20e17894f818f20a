import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds in a page, light and dark: of what is dark only the colours differ, and only they are asked about again. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const all = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await (colorScheme === 'dark'
      ? all.withRules(['color-contrast', 'link-in-text-block'])
      : all
    ).analyze()
    found.push(...violations.map(v => `${colorScheme} ${page.url()} ${v.id} ${v.nodes[0]?.html}`))
  }
  return found
}
