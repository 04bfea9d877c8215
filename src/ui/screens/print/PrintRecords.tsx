import { recordData } from '#deliverables/record-data.ts'
import type { DnsRecord } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { recordFlags } from '#deliverables/packs/flags.ts'
import { FlagNote } from './FlagNote.tsx'
import { Breakable } from './Breakable.tsx'
import { HeadRow } from './HeadRow.tsx'
import { SourceRefs } from './PaperLink.tsx'
import styles from './Paper.module.css'
import tables from './Tables.module.css'

const Row = ({ record }: { record: DnsRecord }) => {
  const { plan } = usePlan()
  const messages = useMessages()
  const { domain, outcome: words } = messages
  return (
    <tr>
      <th scope="row">
        {'☐\u00a0'}
        <span className="mono">
          <Breakable text={record.name} />
        </span>
        <p className={styles.meta}>
          {domain.view[record.view]}, {words.records.ttl(record.ttl)}
        </p>
      </th>
      <td>{record.type}</td>
      <td className={record.data === null ? undefined : 'mono'}>
        <Breakable text={recordData(record, plan, messages)} />
      </td>
      <td>
        {domain.recordPurpose[record.purpose]}
        {record.notes.length > 0 && (
          <p className={styles.meta}>
            {record.notes.map((note) => domain.recordNote[note]).join(' ')}
          </p>
        )}
        <FlagNote flagsOf={(made) => recordFlags(record, made)} />
      </td>
      <td>
        <SourceRefs ids={record.sources} />
      </td>
    </tr>
  )
}

/** The DNS records, with a line to sign for whoever enters them. */
export const PrintRecords = () => {
  const { outcome } = usePlan()
  const words = useMessages().deliverables
  if (outcome.records.length === 0) return <p>{words.none}</p>
  return (
    <table className={tables.records}>
      <HeadRow heads={['name', 'type', 'data', 'purpose', 'source']} />
      <tbody>
        {outcome.records.map((record) => (
          <Row key={record.key} record={record} />
        ))}
        {/* A row, as only rows stay together: below the table it could stand alone on the next page. */}
        <tr className={tables.signing}>
          <td colSpan={5}>
            <p className={styles.signature}>{words.signature}</p>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
