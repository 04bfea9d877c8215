import * as z from 'zod'
import type { Option } from './fields.tsx'

/** A question with yes or no, as its form holds it; the empty choice means not answered yet. */
export const yesNo = z.enum(['', 'yes', 'no'])
type YesNo = z.infer<typeof yesNo>

export const yesNoOf = (answer: boolean | null): YesNo =>
  answer === null ? '' : answer ? 'yes' : 'no'
export const answerOf = (choice: YesNo): boolean | null => (choice === '' ? null : choice === 'yes')

export const yesNoOptions = (words: { yes: string; no: string; choose: string }): Option[] => [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
  { value: '', label: words.choose },
]
