import { clouds } from '#knowledge/clouds.ts'
import type { RecordAnswers } from './answers.ts'
import type { DnsRecord } from '../outcome.ts'
import { knownHosts } from './targets.ts'

type Target = 'teamsFederation' | 'teamsSignIn' | 'teamsWeb'

/** Seconds, as the page gives it. Source: teams-dns. */
const ttl = 3600

/**
 * Where the external Skype records of each SIP domain lead once nobody is homed on servers any more. Inside
 * they go, with all others of Skype for Business.
 */
export const teamsRecords = (plan: RecordAnswers): DnsRecord[] => {
  const { cloud } = plan.organization.tenant
  const to = (target: Target, service = ''): string | null =>
    cloud === null ? null : `${service}${clouds[cloud][target]}`
  const shared = {
    view: 'external',
    ttl,
    notes: ['last-user-moved'],
    because: [{ answer: 'sip-domains' }, { answer: 'cloud' }],
    sources: ['teams-dns', ...(cloud === null ? [] : [clouds[cloud].sources[0]])],
  } as const
  return knownHosts(plan.organization.sipDomains).flatMap((domain): DnsRecord[] => [
    {
      ...shared,
      key: `teams-federation:${domain}`,
      name: `_sipfederationtls._tcp.${domain}`,
      type: 'SRV',
      data: to('teamsFederation', '100 1 5061 '),
      purpose: 'teams-federation',
    },
    {
      ...shared,
      key: `teams-sign-in:${domain}`,
      name: `_sip._tls.${domain}`,
      type: 'SRV',
      data: to('teamsSignIn', '100 1 443 '),
      purpose: 'teams-sign-in',
    },
    {
      ...shared,
      key: `teams-discovery:${domain}`,
      name: `lyncdiscover.${domain}`,
      type: 'CNAME',
      data: to('teamsWeb'),
      purpose: 'teams-discovery',
    },
    {
      ...shared,
      key: `teams-sip:${domain}`,
      name: `sip.${domain}`,
      type: 'CNAME',
      data: to('teamsSignIn'),
      purpose: 'teams-sign-in',
    },
  ])
}
