import type { Reminder } from '../domain/reminders/plan'
import { say } from '../i18n/format'

/** Which step of a ladder a reminder is: "7 days before it ends". */
export function sayStage({ stage, clock }: Pick<Reminder, 'stage' | 'clock'>): string {
  const what = clock === 'use' ? 'reminders_use' : 'reminders_stage'
  if (typeof stage !== 'number') return say(`reminders_stage_${stage}`)
  return stage ? say(what, { n: stage }) : say(`${what}_last`)
}
