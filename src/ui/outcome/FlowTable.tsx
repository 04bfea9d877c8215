import { portText } from '#engine/flows.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { WhyButton } from './why/WhyButton.tsx'
import styles from './RecordTable.module.css'

const Hosts = ({ hosts }: { hosts: readonly string[] }) =>
  hosts.map((host) => (
    <span key={host} className={`${styles.quiet} mono`}>
      {host}
    </span>
  ))

/** The connections that firewalls must let through for the plan. */
export function FlowTable() {
  const { outcome } = usePlan()
  const { domain, outcome: words } = useMessages()
  if (outcome.flows.length === 0) return <p className={styles.none}>{words.flows.none}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.records}>
        <caption className="visually-hidden">{words.flows.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.flows.purpose}</th>
            <th scope="col" className={styles.type}>
              {words.flows.transport}
            </th>
            <th scope="col">{words.flows.ports}</th>
            <th scope="col">{words.flows.ends}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.flows.map((flow) => (
            <tr key={flow.key} data-asks="">
              <th scope="row">
                {domain.flow[flow.key]}{' '}
                <WhyButton title={domain.flow[flow.key]} subject={{ kind: 'flow', flow }} />
              </th>
              <td className={styles.type}>{flow.transport}</td>
              <td>
                {portText(flow.ports) ?? words.flows.chosen}
                <span className={styles.quiet}>{domain.encryption[flow.encryption]}</span>
              </td>
              <td>
                {domain.party[flow.from]}
                <Hosts hosts={flow.fromHosts} />
                {flow.bothWays ? '↔' : '→'} {domain.party[flow.to]}
                <Hosts hosts={flow.toHosts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
