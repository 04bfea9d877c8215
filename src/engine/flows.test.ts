import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { portText } from './flows.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const flow = (plan: Plan, key: string) => outcomeOf(plan).flows.find((item) => item.key === key)
const edge = { ...onPremises().edge, deployed: true, accessFqdn: 'sip.contoso.com' }
const online = { ...withOnline('2021-03-01'), edge }

const known = (change: Partial<Plan>, product: Plan['exchange'][number]['product'] = null) => {
  const plan = onPremises({ features: ['presence-owa', 'voicemail-um'], ...change })
  return product === null
    ? plan
    : { ...plan, exchange: plan.exchange.map((item) => ({ ...item, product })) }
}

describe('flows', () => {
  it.each<[string, Plan, string, boolean]>([
    ['servers alone', onPremises(), 'skype-to-exchange', true],
    ['servers alone', onPremises(), 'edge-to-online', false],
    ['servers alone', onPremises(), 'edge-sip', false],
    ['servers alone', onPremises(), 'owa-to-pool', false],
    ['wanted presence in OWA', onPremises({ features: ['presence-owa'] }), 'owa-to-pool', true],
    ['wanted voice mail', onPremises(), 'um-worker', true],
    ['no wanted voice mail', onPremises({ features: [] }), 'um-worker', false],
    ['an Edge', onPremises({ edge }), 'edge-sip', true],
    ['every mailbox online', online, 'edge-to-online', true],
    ['every mailbox online', online, 'skype-to-exchange', false],
    ['every mailbox online', online, 'skype-to-online', true],
    ['servers alone', onPremises(), 'skype-to-online', false],
    ['no modern authentication', online, 'skype-revocation', false],
    ['servers alone', onPremises(), 'exchange-to-tenant', false],
    ['every mailbox online', online, 'online-to-exchange', false],
    ['no pairing', onPremises({ pairings: [] }), 'client-to-pool', false],
    ['an Edge', onPremises({ edge }), 'media-relay-udp', true],
    ['servers alone', onPremises(), 'media-relay-udp', false],
    ['an Edge', onPremises({ edge }), 'web-conferencing', true],
    ['an Edge and nobody in Teams', onPremises({ edge }), 'edge-to-teams', false],
    ['an Edge and nobody in Teams', onPremises({ edge }), 'move-users', false],
    ['UM that makes Exchange known', known({}), 'pool-to-owa-2016', false],
    ['no UM', known({ features: ['presence-owa'] }), 'pool-to-owa-2016', true],
    ['no UM', known({ features: ['presence-owa'] }), 'pool-to-owa', false],
    ['Exchange 2019', known({}, 'exchange-2019'), 'pool-to-owa', true],
    ['Exchange 2010', known({}, 'exchange-2010'), 'owa-to-pool', true],
    ['Exchange 2010', known({}, 'exchange-2010'), 'um-2010', true],
    ['Exchange 2010', known({}, 'exchange-2010'), 'um-worker', false],
    ['Exchange 2010', known({}, 'exchange-2010'), 'skype-to-exchange', false],
    ['Exchange 2010', known({}, 'exchange-2010'), 'client-to-exchange', true],
    ['every mailbox online', online, 'workstation-to-tenant', true],
    ['servers alone', onPremises(), 'workstation-to-tenant', false],
    ['no modern authentication', online, 'client-to-sign-in', false],
  ])('with %s: %#', (_, plan, key, expected) => {
    expect(flow(plan, key) !== undefined).toBe(expected)
  })
  it('name the hosts of the paired deployments on both ends', () => {
    const other = { ...onPremises().exchange[0]!, id: 'other', servers: ['other.contoso.com'] }
    const plan = onPremises({ exchange: [...onPremises().exchange, other] })
    expect(flow(plan, 'skype-to-exchange')).toMatchObject({
      fromHosts: ['pool.contoso.com', 'fe01.contoso.com', 'fe02.contoso.com'],
      toHosts: ['ex01.contoso.com'],
    })
  })
  it('name the hosts of Microsoft 365 in the cloud of the tenant, as far as a source names them', () => {
    const hostsIn = (cloud: 'worldwide' | 'dod') => {
      const tenant = { ...online.organization.tenant, cloud }
      const plan = { ...online, organization: { ...online.organization, tenant } }
      return ['skype-to-tenant', 'workstation-to-tenant'].map((key) => flow(plan, key)?.toHosts)
    }
    expect(hostsIn('worldwide')).toEqual([
      ['accounts.accesscontrol.windows.net'],
      ['login.microsoftonline.com', 'graph.microsoft.com', 'outlook.office365.com'],
    ])
    expect(hostsIn('dod')).toEqual([[], ['login.microsoftonline.us', 'dod-graph.microsoft.us']])
  })
  it('open the inside of the Edge to hosts inside alone', () => {
    const open = outcomeOf(onPremises({ edge })).flows.filter(({ to }) => to === 'edge-internal')
    expect(open.map(({ from }) => from)).not.toContain('anywhere')
    expect(open.map(({ from }) => from)).toContain('inside')
  })
  it('carry advice as such where the port is concluded', () => {
    expect(flow(online, 'edge-to-online')?.sources).toContain('tandem')
  })
  it('write ports as a firewall rule does', () => {
    expect(portText([443, [5065, 5068]])).toBe('443, 5065-5068')
    expect(portText(null)).toBeNull()
  })
})
