import { formatLifespan } from '../i18n/format'
import { t } from '../i18n/translate'
import { differencesOf, families, networks } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import type { Network } from '../knowledge/types'
import { ConflictText, SourceLine } from '../ui/helpList'

/** How long a connection lives on each network by the article, and what the network's own page says beside it. */
export function GuideLifespans({ family }: { family: FamilyId | undefined }) {
  const shown = family ? [family] : [...families.keys()]
  return (
    <section>
      <h2>{t('guide_lives')}</h2>
      <p class="prose soft">{t('guide_lives_text')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('guide_network')}</th>
            <th scope="col">{t('guide_lives_lasts')}</th>
            <th scope="col">{t('guide_lives_note')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(f => (
            <Life key={f} members={[...networks.values()].filter(n => n.family === f)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** `members`: networks of one login, which share its life. */
function Life({ members }: { members: readonly Network[] }) {
  const [first] = members
  const differing = differencesOf(members.map(n => n.id)).filter(d => !d.causes.length)
  return (
    <tr>
      <th scope="row">{members.map(n => n.name).join(', ')}</th>
      <td>
        <strong>{formatLifespan(first!.lifespan)}</strong>
      </td>
      <td>
        {first!.idle && <p>{t('guide_idle', { n: first!.idle.days })}</p>}
        {!first!.inArticle && <p class="soft">{t('guide_beyond')}</p>}
        {differing.map(d => (
          <p key={d.id} class="soft">
            <ConflictText difference={d} />
          </p>
        ))}
        {!first!.inArticle && <SourceLine source={first!.source} />}
      </td>
    </tr>
  )
}
