import type { InputHTMLAttributes } from 'preact'
import { useRef } from 'preact/hooks'

type FieldProps = Pick<InputHTMLAttributes<HTMLInputElement>, 'onFocus' | 'onBlur' | 'onKeyDown'>

/**
 * Takes what a field holds when Enter is pressed and when it is left, but only once: leaving the field, also because it
 * goes away, follows Enter.
 */
export function useCommit(commit: (input: HTMLInputElement) => void): FieldProps {
  const taken = useRef<string | undefined>(undefined)
  const take = (input: HTMLInputElement) => {
    if (input.value === taken.current) return
    taken.current = input.value
    commit(input)
  }
  return {
    // another visit may want the same again, such as after Undo
    onFocus: () => {
      taken.current = undefined
    },
    onBlur: e => take(e.currentTarget),
    onKeyDown: e => {
      if (e.key === 'Enter') take(e.currentTarget)
    },
  }
}
