import { checklistRows } from './checklist-rows.ts'
import { commandRows } from './command-rows.ts'
import { csv } from './csv.ts'
import { dateRows } from './dates.ts'
import type { Made } from './deliverable.ts'
import { findingRows } from './finding-rows.ts'
import { flowRows } from './flow-rows.ts'
import { matrixRows } from './matrix-rows.ts'
import { sourceRows } from './source-rows.ts'
import { certificateRows, deploymentRows, pairingRows, recordRows, type Rows } from './tables.ts'
import { teamsRows } from './teams-table.ts'

/** Every table that leaves as a CSV file of its own, by its format. */
const tables = {
  csv: checklistRows,
  'matrix-csv': matrixRows,
  'teams-csv': teamsRows,
  'findings-csv': findingRows,
  'deployments-csv': deploymentRows,
  'pairings-csv': pairingRows,
  'commands-csv': commandRows,
  'records-csv': recordRows,
  'flows-csv': flowRows,
  'certificates-csv': certificateRows,
  'dates-csv': dateRows,
  'sources-csv': sourceRows,
} as const satisfies Record<string, (made: Made) => Rows>

export type TableId = keyof typeof tables

/** What makes each of them. */
export const tableMakers = Object.fromEntries(
  Object.entries(tables).map(([id, rowsOf]) => [id, (made: Made) => csv(rowsOf(made))]),
) as Readonly<Record<TableId, (made: Made) => string>>
