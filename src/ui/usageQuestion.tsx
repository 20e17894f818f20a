import { usageAnswers } from '../events/types'
import { t } from '../i18n/translate'
import { families, rulesOf } from '../knowledge'
import { newId } from '../messaging/send'
import type { Row } from '../storage/schema'
import { UndoLine } from './statusParts'
import { useUndoable } from './undoable'

/**
 * Asks whether a login was used lately, where nobody can know: it was added with a date from before its days of use. Calm,
 * since nothing says that anything is wrong.
 */
export function UsageQuestion({ row: { connection: c } }: { row: Row }) {
  const { done, trouble, run, undo } = useUndoable()
  const { idle } = rulesOf(c.family)
  if (!idle || (c.usage !== 'unknown' && !done.value.length)) return null
  const network = families.get(c.family)!.name
  if (done.value.length) return <UndoLine words={trouble.value || t('usage_recorded')} undo={undo} />
  return (
    <fieldset class="usage">
      <legend>{t('usage_ask', { network, n: idle.days })}</legend>
      <p class="buttons">
        {usageAnswers.map(used => (
          <button
            key={used}
            type="button"
            onClick={() => void run({ type: 'connection.usageReported', id: newId(), connection: c.id, used })}
          >
            {t(`usage_${used}`)}
          </button>
        ))}
      </p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </fieldset>
  )
}
