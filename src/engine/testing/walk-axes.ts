import { cloudIds } from '#knowledge/clouds.ts'
import { editionIds } from '#knowledge/editions.ts'
import type { FeatureId } from '#knowledge/features.ts'
import {
  type ExchangeProductId,
  type SkypeProductId,
  exchangeProductIds,
  products,
  skypeProductIds,
} from '#knowledge/products.ts'
import { ewsStates, hybridKinds } from '#knowledge/tenant.ts'
import type { Plan } from '#plan/plan.ts'

/** One way to answer a question, with a name for messages. */
export type Way = { readonly name: string; readonly change: (plan: Plan) => Plan }

const exchange = (id: string, product: ExchangeProductId): Plan['exchange'][number] => ({
  id,
  name: `Mail ${id}`,
  product,
  build: '',
  servers:
    products[product].kind === 'server' ? [`ex01.${id}.fabric.kr`, `ex02.${id}.fabric.kr`] : [],
})

const skype = (id: string, product: SkypeProductId): Plan['skype'][number] => {
  const server = products[product].kind === 'server'
  return {
    id,
    name: `Pool ${id}`,
    product,
    build: '',
    poolFqdn: server ? `pool-${id}.fabric.kr` : '',
    frontEnds: server ? [`fe01-${id}.fabric.kr`, `fe02-${id}.fabric.kr`] : [],
    externalWebFqdn: server ? `web-${id}.fabric.kr` : '',
  }
}

type Pair = readonly [ExchangeProductId, SkypeProductId]

/** Pairings of these products, one deployment for each product, and deployments that no pairing has. */
const topology = (
  pairs: readonly Pair[],
  beside: readonly (ExchangeProductId | SkypeProductId)[] = [],
): Way => {
  const isExchange = (id: string): id is ExchangeProductId =>
    (exchangeProductIds as string[]).includes(id)
  const all = [...pairs.flat(), ...beside]
  const mail = [...new Set(all.filter(isExchange))]
  const pools = [...new Set(all.filter((id) => !isExchange(id)))] as SkypeProductId[]
  return {
    name: `${pairs.map((pair) => pair.join(' with ')).join(', ')}${beside.length > 0 ? `, beside ${beside.join(', ')}` : ''}`,
    change: (plan) => ({
      ...plan,
      exchange: mail.map((id) => exchange(id, id)),
      skype: pools.map((id) => skype(id, id)),
      pairings: pairs.map(([one, other]) => ({
        id: `${one}-${other}`,
        name: `${one} and ${other}`,
        exchange: one,
        skype: other,
        users: 10,
      })),
      organization: { ...plan.organization, users: 10 * pairs.length },
    }),
  }
}

const singles = exchangeProductIds.flatMap((one) =>
  skypeProductIds.map((other) => topology([[one, other]])),
)

/** What only shows where several products meet: hybrids, migrations, deployments without users. */
const mixed = [
  topology([
    ['exchange-2016', 'skype-2015'],
    ['exchange-online', 'skype-2015'],
  ]),
  topology([
    ['exchange-se', 'skype-se'],
    ['exchange-online', 'skype-se'],
  ]),
  topology([
    ['exchange-2013', 'lync-2013'],
    ['exchange-2019', 'skype-2019'],
  ]),
  topology([
    ['exchange-2016', 'skype-2019'],
    ['exchange-2019', 'skype-2019'],
    ['exchange-online', 'skype-online'],
  ]),
  topology([
    ['exchange-2010', 'lync-2013'],
    ['exchange-2010', 'skype-online'],
  ]),
  topology([
    ['exchange-se', 'skype-se'],
    ['exchange-se', 'teams'],
  ]),
  topology([['exchange-online', 'teams']], ['skype-2019']),
  topology([['exchange-2019', 'skype-2019']], ['exchange-online']),
  topology([['exchange-se', 'skype-online']], ['exchange-online', 'skype-se']),
  topology([['exchange-2016', 'skype-2015']], ['exchange-2019', 'skype-2019']),
]

/** Every two products in one pairing, and several pairings. */
export const topologies: readonly Way[] = [...singles, ...mixed]

export const clouds: readonly Way[] = cloudIds.map((cloud) => ({
  name: cloud,
  change: (plan) => {
    const { organization } = plan
    return { ...plan, organization: { ...organization, tenant: { ...organization.tenant, cloud } } }
  },
}))

export const forests: readonly Way[] = (['one', 'several'] as const).map((count) => ({
  name: `${count} forest`,
  change: (plan) => ({ ...plan, organization: { ...plan.organization, forests: count } }),
}))

export const edges: readonly Way[] = [true, false].map((deployed) => ({
  name: deployed ? 'Edge' : 'no Edge',
  change: (plan) => ({ ...plan, edge: { ...plan.edge, deployed } }),
}))

/** SMTP domains like the SIP domain and others, and a second domain in which neither a pool nor the Access Edge has its name. */
export const domains: readonly Way[] = [
  ...['fabric.kr', 'mail.kr'].map((domain): Way => ({
    name: `SMTP ${domain}`,
    change: (plan) => {
      const { organization, autodiscover } = plan
      return {
        ...plan,
        organization: { ...organization, smtpDomains: [domain] },
        autodiscover: { ...autodiscover, host: `autodiscover.${domain}` },
      }
    },
  })),
  {
    name: 'two domains',
    change: (plan) => {
      const both = ['fabric.kr', 'branch.kr']
      return {
        ...plan,
        organization: { ...plan.organization, sipDomains: both, smtpDomains: both },
      }
    },
  },
]

export const oauthSources: readonly Way[] = (['reuse-default', 'assigned', 'import'] as const).map(
  (oauthSource) => ({
    name: oauthSource,
    change: (plan) => ({ ...plan, certificates: { ...plan.certificates, oauthSource } }),
  }),
)

const tenantWays = <K extends 'ews' | 'hybrid'>(
  key: K,
  values: readonly Plan['organization']['tenant'][K][],
): readonly Way[] =>
  values.map((value) => ({
    name: `${key}: ${value}`,
    change: (plan) => {
      const { organization } = plan
      return {
        ...plan,
        organization: { ...organization, tenant: { ...organization.tenant, [key]: value } },
      }
    },
  }))

export const tenantEws = tenantWays('ews', [null, ...ewsStates])
export const tenantHybrids = tenantWays('hybrid', [null, ...hybridKinds])

export const modernAuthentication: readonly Way[] = [null, true, false].map((wanted) => ({
  name: `modern authentication: ${wanted}`,
  change: (plan) => ({ ...plan, trust: { ...plan.trust, modernAuthentication: wanted } }),
}))

export const editions: readonly Way[] = editionIds.map((edition) => ({
  name: edition,
  change: (plan) => ({ ...plan, edition }),
}))

export const dated = (dates: readonly string[]): Way[] =>
  dates.map((asOf) => ({ name: asOf, change: (plan) => ({ ...plan, asOf }) }))

export const wanting = (sets: readonly (readonly FeatureId[])[]): Way[] =>
  sets.map((features) => ({
    name: `wanted: ${features.join(', ')}`,
    change: (plan) => ({ ...plan, features: [...features] }),
  }))
