import { csv } from './csv.ts'
import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'

/** The support matrix in full: one row per feature, one column per pairing. */
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
]

/** The same as CSV. */
export const matrixCsv = (made: Made): string => csv(matrixRows(made))
