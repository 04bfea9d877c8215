import { teamsTable } from '#deliverables/teams-table.ts'
import { teamsEdition } from '#knowledge/teams-matrix.ts'
import { useMessages } from '#ui/language.ts'
import { pairingColumns } from '#ui/outcome/grid-columns.ts'
import { supportIcons } from '#ui/outcome/icons.ts'
import { usePlan } from '#ui/plan-context.ts'
import { matrixSheets } from '#deliverables/matrix-sheets.ts'
import styles from './PrintMatrix.module.css'

const marked = (marks: readonly number[]) => marks.map((mark) => ` †${mark}`).join('')

/** The table of Microsoft Teams, where users are homed there: after the support matrix, each sheet on its own. */
export const PrintTeams = () => {
  const { outcome } = usePlan()
  const messages = useMessages()
  const { domain } = messages
  const table = teamsTable(outcome, messages)
  if (table === null) return null
  const heads = pairingColumns(
    table.columns.map(({ pairing }) => pairing),
    messages,
  ).map((head, index) => ({ ...head, index, marks: table.columns[index]?.marks ?? [] }))
  return matrixSheets(heads).map((columns) => (
    <div className={styles.sheet} key={columns[0]?.id}>
      <h3>{domain.teamsTable.title}</h3>
      <p>{domain.teamsTable.intro}</p>
      <table>
        <caption>{domain.teamsTable.caption(teamsEdition.dated)}</caption>
        <thead>
          <tr>
            <th scope="col">{domain.teamsTable.action}</th>
            {columns.map((head) => (
              <th scope="col" key={head.id}>
                {head.title}
                {marked(head.marks)}
                <span className={styles.products}>{head.exchange}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.name}>
                {row.name}
              </th>
              {columns.map(({ id, index }) => {
                const cell = row.cells[index]
                return (
                  <td key={id}>
                    {cell &&
                      `${supportIcons[cell.support]} ${domain.support[cell.support].short}${marked(cell.marks)}`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.remarks} aria-label={domain.teamsTable.notes}>
        {table.notes.map((note, index) => (
          <li key={note}>
            †{index + 1} {note}
          </li>
        ))}
      </ul>
    </div>
  ))
}
