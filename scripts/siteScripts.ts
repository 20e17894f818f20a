import fs from 'node:fs'
import { sites } from '../src/detection/sites'
import type { SiteId } from '../src/knowledge/ids'

const folder = 'src/content/generated'

/** The content script of a site, before it is bundled. */
export const siteScript = (id: SiteId) => `${folder}/${id}.iife.ts`

/** Writes one content script a site: they differ in nothing but the site they watch. */
export function writeSiteScripts(): void {
  fs.mkdirSync(folder, { recursive: true })
  for (const { id, patterns, usagePatterns = [] } of sites.values()) {
    // only a site that shows lists of accounts needs to carry what reads them
    const lists = [...patterns, ...usagePatterns].some(p => p.lists || p.actions)
    const lines = [
      ...(lists ? ["import { accountLists } from '../../detection/accountLists'"] : []),
      `import { ${id} } from '../../detection/sites/${id}/patterns'`,
      "import { watchPage } from '../pageWatcher'",
      '',
      `watchPage(${id}${lists ? ', accountLists' : ''})`,
    ]
    const file = siteScript(id)
    const text = `${lines.join('\n')}\n`
    // a file that did not change is left alone, so that a running build server sees no change
    if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text)
  }
}
