import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { nextEnd } from '../domain/connection/upcoming'
import { dayMs } from '../domain/time'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'
import { SearchBox } from '../ui/searchBox'
import { matchesSearch, type RowStatus, useSortedRows, useStickyFilter } from '../ui/sortRows'
import { ConnectionRow } from './row'
import { UpcomingStrip } from './upcomingStrip'

/** With this many, finding one is what the popup was opened for, and what works is folded away. */
const manyFrom = 10
const mostShown = 25
const monthMs = 30 * dayMs

type SectionId = 'needs' | 'month' | 'working'
const sectionIds: readonly SectionId[] = ['needs', 'month', 'working']

/** All logins in three sections: what needs attention, what expires this month, and what works. */
export function Connections({ rows, now }: { rows: readonly Row[]; now: number }) {
  const words = useSignal('')
  const list = useSortedRows(rows, now)
  const found = useStickyFilter(list, words.value, s => matchesSearch(s, words.value))
  const sections = useSections(found, now)
  const many = list.length >= manyFrom
  return (
    <>
      {many && (
        <div class="tools">
          <SearchBox n={list.length} find={text => (words.value = text)} />
          <UpcomingStrip rows={rows} now={now} />
        </div>
      )}
      {sectionIds.map(id => {
        const inIt = sections.get(id) ?? []
        // with a single login the one row says it all
        return (
          inIt.length > 0 && (
            <Section
              key={id}
              id={id}
              list={inIt}
              now={now}
              bare={list.length === 1}
              folded={id === 'working' && many && !words.value}
            />
          )
        )
      })}
      {!found.length && <p class="soft nothing">{t('nothing_found')}</p>}
    </>
  )
}

/** Each login's section. It stays there while the popup is open, so that what one acts on does not jump away. */
function useSections(list: readonly RowStatus[], now: number): ReadonlyMap<SectionId, RowStatus[]> {
  const places = useRef(new Map<string, SectionId>()).current
  const sections = new Map<SectionId, RowStatus[]>()
  for (const s of list) {
    const { id } = s.row.connection
    if (!places.has(id)) places.set(id, sectionOf(s, now))
    const section = places.get(id)!
    const there = sections.get(section)
    if (there) there.push(s)
    else sections.set(section, [s])
  }
  return sections
}

function sectionOf({ row: { connection: c }, status }: RowStatus, now: number): SectionId {
  if (status.needsAttention) return 'needs'
  const end = nextEnd(c, now)
  return status.kind === 'wait' || (end !== undefined && !c.muted && end - now <= monthMs) ? 'month' : 'working'
}

function Section({
  id,
  list,
  now,
  bare,
  folded,
}: {
  id: SectionId
  list: readonly RowStatus[]
  now: number
  bare: boolean
  folded: boolean
}) {
  const all = useSignal(false)
  const open = useSignal(false)
  const some = all.value ? list : list.slice(0, mostShown)
  const isOpen = !folded || open.value
  const title = (
    <>
      {t(`section_${id}`)} <b>{t('count', { n: list.length })}</b>
    </>
  )
  return (
    <section class={`group ${id}`}>
      {!bare && (
        <h2>
          {folded ? (
            <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => (open.value = !open.value)}>
              {title}
            </button>
          ) : (
            title
          )}
        </h2>
      )}
      {isOpen && (
        <ul class="rows" aria-label={t('connections')}>
          {some.map(s => (
            <ConnectionRow key={s.row.connection.id} row={s.row} status={s.status} now={now} />
          ))}
        </ul>
      )}
      {isOpen && some.length < list.length && (
        <button type="button" class="quiet all" onClick={() => (all.value = true)}>
          {t('show_all', { n: list.length })}
        </button>
      )}
    </section>
  )
}
