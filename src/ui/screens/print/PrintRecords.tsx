import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { HeadRow } from './HeadRow.tsx'
import { SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'
import tableStyles from './PrintRecords.module.css'

/** The DNS records, with a line to sign for whoever enters them. */
export const PrintRecords = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.records.length === 0) return <p>{words.none}</p>
  return (
    <>
      <table className={tableStyles.table}>
        <HeadRow heads={['name', 'type', 'data', 'ttl', 'view', 'purpose', 'source']} />
        <tbody>
          {outcome.records.map((record) => (
            <tr key={record.key}>
              <th scope="row">
                {'☐\u00a0'}
                <span className="mono">{record.name}</span>
              </th>
              <td>{record.type}</td>
              <td className="mono">{record.data ?? `<${words.unknown}>`}</td>
              <td>{record.ttl}</td>
              <td>{domain.view[record.view]}</td>
              <td>{domain.recordPurpose[record.purpose]}</td>
              <td>
                <SourceRefs ids={record.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.work}>
        <span className={styles.signature}>{words.signature}</span>
      </p>
    </>
  )
}
