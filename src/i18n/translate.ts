import { defaultTool } from '../knowledge/tools'
import { isolate } from './bidi'

/** Where texts come from: the browser's own, or a test's. */
export interface TextSource {
  /** The text under a `_locales` key; '' when there is none. */
  getMessage(key: string): string
  /** The language texts, dates and numbers are written in. */
  language(): string
}

let source: TextSource = {
  getMessage: () => {
    throw new Error('setTextSource was not called')
  },
  language: () => 'en',
}

/** Every context of the extension says once, before it shows anything, where its texts come from. */
export function setTextSource(from: TextSource): void {
  source = from
  plurals = undefined
}

/** The language texts are written in now. */
export const textLanguage = () => source.language()

/** Which way that language runs. */
export const textDirection = (): 'ltr' | 'rtl' => (source.getMessage('text_direction') === 'rtl' ? 'rtl' : 'ltr')

/** The name browsers know a text by: they allow no hyphen, which ids have. */
export const messageName = (key: string) => key.replaceAll('-', '_')

export type Params = Record<string, string | number>

/** What a text can name without being told. */
const defaults: Params = { tool: defaultTool.name }

/**
 * The text under a key in the user's language, with `{name}` filled in. With a number `n` it takes the plural form of
 * that language (`key_one`, `key_other` …). A key may be made with an id. `{tool}` is the publishing tool.
 */
export function t(keyWithIds: string, params: Params = {}): string {
  const key = messageName(keyWithIds)
  const n = params.n
  const text = (typeof n === 'number' && plural(key, n)) || source.getMessage(key) || key
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = params[name] ?? defaults[name]
    return value === undefined
      ? whole
      : typeof value === 'number'
        ? value.toLocaleString(source.language())
        : isolate(value)
  })
}

let plurals: Intl.PluralRules | undefined

function plural(key: string, n: number): string {
  plurals ??= new Intl.PluralRules(source.language())
  const rule = plurals.select(n)
  return source.getMessage(`${key}_${rule}`) || source.getMessage(`${key}_other`)
}
