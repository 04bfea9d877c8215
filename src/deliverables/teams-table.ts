import type { Outcome, PairingOutcome, Support, TeamsCell } from '#engine/outcome.ts'
import { teamsPairings } from '#engine/teams-matrix.ts'
import type { SourceId } from '#knowledge/sources.ts'
import type { Messages } from '#messages/index.ts'
import type { Made } from './deliverable.ts'
import type { Rows } from './tables.ts'
import { teamsCellText } from './teams-cell.ts'

export type TeamsTable = {
  /** the pairings, each with the numbers of the notes on all of its cells */
  readonly columns: readonly {
    readonly pairing: PairingOutcome
    readonly marks: readonly number[]
  }[]
  readonly rows: readonly {
    readonly id: TeamsCell['action']
    readonly name: string
    readonly cells: readonly {
      readonly pairing: string
      readonly support: Support
      readonly marks: readonly number[]
    }[]
  }[]
  /** reasons and remarks, numbered from 1 */
  readonly notes: readonly string[]
  readonly sources: readonly SourceId[]
}

/**
 * The table of Microsoft Teams as every output shows it: what a cell says, and the numbers of its notes;
 * null where nobody is homed there.
 */
export const teamsTable = (outcome: Outcome, { domain }: Messages): TeamsTable | null => {
  const { teamsMatrix } = outcome
  if (teamsMatrix.length === 0) return null
  const cells = teamsMatrix.flatMap((row) => row.cells)
  const notesOf = ({ reason, remarks }: TeamsCell): string[] => [
    ...(reason.code === 'stated' ? [] : [domain.reason(reason)]),
    ...remarks.map((id) => domain.teamsRemark[id]),
  ]
  const shared = new Map(
    teamsPairings(outcome.pairings).map(({ id }) => {
      const [first = [], ...rest] = cells.filter((cell) => cell.pairing === id).map(notesOf)
      return [id, first.filter((note) => rest.every((other) => other.includes(note)))]
    }),
  )
  const notes = [...new Set([...[...shared.values()].flat(), ...cells.flatMap(notesOf)])]
  const marksOf = (texts: readonly string[]) =>
    texts.map((note) => notes.indexOf(note) + 1).toSorted((a, b) => a - b)
  return {
    columns: teamsPairings(outcome.pairings).map((pairing) => ({
      pairing,
      marks: marksOf(shared.get(pairing.id) ?? []),
    })),
    rows: teamsMatrix.map((row) => ({
      id: row.action,
      name: domain.teamsAction[row.action],
      cells: row.cells.map((cell) => ({
        pairing: cell.pairing,
        support: cell.support,
        marks: marksOf(
          notesOf(cell).filter((note) => !(shared.get(cell.pairing) ?? []).includes(note)),
        ),
      })),
    })),
    notes,
    sources: [...new Set(cells.flatMap((cell) => cell.sources))],
  }
}

/** The same in full: one row per action, one column per pairing homed in Teams, reasons and remarks in each cell. */
export const teamsRows = ({ outcome, words: { domain } }: Made): Rows => [
  [domain.teamsTable.action, ...teamsPairings(outcome.pairings).map(({ name }) => name)],
  ...outcome.teamsMatrix.map((row) => [
    domain.teamsAction[row.action],
    ...row.cells.map((cell) => teamsCellText(cell, domain)),
  ]),
]
