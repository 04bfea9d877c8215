import { sourceLine } from '#deliverables/sources-list.ts'
import { type AreaId, areaIds } from '#knowledge/features.ts'
import { products } from '#knowledge/products.ts'
import type { Support } from '#engine/outcome.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import styles from './PrintScreen.module.css'

const marks: Readonly<Record<Support, string>> = {
  supported: '✓',
  'not-supported': '✕',
  'not-documented': '?',
  open: '○',
}

export const PrintTopology = () => {
  const { plan, outcome } = usePlan()
  const words = useMessages().deliverables
  const deployments = [
    ...plan.exchange.map((item) => ({ ...item, hosts: item.servers })),
    ...plan.skype.map((item) => ({
      ...item,
      hosts: [item.poolFqdn, ...item.frontEnds].filter((host) => host !== ''),
    })),
  ]
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.deployment}</th>
            <th scope="col">{words.product}</th>
            <th scope="col">{words.servers}</th>
          </tr>
        </thead>
        <tbody>
          {deployments.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.name}</th>
              <td>{item.product === null ? words.unknown : products[item.product].name}</td>
              <td className="mono">{item.hosts.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.pairing}</th>
            <th scope="col">{words.mailboxes}</th>
            <th scope="col">{words.homed}</th>
            <th scope="col">{words.users}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.pairings.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.name}</th>
              <td>{item.exchange?.name ?? words.unknown}</td>
              <td>{item.skype?.name ?? words.unknown}</td>
              <td>{item.users ?? words.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export const PrintMatrix = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  const rowsOf = (area: AreaId) => outcome.matrix.filter((row) => row.area === area)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.feature}</th>
          {outcome.pairings.map((item) => (
            <th scope="col" key={item.id}>
              {item.name}
            </th>
          ))}
        </tr>
      </thead>
      {areaIds.map((area) => (
        <tbody key={area}>
          <tr>
            <th scope="rowgroup" colSpan={outcome.pairings.length + 1} className={styles.area}>
              {domain.area[area]}
            </th>
          </tr>
          {rowsOf(area).map((row) => (
            <tr key={row.feature}>
              <th scope="row">{domain.feature[row.feature].name}</th>
              {row.cells.map((cell) => (
                <td key={cell.pairing}>
                  {marks[cell.support]} {domain.support[cell.support].word}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

export const PrintFindings = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.findings.length === 0) return <p>{words.none}</p>
  return (
    <ul>
      {outcome.findings.map((finding) => {
        const { title, why, remedy } = domain.finding(finding.data)
        return (
          <li key={finding.key} className={styles.keep}>
            <strong>
              {domain.severity[finding.severity]}: {title}
            </strong>{' '}
            {why} {remedy}
          </li>
        )
      })}
    </ul>
  )
}

export const PrintRecords = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.records.length === 0) return <p>{words.none}</p>
  return (
    <table>
      <thead>
        <tr>
          {[words.name, words.type, words.data, words.ttl, words.view, words.purpose].map(
            (head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {outcome.records.map((record) => (
          <tr key={record.key}>
            <th scope="row" className="mono">
              {record.name}
            </th>
            <td>{record.type}</td>
            <td className="mono">{record.data ?? `<${words.unknown}>`}</td>
            <td>{record.ttl}</td>
            <td>{domain.view[record.view]}</td>
            <td>{domain.recordPurpose[record.purpose]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const PrintSources = () => {
  const { outcome } = usePlan()
  const words = useMessages()
  return (
    <ol>
      {outcome.sources.map((id) => (
        <li key={id} className={styles.keep}>
          {sourceLine(id, words)}
        </li>
      ))}
    </ol>
  )
}
