/** Why a line, or a whole file, cannot be taken. `line` counts from 1 as an editor shows it; the words are `problem_<code>`. */
export interface Problem {
  readonly code: ProblemCode
  readonly line?: number
  readonly column?: string
  readonly value?: string
}

export type ProblemCode =
  | 'too_big'
  | 'empty'
  | 'not_text'
  | 'wrong_encoding'
  | 'no_rows'
  | 'missing_column'
  | 'absent_column'
  | 'unknown_column'
  | 'bad_quotes'
  | 'unread'
  | 'unknown_network'
  | 'no_account'
  | 'too_long'
  | 'too_many'
  | 'bad_date'
  | 'future_date'
  | 'repeated'
  | 'not_json'
  | 'not_backup'
  | 'newer_backup'
  | 'no_event'

/** Larger than any list a person keeps, or any log the product writes; small enough to read in one go. */
export const mostBytes = { list: 5_000_000, backup: 40_000_000 }

/** The text of a file, or why it is none: UTF-8 only, since a wrong guess would garble names without anyone noticing. */
export function decode(bytes: Uint8Array): string | Problem {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return { code: 'wrong_encoding' }
  if (bytes.includes(0)) return { code: 'not_text' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() ? text : { code: 'empty' }
  } catch {
    // text in an old code page has hardly a byte that no text uses; a picture has many
    return bytes.slice(0, 2000).some(b => b < 9) ? { code: 'not_text' } : { code: 'wrong_encoding' }
  }
}
