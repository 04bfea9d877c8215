import { certificateNeeds, withoutRecord } from '#knowledge/certificate-names.ts'
import type { Plan } from '#plan/plan.ts'
import type { CertificateNames, Outcome } from '../outcome.ts'
import { knownHosts } from '../records/targets.ts'
import type { Law } from './walk-laws.ts'

type InPlace = (typeof withoutRecord)['in-place'][number]

const hostsInPlace = ({ exchange, skype, edge }: Plan): ReadonlySet<string> => {
  const hosts: Readonly<Record<InPlace, readonly string[]>> = {
    'exchange-server': exchange.flatMap((item) => item.servers),
    pool: skype.map((item) => item.poolFqdn),
    'front-end': skype.flatMap((item) => item.frontEnds),
    'edge-pool': [edge.poolFqdn],
  }
  return new Set(withoutRecord['in-place'].flatMap((part) => knownHosts(hosts[part])))
}

/** Whether a Subject is the name of a host, and not a domain or a name that Setup gives. */
const isHost = ({ id }: CertificateNames): boolean => {
  const { subject } = certificateNeeds[id]
  if (subject !== null && typeof subject === 'object') return !('fixed' in subject)
  return withoutRecord['no-host'].every((part) => part !== subject)
}

/** Names in certificates that neither a DNS record nor a reason stands for. */
export const namesLeftOut = ({ certificateNames, records }: Outcome, plan: Plan): string[] => {
  const found = new Set([...records.map(({ name }) => name), ...hostsInPlace(plan)])
  return certificateNames.flatMap((one) =>
    [...(one.subject !== null && isHost(one) ? [one.subject] : []), ...one.alternativeNames]
      .filter((name) => !found.has(name))
      .map((name) => `${one.key}: ${name}`),
  )
}

export const namesLaw: Law = {
  name: 'every name in a certificate has a DNS record or a reason to have none',
  broken: namesLeftOut,
}
