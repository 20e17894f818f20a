import type { FamilyId } from './ids'

/** What a user whose account is down can be asked, each with what may be answered. */
export interface Answers {
  readonly signIn?:
    | 'checkpoint'
    | 'locked'
    | 'restricted'
    | 'suspended'
    | 'unconfirmed'
    | 'password-forced'
    | 'fine'
    | undefined
  readonly app?: 'gone' | 'listed' | undefined
  readonly scope?: 'all' | 'some' | undefined
  readonly change?: 'password' | 'role' | 'nothing' | undefined
}

export type QuestionId = keyof Answers
type Option<Q extends QuestionId> = NonNullable<Answers[Q]>

interface Words {
  readonly text: string
  /** Families it can be true for; absent: any. */
  readonly families?: readonly FamilyId[]
}

export interface TriageQuestion<Q extends QuestionId = QuestionId> extends Words {
  /** A question about several accounts makes no sense for one. */
  readonly several?: true
  readonly options: Readonly<Record<Option<Q>, Words>>
}

const withRoles: readonly FamilyId[] = ['facebook', 'linkedin', 'pinterest', 'youtube', 'google-business']

/** In the order they are asked: the ones that tell most come first. */
export const triage: { readonly [Q in QuestionId]-?: TriageQuestion<Q> } = {
  signIn: {
    text: 'What happens when you sign in to {network} with this login?',
    options: {
      checkpoint: { text: 'It asks me to confirm my identity' },
      locked: { text: 'It says the account is locked', families: ['facebook', 'instagram-personal', 'x'] },
      restricted: { text: 'It says the profile is restricted', families: ['linkedin'] },
      suspended: { text: 'It says the account is suspended or disabled' },
      unconfirmed: { text: 'It asks me to confirm an email address or number', families: ['facebook', 'x'] },
      'password-forced': { text: 'The password no longer works' },
      fine: { text: 'It lets me in as usual' },
    },
  },
  app: {
    text: 'Is {tool} still on this login’s list of connected apps?',
    options: { gone: { text: 'No, it’s gone' }, listed: { text: 'Yes, it’s there' } },
  },
  scope: {
    text: 'Have all accounts using this login stopped working?',
    several: true,
    options: { all: { text: 'All of them' }, some: { text: 'Only some of them' } },
  },
  change: {
    text: 'Did anything change shortly before?',
    options: {
      password: { text: 'The password or username' },
      role: { text: 'Someone’s role on a Page or channel', families: withRoles },
      nothing: { text: 'Nothing I know of' },
    },
  },
}

export const questionIds = Object.keys(triage) as QuestionId[]

export const questionKey = (id: QuestionId) => `triage_${id}`
export const optionKey = (id: QuestionId, option: string) => `triage_${id}_${option}`

/** The options of a question that can be true for a family, in order. */
export function optionsFor(id: QuestionId, family: FamilyId): string[] {
  const options = Object.entries(triage[id].options as Record<string, Words>)
  return options.filter(([, o]) => !o.families || o.families.includes(family)).map(([name]) => name)
}

/** Every word of the triage by its `_locales` key. */
export function triageWords(): Record<string, string> {
  return Object.fromEntries(
    questionIds.flatMap(id => [
      [questionKey(id), triage[id].text],
      ...Object.entries(triage[id].options as Record<string, Words>).map(([o, w]) => [optionKey(id, o), w.text]),
    ]),
  )
}
