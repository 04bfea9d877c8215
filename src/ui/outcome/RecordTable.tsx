import { useMessages } from '#ui/language.ts'
import { useJudged } from '#ui/plan-context.ts'
import { WhyButton } from './why/WhyButton.tsx'
import styles from './RecordTable.module.css'

/** The DNS records that follow from the plan. */
export function RecordTable() {
  const { outcome } = useJudged()
  const { domain, outcome: words } = useMessages()
  if (outcome.records.length === 0) return <p className={styles.none}>{words.records.none}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.records}>
        <caption className="visually-hidden">{words.records.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.records.name}</th>
            <th scope="col" className={styles.type}>
              {words.records.type}
            </th>
            <th scope="col">{words.records.data}</th>
            <th scope="col">{words.records.purpose}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.records.map((record) => (
            <tr key={record.key} data-asks="">
              <th scope="row">
                <span className="mono">{record.name}</span>
                <span className={styles.quiet}>
                  {domain.view[record.view]}, {words.records.ttl(record.ttl)}{' '}
                  <WhyButton
                    title={`${record.name} (${record.type})`}
                    subject={{ kind: 'record', record }}
                  />
                </span>
              </th>
              <td className={styles.type}>{record.type}</td>
              <td>
                {record.data === null ? (
                  <span className={styles.open}>○ {words.records.dataOpen}</span>
                ) : (
                  <span className="mono">{record.data}</span>
                )}
              </td>
              <td>
                {domain.recordPurpose[record.purpose]}
                {record.notes.map((note) => (
                  <span key={note} className={styles.quiet}>
                    {domain.recordNote[note]}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
