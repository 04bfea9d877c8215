import { type Plan, emptyPlan } from '#plan/plan.ts'

const pick = <T>(items: readonly [T, ...T[]], index: number): T =>
  items[index % items.length] ?? items[0]

const cities = ['Seoul', 'London', 'Busan', 'Singapore', 'Hamburg', 'Toronto'] as const

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index)
const names = (prefix: string, at: number, count: number) =>
  numbered(count).map((index) => `${prefix}${at + 1}-${index + 1}.corp.contoso.com`)

const exchangeOf = (count: number, each: number): Plan['exchange'] =>
  numbered(count).map((at) => {
    const online = count > 1 && at === count - 1
    return {
      id: `ex${at}`,
      name: `${pick(cities, at)} mail`,
      product: online ? 'exchange-online' : pick(['exchange-se', 'exchange-2019'], at),
      build: online ? '' : '15.2.2562.17',
      servers: online ? [] : names('mbx', at, each),
    }
  })

const skypeOf = (count: number, each: number): Plan['skype'] =>
  numbered(count).map((at) => ({
    id: `sk${at}`,
    name: `${pick(cities, at)} pool`,
    product: pick(['skype-se', 'skype-2019'], at),
    build: '7.0.2046.820',
    poolFqdn: `pool${at + 1}.corp.contoso.com`,
    frontEnds: names('fe', at, each),
    externalWebFqdn: `web${at + 1}.contoso.com`,
  }))

/** A made-up plan with so many deployments on each side, and about so many servers in all, Edge aside. */
export const planOf = (exchange: number, skype: number, servers: number): Plan => {
  const plan = emptyPlan('made-up', '2026-11-01')
  const each = Math.ceil(servers / Math.max(1, exchange - (exchange > 1 ? 1 : 0) + skype))
  return {
    ...plan,
    title: `${servers} servers`,
    customer: 'Contoso',
    organization: {
      ...plan.organization,
      sipDomains: ['contoso.com'],
      smtpDomains: ['contoso.com'],
      forests: 'several',
      tenant: {
        ...plan.organization.tenant,
        cloud: 'worldwide',
        domain: 'contoso.onmicrosoft.com',
      },
    },
    exchange: exchangeOf(exchange, each),
    skype: skypeOf(skype, each),
    edge: {
      deployed: true,
      poolFqdn: 'edge.contoso.com',
      servers: ['edge1.contoso.com', 'edge2.contoso.com'],
      accessFqdn: 'sip.contoso.com',
    },
    pairings: numbered(Math.max(exchange, skype) + 2).map((at) => ({
      id: `pa${at}`,
      name: `${pick(cities, at)} users`,
      exchange: `ex${at % exchange}`,
      skype: `sk${(at + Math.floor(at / exchange)) % skype}`,
      users: 1000 * (at + 1),
    })),
    features: ['presence-outlook', 'presence-owa', 'contact-list', 'archiving'],
    autodiscover: { host: 'autodiscover.contoso.com', internalUri: '', oauthUrl: '' },
    dns: { target: 'mbx1-1.corp.contoso.com', ttl: 3600 },
  }
}
