import type { SourceId } from '#knowledge/sources.ts'
import { teamsEdition } from '#knowledge/teams-matrix.ts'
import type { Made } from './deliverable.ts'
import { inline, table } from './markdown-text.ts'
import { teamsTable } from './teams-table.ts'

/** The table of Microsoft Teams, under the support matrix; empty where nobody is homed there. */
export const teamsPart = (
  { outcome, words }: Made,
  marksOf: (ids: readonly SourceId[]) => string,
): string[] => {
  const shown = teamsTable(outcome, words)
  if (shown === null) return []
  const { teamsTable: heads, support } = words.domain
  const marks = (numbers: readonly number[]) => numbers.map((mark) => ` *${mark}`).join('')
  return [
    `### ${inline(heads.title)}`,
    inline(`${heads.caption(teamsEdition.dated)}. ${heads.intro}`),
    table([
      [
        heads.action,
        ...shown.columns.map(({ pairing, marks: all }) => `${pairing.name}${marks(all)}`),
      ],
      ...shown.rows.map((row) => [
        row.name,
        ...row.cells.map((cell) => `${support[cell.support].word}${marks(cell.marks)}`),
      ]),
    ]),
    shown.notes.map((note, index) => `- ${inline(`*${index + 1} ${note}`)}`).join('\n'),
    `${words.deliverables.source}: ${marksOf(shown.sources)}`,
  ]
}
