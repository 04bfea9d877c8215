import { portText } from '#engine/flows.ts'
import { useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { flowFlags } from '#deliverables/packs/flags.ts'
import { Breakable } from './Breakable.tsx'
import { FlagNote } from './FlagNote.tsx'
import { Lines } from './Lines.tsx'
import { HeadRow } from './HeadRow.tsx'
import { SourceRefs } from './PaperLink.tsx'
import tables from './Tables.module.css'

/** The connections that firewalls must let through, with the plan's hosts on both ends. */
export const PrintFlows = () => {
  const { outcome } = usePlan()
  const { domain, deliverables: words } = useMessages()
  if (outcome.flows.length === 0) return <p>{words.none}</p>
  return (
    <table className={tables.flows}>
      <HeadRow heads={['purpose', 'from', 'to', 'ports', 'source']} />
      <tbody>
        {outcome.flows.map((flow) => (
          <tr key={flow.key}>
            <th scope="row">
              <Breakable text={domain.flow[flow.key]} />
              <FlagNote flagsOf={(made) => flowFlags(flow, made)} />
            </th>
            <td>
              {domain.party[flow.from]}
              {flow.fromHosts.length > 0 && <Lines items={flow.fromHosts} mono />}
            </td>
            <td>
              {domain.party[flow.to]}
              {flow.toHosts.length > 0 && <Lines items={flow.toHosts} mono />}
            </td>
            <td>
              {flow.transport} {portText(flow.ports) ?? words.chosen}
              {flow.bothWays && `, ${words.bothWays}`}
              <br />
              {domain.encryption[flow.encryption]}
            </td>
            <td>
              <SourceRefs ids={flow.sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
