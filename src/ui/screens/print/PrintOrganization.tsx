import type { ReactNode } from 'react'
import { clouds } from '#knowledge/clouds.ts'
import { products } from '#knowledge/products.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { useLanguage, useMessages } from '#ui/language.ts'
import { usePlan } from '#ui/plan-context.ts'
import { usersText } from '#deliverables/users-text.ts'
import { useMade } from './use-made.ts'
import { Lines } from './Lines.tsx'
import styles from './PrintOrganization.module.css'

type Row = readonly [label: string, value: ReactNode]

const useOrganizationRows = (): Row[] => {
  const made = useMade()
  const { plan } = usePlan()
  const { language, messages } = useLanguage()
  const { domain, steps, deliverables: words } = messages
  const { sipDomains, smtpDomains, forests, users, tenant } = plan.organization
  const names = (answer: AnswerId, ...items: string[]): Row => [
    domain.answer[answer],
    <Lines key={answer} items={items} mono />,
  ]
  return [
    names('sip-domains', ...sipDomains),
    names('smtp-domains', ...smtpDomains),
    [domain.answer.forests, forests === null ? words.unknown : steps.forest[forests]],
    [domain.answer['users-in-all'], usersText(users?.toLocaleString(language) ?? null, made)],
    ...(concernsTenant(plan)
      ? ([
          [domain.answer.cloud, tenant.cloud === null ? words.unknown : clouds[tenant.cloud].name],
          names('tenant-domain', tenant.domain),
          names('tenant-id', tenant.id),
        ] as const)
      : []),
    ...(concernsTenant(plan) || tenant.hybrid !== null
      ? [row(domain.answer['tenant-hybrid'], tenant.hybrid, steps.hybridKind, words.unknown)]
      : []),
    ...(concernsTenant(plan)
      ? [row(domain.answer['tenant-ews'], tenant.ews, steps.ewsState, words.unknown)]
      : []),
  ]
}

const row = <Id extends string>(
  label: string,
  answer: Id | null,
  texts: Readonly<Record<Id, string>>,
  unknown: string,
): Row => [label, answer === null ? unknown : texts[answer]]

/** Without a service, and with nothing said of a tenant, its questions are nobody's homework. */
const concernsTenant = ({ exchange, skype, organization: { tenant } }: Plan): boolean =>
  tenant.cloud !== null ||
  tenant.domain.trim() + tenant.id.trim() !== '' ||
  [...exchange, ...skype].some(
    ({ product }) => product !== null && products[product].kind === 'service',
  )

const useServiceRows = (): Row[] => {
  const { edge, autodiscover, dns, trust } = usePlan().plan
  const { domain, steps, deliverables: words } = useMessages()
  const names = (answer: AnswerId, ...items: string[]): Row => [
    domain.answer[answer],
    <Lines key={answer} items={items} mono />,
  ]
  const yesNo = (answer: boolean | null) =>
    answer === null ? words.unknown : answer ? steps.yes : steps.no
  const edgeRows: Row[] =
    edge.deployed === true
      ? [
          names('edge-pool-fqdn', edge.poolFqdn),
          names('edge-servers', ...edge.servers),
          names('access-fqdn', edge.accessFqdn),
        ]
      : [[steps.edge, yesNo(edge.deployed)]]
  return [
    ...edgeRows,
    names('autodiscover-host', autodiscover.host),
    names('dns-target', dns.target),
    [domain.answer['modern-authentication'], yesNo(trust.modernAuthentication)],
    names('test-user', trust.testUser),
    ...(trust.onlineTestUser.trim() === ''
      ? []
      : [names('online-test-user', trust.onlineTestUser)]),
  ]
}

/** The organization, each answer with its value, in two columns where there is room. */
export const PrintOrganization = () => (
  <dl className={styles.facts}>
    {[...useOrganizationRows(), ...useServiceRows()].map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
