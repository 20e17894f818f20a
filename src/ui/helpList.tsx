import type { ComponentChildren } from 'preact'
import { formatList, formatMonth } from '../i18n/format'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import { detailsKey, differenceKey, families, type KeyedSentence, linkOf, links, linksOf } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import type { ConflictingSource, Link, Source } from '../knowledge/types'

/**
 * One part of a cause's help as a list, each sentence with the address that helps with it. Without a family: with the
 * networks each sentence is true for, where it is not for all, and every address it can have. `bare`: its title is
 * shown by what it stands in. `around`: what is to be said about a sentence, put around its words.
 */
export function HelpList({
  title,
  items,
  ordered,
  family,
  bare,
  around = (_, text) => text,
  children,
}: {
  title: string
  items: readonly KeyedSentence[]
  ordered?: boolean
  family?: FamilyId
  bare?: boolean
  around?: (sentence: KeyedSentence, words: string) => ComponentChildren
  children?: ComponentChildren
}) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <section>
      {!bare && <h3>{title}</h3>}
      <List aria-label={title}>
        {children}
        {items.map(s => (
          <li key={s.key}>
            {!family && s.families && <span class="chip">{familyNames(s.families)}</span>} {around(s, words(s, family))}{' '}
            {s.details && <span class="soft">{helpText(detailsKey(s), family)} </span>}
            {(family ? [linkOf(s, family)] : linksOf(s)).map(l => l && <ExternalLink key={l.id} link={l} />)}
          </li>
        ))}
      </List>
    </section>
  )
}

/** A sentence about a family; without one it is about the one family it, or its list, is limited to, or about several. */
function words(s: KeyedSentence, family: FamilyId | undefined): string {
  const [only, ...others] = s.families ?? s.among ?? []
  return helpText(s.key, family ?? (others.length ? undefined : only))
}

export function familyNames(ids: readonly FamilyId[]): string {
  return formatList(ids.map(f => families.get(f)!.name))
}

/** An address outside, opened on a click. `words`: shorter ones to show, where the place is plain from what stands before. */
export function ExternalLink({ link, words }: { link: Link; words?: string }) {
  return (
    <>
      <a
        href={link.url}
        target="_blank"
        rel="noopener noreferrer"
        title={words && link.label}
        aria-label={words && `${words}: ${link.label}`}
      >
        {words ?? link.label}
      </a>{' '}
    </>
  )
}

/** Where something comes from, and when it was read. */
export function SourceLine({ source }: { source: Source }) {
  return (
    <p>
      <SourceName source={source} words={t('source')} />
      <span class="soft">{t('read_on', { page: source.section, month: formatMonth(source.read) })}</span>
    </p>
  )
}

function SourceName({ source, words }: { source: Source; words: string }) {
  const link = source.link && links.get(source.link)
  if (!link) return <>{words} </>
  return (
    <>
      <a href={link.url} target="_blank" rel="noopener noreferrer" title={link.label}>
        {words}
      </a>{' '}
    </>
  )
}

/** What a network's own page says instead, with its date. */
export function ConflictText({ difference: { id, source } }: { difference: ConflictingSource }) {
  return (
    <>
      {t(differenceKey(id))}{' '}
      <SourceName source={source} words={t('read_on', { page: source.section, month: formatMonth(source.read) })} />
    </>
  )
}

/** All that a network's own pages say otherwise about a cause; nothing where they do not. */
export function ConflictList({ list }: { list: readonly ConflictingSource[] }) {
  if (!list.length) return null
  return (
    <section>
      <h3>{t('differs')}</h3>
      <ul aria-label={t('differs')}>
        {list.map(d => (
          <li key={d.id}>
            <ConflictText difference={d} />
          </li>
        ))}
      </ul>
    </section>
  )
}
