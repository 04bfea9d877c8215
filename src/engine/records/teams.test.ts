import { expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { onPremises } from '../plan-fixtures.ts'
import { teamsRecords } from './teams.ts'

const { organization } = onPremises()
const found = (cloud: Plan['organization']['tenant']['cloud'], ...sipDomains: string[]) =>
  teamsRecords(
    onPremises({
      dns: { target: '', ttl: 60 },
      organization: { ...organization, sipDomains, tenant: { ...organization.tenant, cloud } },
    }),
  )

it.each([
  [null, [], []],
  [
    'worldwide',
    [
      '100 1 5061 sipfed.online.lync.com',
      '100 1 443 sipdir.online.lync.com',
      'webdir.online.lync.com',
      'sipdir.online.lync.com',
    ],
    ['teams-dns'],
  ],
  [
    'china',
    [
      '100 1 5061 sipfed.online.partner.lync.cn',
      '100 1 443 sipdir.online.partner.lync.cn',
      'webdir.online.partner.lync.cn',
      'sipdir.online.partner.lync.cn',
    ],
    ['dns-china'],
  ],
] as const)('the records of Microsoft Teams in the cloud %s', (cloud, data, sources) => {
  const shared = {
    view: 'external',
    ttl: 3600,
    notes: ['last-user-moved'],
    because: [{ answer: 'sip-domains' }, { answer: 'cloud' }],
    sources: ['teams-dns', ...sources],
  }
  expect(found(cloud, 'Contoso.com')).toEqual([
    {
      ...shared,
      key: 'teams-federation:contoso.com',
      name: '_sipfederationtls._tcp.contoso.com',
      type: 'SRV',
      data: data[0] ?? null,
      purpose: 'teams-federation',
    },
    {
      ...shared,
      key: 'teams-sign-in:contoso.com',
      name: '_sip._tls.contoso.com',
      type: 'SRV',
      data: data[1] ?? null,
      purpose: 'teams-sign-in',
    },
    {
      ...shared,
      key: 'teams-discovery:contoso.com',
      name: 'lyncdiscover.contoso.com',
      type: 'CNAME',
      data: data[2] ?? null,
      purpose: 'teams-discovery',
    },
    {
      ...shared,
      key: 'teams-sip:contoso.com',
      name: 'sip.contoso.com',
      type: 'CNAME',
      data: data[3] ?? null,
      purpose: 'teams-sign-in',
    },
  ])
})

it('each SIP domain has its own', () => {
  expect(found('worldwide', 'a.kr', 'no domain', 'b.kr').map(({ name }) => name)).toEqual([
    '_sipfederationtls._tcp.a.kr',
    '_sip._tls.a.kr',
    'lyncdiscover.a.kr',
    'sip.a.kr',
    '_sipfederationtls._tcp.b.kr',
    '_sip._tls.b.kr',
    'lyncdiscover.b.kr',
    'sip.b.kr',
  ])
})
