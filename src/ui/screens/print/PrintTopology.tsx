import { type ProductId, products } from '#knowledge/products.ts'
import { useLanguage, useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { usersText } from '#deliverables/users-text.ts'
import { useMade } from './use-made.ts'
import { Breakable } from './Breakable.tsx'
import { Lines } from './Lines.tsx'
import { PrintOrganization } from './PrintOrganization.tsx'
import tables from './Tables.module.css'

const Deployments = () => {
  const { plan } = usePlan()
  const words = useMessages().deliverables
  const isOnline = (product: ProductId | null) =>
    product !== null && products[product].kind === 'service'
  const deployments = [
    ...plan.exchange.map((item) => ({ ...item, hosts: item.servers })),
    ...plan.skype.map((item) => ({
      ...item,
      hosts: [item.poolFqdn, ...item.frontEnds, item.externalWebFqdn],
    })),
  ]
  return (
    <table className={tables.deployments}>
      <thead>
        <tr>
          <th scope="col">{words.deployment}</th>
          <th scope="col">{words.product}</th>
          <th scope="col">{words.build}</th>
          <th scope="col">{words.servers}</th>
        </tr>
      </thead>
      <tbody>
        {deployments.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Breakable text={item.name} />
            </th>
            <td>{item.product === null ? words.unknown : products[item.product].name}</td>
            <td>{isOnline(item.product) ? '–' : <Lines items={[item.build]} mono />}</td>
            <td>{isOnline(item.product) ? '–' : <Lines items={item.hosts} mono />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Side = ({ of }: { of: { name: string; product: ProductId | null } | null }) => {
  const words = useMessages().deliverables
  if (of === null) return words.unknown
  return (
    <Lines items={[of.name, of.product === null ? words.unknown : products[of.product].name]} />
  )
}

const Pairings = () => {
  const { outcome } = usePlan()
  const { language, messages } = useLanguage()
  const made = useMade()
  const words = messages.deliverables
  return (
    <table className={tables.pairings}>
      <thead>
        <tr>
          {[words.pairing, words.mailboxes, words.homed, words.users].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcome.pairings.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Breakable text={item.name.trim() || messages.outcome.unnamedPairing} />
            </th>
            <td>
              <Side of={item.exchange} />
            </td>
            <td>
              <Side of={item.skype} />
            </td>
            <td>{usersText(item.users?.toLocaleString(language) ?? null, made)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What there is: the organization, its deployments, and who is where. */
export const PrintTopology = () => {
  const { domain, deliverables: words } = useMessages()
  return (
    <>
      <h3>{domain.step.organization}</h3>
      <PrintOrganization />
      <h3>{words.deployments}</h3>
      <Deployments />
      <h3>{domain.step.pairings}</h3>
      <Pairings />
    </>
  )
}
