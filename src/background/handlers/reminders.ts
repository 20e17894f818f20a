import { t } from '../../i18n/translate'
import { markRead } from '../notificationActions'
import { addNotice } from '../notifications'
import { changeReminderDays } from './settings'
import { action, type Handlers, undoable } from './types'

/** What the user says of reminders. */
export const reminderHandlers = {
  'reminderDays.changed': undoable(changeReminderDays),
  'reminders.read': action((context, { notices }) => markRead(context, notices)),
  'reminder.tested': action(({ db, platform }, { id }) => {
    const text = { title: t('notice_test'), text: t('notice_test_text') }
    return addNotice(db, { id: `reminded:test:${id}`, ...text, at: platform.now(), steps: [] })
  }),
} satisfies Partial<Handlers>
