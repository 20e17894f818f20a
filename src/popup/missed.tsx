import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { siteOfHost } from '../detect/pages'
import { shapeOf } from '../detect/shape'
import type { PageKind, Site } from '../detect/types'
import { newId } from '../messages/send'
import { platform } from '../platform/browser'
import { UndoLine } from '../ui/parts'
import { CopyReport } from '../ui/report'
import { useUndoable } from '../ui/undoable'
import { say } from '../words/say'

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

interface Front {
  readonly site: Site
  readonly host: string
  readonly segment: string
  readonly watched: boolean
}

/** About the page in front of the user: that it cannot be seen, or what was missed on it. Silent on all other pages. */
export function Missed() {
  const front = useSignal<Front | undefined>(undefined)
  useEffect(() => {
    void platform.frontPage().then(page => {
      if (!page) return
      const { host, pathname } = new URL(page.url)
      const site = siteOfHost(host)
      const segment = (pathname.toLowerCase().split('/').find(Boolean) ?? '').slice(0, 40)
      if (site) front.value = { site, host, segment, watched: page.watched }
    })
  }, [])
  if (!front.value) return null
  if (!front.value.watched)
    return (
      <p class="notice" role="status">
        {say('reload_tab')}
      </p>
    )
  return <Ask front={front.value} />
}

function Ask({ front: { site, host, segment } }: { front: Front }) {
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
        <UndoLine words={say('missed_done')} undo={undo} />
        <p class="buttons">
          <CopyReport report={{ what: 'missed', pattern: `${site.id} ${kind.value}`, shape: shapeOf(site, segment) }} />
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
          <legend>{say('missed_title')}</legend>
          <p class="soft">{say('missed_text')}</p>
          <div class="buttons">
            {kinds.map(k => (
              <button key={k} type="button" onClick={() => void tell(k)}>
                {say(`missed_kind_${k.replace('-', '_')}`)}
              </button>
            ))}
            <button type="button" class="quiet" onClick={() => (open.value = false)}>
              {say('missed_cancel')}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" class="quiet" onClick={() => (open.value = true)}>
          {say('missed_open')}
        </button>
      )}
    </div>
  )
}
