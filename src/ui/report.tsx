import { useSignal } from '@preact/signals'
import { patternPack } from '../detection/sites/index'
import { t } from '../i18n/translate'
import { platform } from '../platform/browser'

/** What was wrong with the detection: a pattern's id or a kind, and the first segment of an address, no more. */
export interface Report {
  readonly what: 'not right' | 'missed'
  readonly pattern: string
  readonly scope: string
}

/** One line for an issue. Nothing is sent: the user copies it where they want. */
export function reportOf({ what, pattern, scope }: Report): string {
  return `Reconnect Radar ${platform.version()}, page patterns ${patternPack.date}: ${what}, ${pattern} at /${scope}`
}

export function CopyReport({ report }: { report: Report }) {
  const said = useSignal('')
  const copy = async () => {
    const text = reportOf(report)
    await navigator.clipboard.writeText(text)
    said.value = t('report_copied', { report: text })
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t('report_copy')}
      </button>
      <span class="soft" role="status">
        {said.value}
      </span>
    </>
  )
}
