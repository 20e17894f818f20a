import type { AccountEntry } from '../events/types'
import type { BackupRead } from './backup'
import { decode, mostBytes, type Problem } from './problems'

/** A list of accounts with what was wrong in it, or the whole log of a backup. */
export type FileRead = { readonly entries: readonly AccountEntry[]; readonly problems: readonly Problem[] } | BackupRead

/** A file as the user hands it over: `Blob` with a name. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What a file holds, by its name and its first character. Writes nothing. `now` in ms, dates in `zone`. */
export async function readFile(file: GivenFile, now: number, zone: string): Promise<FileRead> {
  const isJson = file.name.toLowerCase().endsWith('.json')
  const most = mostBytes[isJson ? 'backup' : 'list']
  if (file.size > most) return none({ code: 'too_big', value: String(most / 1_000_000) })
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  if (typeof text !== 'string') return none(text)
  // each is brought when it is needed
  if (!isJson && !/^\s*[{[]/.test(text)) return (await import('./csv')).readCsv(text, now, zone)
  const { readBackup } = await import('./backup')
  const read = readBackup(text)
  return 'code' in read ? none(read) : read
}

function none(problem: Problem): FileRead {
  return { entries: [], problems: [problem] }
}
