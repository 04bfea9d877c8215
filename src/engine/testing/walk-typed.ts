import { emptyPlan, type Plan } from '#plan/plan.ts'
import type { Way } from './walk-axes.ts'

const way = (name: string, change: Way['change']): Way => ({ name, change })

const users = (name: string, count: number): Way =>
  way(name, (plan) => ({
    ...plan,
    pairings: plan.pairings.map((pairing) => ({ ...pairing, users: count })),
  }))

const address = (name: string, autodiscover: Partial<Plan['autodiscover']>): Way =>
  way(name, (plan) => ({ ...plan, autodiscover: { ...plan.autodiscover, ...autodiscover } }))

const target = (text: string): Way =>
  way(`leads to ${text}`, (plan) => ({ ...plan, dns: { ...plan.dns, target: text } }))

const firstServer = (plan: Plan): string => plan.exchange.flatMap((item) => item.servers)[0] ?? ''

/** Hosts, addresses and numbers as they are typed: complete, left open, and wrong in each way that is a finding. */
export const typedWays: readonly Way[] = [
  way('complete', (plan) => plan),
  way('nothing typed', (plan) => {
    const empty = emptyPlan(plan.id, plan.asOf)
    const { tenant, ...organization } = plan.organization
    return {
      ...plan,
      exchange: plan.exchange.map((item) => ({ ...item, servers: [] })),
      skype: plan.skype.map((item) => ({
        ...item,
        poolFqdn: '',
        frontEnds: [],
        externalWebFqdn: '',
      })),
      edge: { ...empty.edge, deployed: plan.edge.deployed },
      organization: { ...organization, users: null, tenant: { ...tenant, domain: '', id: '' } },
      autodiscover: empty.autodiscover,
      dns: empty.dns,
      trust: empty.trust,
    }
  }),
  way('nothing chosen', (plan) => ({
    ...plan,
    features: null,
    organization: {
      ...plan.organization,
      forests: null,
      tenant: emptyPlan(plan.id, plan.asOf).organization.tenant,
    },
    edge: { ...plan.edge, deployed: null },
    pairings: plan.pairings.map((pairing) => ({ ...pairing, skype: null })),
    certificates: { ...plan.certificates, oauthSource: null },
  })),
  way('versions open', (plan) => ({
    ...plan,
    exchange: plan.exchange.map((item) => ({ ...item, product: null })),
  })),
  way('one Front End Server', (plan) => ({
    ...plan,
    skype: plan.skype.map((item) => ({
      ...item,
      frontEnds: item.poolFqdn === '' ? [] : [item.poolFqdn],
    })),
  })),
  way('Edge in another domain', (plan) => ({
    ...plan,
    edge: { ...plan.edge, accessFqdn: plan.edge.deployed === false ? '' : 'sip.other.kr' },
  })),
  way('Edge called sip', (plan) => ({
    ...plan,
    edge: { ...plan.edge, accessFqdn: plan.edge.deployed === false ? '' : 'sip.fabric.kr' },
  })),
  way('pool in another domain', (plan) => ({
    ...plan,
    skype: plan.skype.map((item) => ({
      ...item,
      poolFqdn: item.poolFqdn === '' ? '' : 'pool.other.kr',
    })),
  })),
  way('day open', (plan) => ({ ...plan, asOf: '' })),
  way('builds', (plan) => ({
    ...plan,
    exchange: plan.exchange.map((item) => ({ ...item, build: '15.2.2562.17' })),
    skype: plan.skype.map((item) => ({ ...item, build: '7.0.2046.820' })),
    trust: { ...plan.trust, onlineTestUser: 'sip:online@fabric.kr' },
  })),
  way('no build', (plan) => ({
    ...plan,
    exchange: plan.exchange.map((item) => ({ ...item, build: 'latest' })),
  })),
  users('too few users', 1),
  users('too many users', 1000),
  users('nobody', 0),
  way('one pairing gone', (plan) => ({ ...plan, pairings: plan.pairings.slice(1) })),
  address('.svc for .xml', {
    internalUri: 'https://autodiscover.fabric.kr/autodiscover/autodiscover.svc',
  }),
  address('.xml for .svc', {
    oauthUrl: 'https://autodiscover.fabric.kr/autodiscover/autodiscover.xml',
  }),
  address('host outside', { host: 'autodiscover.other.kr' }),
  address('Autodiscover of the service', {
    oauthUrl: 'https://autodiscover-s.outlook.com/autodiscover/autodiscover.svc',
  }),
  address('no host name', { host: 'not a host' }),
  way('leads to one server', (plan) => ({
    ...plan,
    dns: { ...plan.dns, target: firstServer(plan) },
  })),
  way('called as one server', (plan) => ({
    ...plan,
    autodiscover: { ...plan.autodiscover, host: firstServer(plan) },
    dns: { ...plan.dns, target: firstServer(plan) },
  })),
  target('10.0.0.1'),
  target('203.0.113.5'),
  target('2001:db8::5'),
]
