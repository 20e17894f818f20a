import { useSignal } from '@preact/signals'
import { pack } from '../detection/sites/index'
import { platform } from '../platform/browser'
import { say } from '../i18n/format'

/** What was wrong with the detection: a pattern's id or a kind, and the first segment of an address, no more. */
export interface Report {
  readonly what: 'not right' | 'missed'
  readonly pattern: string
  readonly shape: string
}

/** One line for an issue. Nothing is sent: the user copies it where they want. */
export function reportOf({ what, pattern, shape }: Report): string {
  return `Reconnect Radar ${platform.version()}, page patterns ${pack.date}: ${what}, ${pattern} at /${shape}`
}

export function CopyReport({ report }: { report: Report }) {
  const said = useSignal('')
  const copy = async () => {
    const text = reportOf(report)
    await navigator.clipboard.writeText(text)
    said.value = say('report_copied', { report: text })
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {say('report_copy')}
      </button>
      <span class="soft" role="status">
        {said.value}
      </span>
    </>
  )
}
