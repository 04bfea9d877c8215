import { teamsEdition } from '#knowledge/teams-matrix.ts'
import type { Made } from '../deliverable.ts'
import { matrixSheets } from '../matrix-sheets.ts'
import { markedMatrix } from '../tables.ts'
import { teamsTable } from '../teams-table.ts'
import { html, type Markup } from './html-text.ts'
import { list, sourceLine, table, when } from './pieces.ts'

const marks = (numbers: readonly number[]): string => numbers.map((mark) => ` *${mark}`).join('')

/** The table of Microsoft Teams; nothing where nobody is homed there. */
const teams = (made: Made): Markup => {
  const { teamsTable: heads, support } = made.words.domain
  const shown = teamsTable(made.outcome, made.words)
  return when(shown !== null, () => {
    const { columns = [], rows = [], notes = [], sources = [] } = shown ?? {}
    return html` <h3>${heads.title}</h3>
      <p>${heads.caption(teamsEdition.dated)}. ${heads.intro}</p>
      ${table(
        [
          [
            heads.action,
            ...columns.map(({ pairing, marks: all }) => `${pairing.name}${marks(all)}`),
          ],
          ...rows.map((row) => [
            row.name,
            ...row.cells.map((cell) => `${support[cell.support].word}${marks(cell.marks)}`),
          ]),
        ],
        { label: heads.title, weights: [3, ...columns.map(() => 2)] },
      )}
      ${list(
        notes.map((note, index) => html`*${index + 1} ${note}`),
        'notes',
      )}
      ${sourceLine(sources, made)}`
  })
}

/** The support matrix, in as many tables as its pairings need, and below it the one of Teams. */
export const matrix = (made: Made): Markup => {
  const { deliverables: words } = made.words
  const { rows, notes, sources } = markedMatrix(made)
  const sheets = matrixSheets(made.outcome.pairings.map((_, index) => index + 1))
  return html` ${sheets.map((columns, index) => {
    const label =
      sheets.length === 1
        ? words.part.matrix
        : `${words.part.matrix}: ${words.sheet(index + 1, sheets.length)}`
    return html`${when(sheets.length > 1, () => html`<p class="keep">${words.sheet(index + 1, sheets.length)}</p>`)}
    ${table(
      rows.map((row) => [0, ...columns].map((column) => row[column] ?? '')),
      { label, weights: [3, ...columns.map(() => 2)] },
    )}`
  })}
  ${list(
    notes.map((note) => html`${note}`),
    'notes',
  )}
  ${sourceLine(sources, made)} ${teams(made)}`
}
