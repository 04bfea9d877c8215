import { useState } from 'react'
import { parseNames } from '#plan/series.ts'
import {
  type ChipList,
  startChips,
  textsOf,
  withAdded,
  withDomain,
  withMoved,
  withRemoved,
  withRestored,
  withText,
} from './chips.ts'

/**
 * A list of names being edited. What stands in the box is part of the list already, so that nothing
 * typed is lost; it becomes chips when the box is left.
 */
export const useNames = (
  initial: readonly string[],
  most: number,
  publish: (texts: string[]) => void,
) => {
  const [list, setList] = useState(() => startChips(initial))
  const [draft, setDraft] = useState('')
  const show = (next: ChipList, text: string) => {
    setList(next)
    setDraft(text)
    publish(textsOf(withAdded(next, parseNames(text), most)))
  }
  return {
    chips: list.chips,
    removed: list.removed?.chip.text ?? null,
    draft,
    full: list.chips.length >= most,
    type: (text: string) => show(list, text),
    /** takes what stands in the box, and more where it was pasted; what does not fit stays there */
    take: (more = '') => {
      const names = parseNames(`${draft}${more}`)
      const left = names.slice(Math.max(0, most - list.chips.length))
      if (names.length > 0 || draft !== '') show(withAdded(list, names, most), left.join(' '))
    },
    remove: (key: number) => show(withRemoved(list, key), draft),
    restore: () => show(withRestored(list), draft),
    move: (key: number, by: -1 | 1) => show(withMoved(list, key, by), draft),
    edit: (key: number, text: string) => show(withText(list, key, text), draft),
    complete: (domain: string) => show(withDomain(list, domain), draft),
  }
}
export type Names = ReturnType<typeof useNames>
