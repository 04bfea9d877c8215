import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'
import { teamsCellText } from './teams-cell.ts'

/**
 * The support matrix in full: one row per feature, one column per pairing. Below it, where users are homed in
 * Microsoft Teams, its actions in the same columns; the other pairings stay empty there.
 */
export const matrixRows = ({ outcome, words: { domain, deliverables } }: Made): Rows => [
  [deliverables.feature, ...outcome.pairings.map((pairing) => pairing.name)],
  ...outcome.matrix.map((row) => [
    domain.feature[row.feature].name,
    ...row.cells.map((cell) =>
      [
        `${domain.support[cell.support].word}: ${domain.reason(cell.reason)}`,
        ...cell.remarks.map((id) => domain.remark[id]),
      ].join(' '),
    ),
  ]),
  ...outcome.teamsMatrix.map((row) => [
    `${domain.teamsTable.title}: ${domain.teamsAction[row.action]}`,
    ...outcome.pairings.map((pairing) =>
      row.cells
        .filter((cell) => cell.pairing === pairing.id)
        .map((cell) => teamsCellText(cell, domain))
        .join(' '),
    ),
  ]),
]
