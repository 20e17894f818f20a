import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/translate'

/** Finds one of `n` logins. Takes the focus: where it stands, finding one is what one is there for. */
export function SearchBox({ n, find }: { n: number; find: (words: string) => void }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  const label = t('search', { n })
  return (
    <input ref={box} type="search" aria-label={label} placeholder={label} onInput={e => find(e.currentTarget.value)} />
  )
}
