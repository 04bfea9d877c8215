import type { Rows } from './tables.ts'

/**
 * What a chapter is made of where every format shows it in its own way: Word, paper, Markdown. Texts are
 * plain; each format quotes them.
 */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  /** the first row is the head; `weights`: of the columns, each against the others; `ticks`: a box before each row */
  | {
      readonly is: 'table'
      readonly rows: Rows
      readonly weights: readonly number[]
      readonly ticks?: boolean
      /** which column, from 0, is typed as it stands */
      readonly code?: number
    }
  /** lines to sign: the head, and what each is for, with room to write beside it */
  | { readonly is: 'sign'; readonly head: readonly string[]; readonly lines: readonly string[] }
