import { useId, useMemo } from 'react'
import { teamsTable } from '#deliverables/teams-table.ts'
import type { Outcome } from '#engine/outcome.ts'
import { teamsEdition } from '#knowledge/teams-matrix.ts'
import { useMessages } from '#ui/language.ts'
import { pairingColumns } from './grid-columns.ts'
import styles from './TeamsTable.module.css'
import { SourceList } from './SourceList.tsx'
import { SupportMark } from './SupportMark.tsx'

const Marks = ({ marks }: { marks: readonly number[] }) =>
  marks.map((mark) => <sup key={mark}> †{mark}</sup>)

/** What Microsoft Teams does with the mailboxes of the users homed there; nothing where nobody is. */
export function TeamsTable({ outcome }: { outcome: Outcome }) {
  const messages = useMessages()
  const words = messages.domain.teamsTable
  const heading = useId()
  const table = useMemo(() => teamsTable(outcome, messages), [outcome, messages])
  if (table === null) return null
  const heads = pairingColumns(
    table.columns.map(({ pairing }) => pairing),
    messages,
  )
  return (
    <section aria-labelledby={heading} className={styles.teams}>
      <h2 id={heading}>{words.title}</h2>
      <p className={styles.note}>{words.intro}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing in it takes the focus, and the keyboard must scroll it */}
      <div className={styles.scroll} role="region" aria-labelledby={heading} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{words.caption(teamsEdition.dated)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.action}</th>
              {heads.map((head, index) => (
                <th scope="col" key={head.id}>
                  {head.title}
                  <Marks marks={table.columns[index]?.marks ?? []} />
                  <span className={styles.detail}>{head.exchange}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell) => (
                  <td key={cell.pairing} data-support={cell.support}>
                    <SupportMark support={cell.support} />
                    <Marks marks={cell.marks} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.notes} aria-label={words.notes}>
        {table.notes.map((note, index) => (
          <li key={note}>
            †{index + 1} {note}
          </li>
        ))}
      </ul>
      <SourceList ids={table.sources} />
    </section>
  )
}
