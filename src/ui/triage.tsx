import { useSignal } from '@preact/signals'
import type { Ref } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { helpFamilyOf } from '../i18n/format'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import { type Answers, optionKey, optionsFor, type QuestionId, questionKey } from '../knowledge/triage'
import { newId } from '../messaging/send'
import type { Row } from '../storage/schema'
import { useUndoable } from './undoable'

/**
 * Asks what only the user can see, one question at a time, each skippable. What was said is recorded as evidence at the
 * end, once; leaving before records nothing. `questions`: those not answered yet.
 */
export function Triage({ row, questions, close }: { row: Row; questions: readonly QuestionId[]; close: () => void }) {
  // the list shrinks while its answers are being recorded
  const asked = useRef(questions).current
  const step = useSignal(0)
  const answers = useSignal<Answers>({})
  const box = useRef<HTMLElement>(null)
  const { done, trouble, run, undo } = useUndoable()
  const id = asked[step.value]
  useEffect(() => box.current?.focus(), [step.value])

  const answer = async (option?: string) => {
    if (option) answers.value = { ...answers.value, [id!]: option }
    step.value++
    if (step.value === asked.length)
      await run({
        type: 'evidence.symptomsReported',
        id: newId(),
        connection: row.connection.id,
        answers: answers.value,
      })
  }
  const back = async () => {
    if (await undo()) close()
  }
  if (!id)
    return (
      <p class="notice undo-line" ref={box as Ref<HTMLParagraphElement>} tabIndex={-1}>
        <span role="status">{trouble.value || (done.value.length ? t('triage_done') : '')}</span>{' '}
        {done.value.length > 0 && (
          <button type="button" onClick={() => void back()}>
            {t('undo')}
          </button>
        )}
      </p>
    )
  return (
    <fieldset class="question" ref={box as Ref<HTMLFieldSetElement>} tabIndex={-1}>
      <legend>{helpText(questionKey(id), helpFamilyOf(row.connection))}</legend>
      <div class="options">
        {optionsFor(id, row.connection.family).map(o => (
          <button key={o} type="button" onClick={() => void answer(o)}>
            {t(optionKey(id, o))}
          </button>
        ))}
      </div>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => void answer()}>
          {t('triage_skip')}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('cancel')}
        </button>
        <span class="soft">{t('triage_step', { step: step.value + 1, all: asked.length })}</span>
      </p>
    </fieldset>
  )
}
