import type { Reminder } from '../domain/reminders/plan'
import { t } from '../i18n/translate'

/** Which step of a ladder a reminder is: "7 days before it ends". */
export function stageLabel({ stage, clock }: Pick<Reminder, 'stage' | 'clock'>): string {
  const what = clock === 'use' ? 'reminders_use' : 'reminders_stage'
  if (typeof stage !== 'number') return t(`reminders_stage_${stage}`)
  return stage ? t(what, { n: stage }) : t(`${what}_last`)
}
