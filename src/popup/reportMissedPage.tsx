import { useSignal } from '@preact/signals'
import { t } from '../i18n/translate'
import type { PageKind } from '../knowledge/pageKinds'
import { newId } from '../messaging/send'
import { CopyReport } from '../ui/report'
import { UndoLine } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import type { ActivePage } from './activePage'

const ofNetworks: readonly PageKind[] = [
  'checkpoint',
  'locked',
  'suspended',
  'disabled',
  'restricted',
  'unconfirmed',
  'password-forced',
  'cleared',
]

/** About the page in front of the user: that it cannot be seen, or what was missed on it. Silent on all other pages. */
export function ReportMissedPage({ front }: { front: ActivePage | undefined }) {
  if (!front) return null
  if (!front.watched)
    return (
      <p class="notice" role="status">
        {t('reload_tab')}
      </p>
    )
  return <Ask front={front} />
}

function Ask({ front: { site, host, segment } }: { front: ActivePage }) {
  const open = useSignal(false)
  const kind = useSignal<PageKind | undefined>(undefined)
  const { done, trouble, run, undo } = useUndoable()
  const kinds: readonly PageKind[] = site.id === 'hootsuite' ? ['disconnected'] : ofNetworks
  const tell = async (k: PageKind) => {
    kind.value = k
    open.value = false
    await run({ type: 'sighting.missed', id: newId(), site: site.id, kind: k, host, segment })
  }
  if (done.value.length > 0)
    return (
      <div class="missed">
        <UndoLine words={t('missed_done')} undo={undo} />
        <p class="buttons">
          <CopyReport report={{ what: 'missed', pattern: `${site.id} ${kind.value}`, scope: segment }} />
        </p>
      </div>
    )
  return (
    <div class="missed">
      {trouble.value && (
        <p class="notice bad" role="alert">
          {trouble.value}
        </p>
      )}
      {open.value ? (
        <fieldset class="question">
          <legend>{t('missed_title')}</legend>
          <p class="soft">{t('missed_text')}</p>
          <div class="buttons">
            {kinds.map(k => (
              <button key={k} type="button" onClick={() => void tell(k)}>
                {t(`missed_kind_${k}`)}
              </button>
            ))}
            <button type="button" class="quiet" onClick={() => (open.value = false)}>
              {t('missed_cancel')}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" class="quiet" onClick={() => (open.value = true)}>
          {t('missed_open')}
        </button>
      )}
    </div>
  )
}
