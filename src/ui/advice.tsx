import { diagnose, helpFamily } from '../domain/diagnose'
import { type CausePart, causes, families, links, sentences, titleKey } from '../knowledge'
import type { Sentence } from '../knowledge/types'
import type { Row } from '../store/read'
import { say, sayList, sayReason, saySure } from '../words/say'

/** The likely cause of a connection's state with the documented help, what to do before why. */
export function Advice({ row, now }: { row: Row; now: number }) {
  const { connection: c, accounts } = row
  const d = diagnose(c, now)
  const cause = causes.get(d.cause)!
  const part = (name: CausePart) => sentences(cause, name, helpFamily(c.family, c.trouble?.site))
  return (
    <div class="advice fade">
      <h2>
        {say(titleKey(cause.id))} <span class={`chip ${d.sure}`}>{saySure(d)}</span>
      </h2>
      <Points title={say('fix')} ordered items={part('steps')} />
      <section>
        <h3>{say('why')}</h3>
        <ul aria-label={say('why')}>
          {d.reasons.map(r => (
            <li key={r.key}>{sayReason(r, now)}</li>
          ))}
        </ul>
      </section>
      <Points title={say('avoid')} items={part('prevention')} />
      <section>
        <h3>{say('falls')}</h3>
        <p>{accounts.map(a => a.name).join(', ')}</p>
      </section>
      <p>
        <a href={links.get(cause.source.link)!.url} target="_blank" rel="noopener noreferrer">
          {say('source')}
        </a>{' '}
        <span class="soft">{cause.source.section}</span>
      </p>
    </div>
  )
}

/**
 * One part of a cause's help as a list, each sentence with the address that helps with it; `whose`: and with the networks
 * it is true for, where it is not for all.
 */
export function Points({
  title,
  items,
  ordered,
  whose,
}: {
  title: string
  items: readonly (Sentence & { key: string })[]
  ordered?: boolean
  whose?: boolean
}) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <section>
      <h3>{title}</h3>
      <List aria-label={title}>
        {items.map(s => (
          <li key={s.key}>
            {whose && s.families && <span class="chip">{sayList(s.families.map(f => families.get(f)!.name))}</span>}{' '}
            {say(s.key)} {s.link && <Out id={s.link} />}
          </li>
        ))}
      </List>
    </section>
  )
}

function Out({ id }: { id: string }) {
  const link = links.get(id)!
  return (
    <a href={link.url} target="_blank" rel="noopener noreferrer">
      {link.label}
    </a>
  )
}
