import { useSignal } from '@preact/signals'
import type { ParsedError } from '../domain/diagnosis/parseErrorMessage'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import { causes, errorKey, sentences, titleKey } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import type { KnownError } from '../knowledge/types'
import { newId } from '../messaging/send'
import { familyNames, HelpList, SourceLine } from '../ui/helpList'
import { LoginPicker } from './loginPicker'

/**
 * What a pasted error message says: its cause and how sure, or that it is none, or that nobody here knows it. `family`:
 * the network whose help is wanted.
 */
export function GuideAnswer({
  reading: { errors: all, contradicts, ambiguous },
  family,
}: {
  reading: ParsedError
  family: FamilyId | undefined
}) {
  const of = all.filter(e => family && e.families.includes(family))
  const errors = ambiguous && of.length ? of : all
  return (
    <section class="answer" aria-label={t('error_known')}>
      {!errors.length && <p role="status">{t('error_unknown')}</p>}
      {ambiguous && !of.length && <p role="status">{t('error_several')}</p>}
      {contradicts && <p role="status">{t('error_contradicts')}</p>}
      {errors.map(e => (
        <Meaning
          key={e.id}
          error={e}
          alone={errors.length === 1}
          wanted={family && e.families.includes(family) ? family : undefined}
        />
      ))}
      {errors.some(e => e.causes.length) && <Attach errors={errors.filter(e => e.causes.length)} />}
    </section>
  )
}

function Meaning({ error, alone, wanted }: { error: KnownError; alone: boolean; wanted: FamilyId | undefined }) {
  const [first] = error.causes
  const family = wanted ?? error.families[0]!
  return (
    <div class="advice">
      <h2>
        {error.name} <span class="chip">{familyNames(error.families.slice(0, 3))}</span>
      </h2>
      {error.verdict !== 'cause' && <p>{t(`error_${error.verdict}`)}</p>}
      <p>{helpText(errorKey(error.id), wanted)}</p>
      {error.causes.map(([cause, sure]) => (
        <p key={cause}>
          <strong>{t(titleKey(cause))}</strong> <span class={`chip ${sure}`}>{t(`sure_${sure}`)}</span>
        </p>
      ))}
      {first && alone && (
        <HelpList title={t('fix')} ordered items={sentences(causes.get(first[0])!, 'steps', family)} family={family} />
      )}
      <SourceLine source={error.source} />
    </div>
  )
}

/** Keeps which errors they were, as evidence about one login; the text itself is kept nowhere. */
function Attach({ errors }: { errors: readonly KnownError[] }) {
  const kept = useSignal('')
  const families = [...new Set(errors.flatMap(e => e.families))]
  return (
    <LoginPicker
      title={t('error_attach')}
      tip={t('error_attach_text')}
      families={families}
      none={t('error_no_login')}
      go={t('error_attach_go')}
      done={kept.value}
      act={(row, run) => {
        const fits = errors.filter(e => e.families.includes(row.connection.family)).map(e => e.id)
        kept.value = t('error_attached', { name: row.connection.name })
        return run({ type: 'evidence.errorReported', id: newId(), connection: row.connection.id, errors: fits })
      }}
    />
  )
}
