import type { SourceId } from '#knowledge/sources.ts'
import type { Made } from '../deliverable.ts'
import { printable } from '../office/text.ts'
import { piecesOf } from '../line-ends.ts'
import { numbersOf, type Rows } from '../tables.ts'
import { html, joined, type Markup, nothing } from './html-text.ts'

/** A piece or, where there is none, nothing. */
export const when = (there: boolean, piece: () => Markup): Markup => (there ? piece() : nothing)

/** The numbers of sources, each a link to where it is listed. */
export const sourceMarks = (ids: readonly SourceId[], made: Made): Markup =>
  html`${numbersOf(ids, made).map((number) => html`<a class="mark" href="#source-${number}">[${number}]</a>`)}`

/** A line that names the sources; nothing without any. */
export const sourceLine = (ids: readonly SourceId[], made: Made): Markup =>
  when(
    ids.length > 0,
    () => html`<p class="facts">${made.words.deliverables.source}: ${sourceMarks(ids, made)}</p>`,
  )

/** Texts as an unordered list; nothing without any. */
export const list = (items: readonly Markup[], kind = ''): Markup =>
  when(
    items.length > 0,
    () =>
      html`<ul class="${kind}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`,
  )

type Layout = {
  /** what the table is about, for those who do not see where it stands */
  readonly label: string
  /** of the columns, each against the others */
  readonly weights: readonly number[]
}

/** A text of several lines; `piece` makes each of them. */
export const lines = (text: string, piece = (line: string): Markup => html`${line}`): Markup[] =>
  printable(text)
    .split('\n')
    .map((line, index) => (index === 0 ? piece(line) : html`<br />${piece(line)}`))

/** A line whose names may end it at their dots and capitals, where a column is narrow. No space comes between. */
const breakable = (line: string): Markup =>
  joined(
    piecesOf(line).map((piece, at) => (at === 0 ? html`${piece}` : html`<wbr />${piece}`)),
    '',
  )

const percent = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => Math.round((weight * 1000) / sum) / 10)
}

/**
 * A table whose first row and first column are heads. Where it is wider than the window it scrolls by itself,
 * also from the keyboard.
 */
export const table = ([head = [], ...body]: Rows, { label, weights }: Layout): Markup =>
  html` <section class="scroll" aria-label="${label}" tabindex="0">
    <table>
      <colgroup>
        ${percent(weights).map((width) => html`<col style="width: ${width}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          (row) =>
            html`<tr>
              ${row.map((text, column) =>
                column === 0
                  ? html`<th scope="row">${lines(text, breakable)}</th>`
                  : html`<td>${lines(text, breakable)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`

/** A table, or the word for none where it has a head alone. */
export const tableOrNone = (rows: Rows, layout: Layout, made: Made): Markup =>
  rows.length === 1 ? html`<p>${made.words.deliverables.none}</p>` : table(rows, layout)

/**
 * One line to type. It breaks at spaces only, as nobody can tell a hyphen that ends a line from one that is not
 * typed.
 */
const typed = (line: string): Markup =>
  joined(
    line
      .split(' ')
      .map((word) => (word.includes('-') ? html`<span>${word}</span>` : html`${word}`)),
    ' ',
  )

/** What is typed, each line with a bar on its left. */
export const commandList = (commands: readonly { readonly text: string }[]): Markup => {
  const all = commands.flatMap(({ text }) => printable(text).split('\n'))
  return when(
    all.length > 0,
    () =>
      html`<div class="commands">
        ${all.map((line) => html`<pre><code>${typed(line)}</code></pre>`)}
      </div>`,
  )
}
