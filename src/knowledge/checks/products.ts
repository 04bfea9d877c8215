import { judge } from '#engine/conditions.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { dateFault, hostFault } from '#plan/values.ts'
import type { Cloud } from '../clouds.ts'
import type { Product } from '../products.ts'
import { type Check, repeated } from './check.ts'

/** The dates of a product in the order in which they must come; some are not known. */
const datesOf = ({ start, lifecycle }: Product): string[] => {
  const ends =
    lifecycle.policy === 'fixed'
      ? [
          lifecycle.mainstreamEnd,
          lifecycle.end,
          ...(lifecycle.paidUpdates?.periods.flatMap(({ from, until }) => [from, until]) ?? []),
        ]
      : lifecycle.policy === 'retired'
        ? [lifecycle.end]
        : []
  return [start, ...ends].filter((date) => typeof date === 'string')
}

/** A plan with one pairing of a retired service, judged on the day after its end, everything wanted. */
const afterRetirement = (id: string, product: Product, date: string, facts: string[]): Plan[] => {
  const others = facts
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return others.map((other) => {
    const exchange = product.side === 'exchange' ? id : other
    const skype = product.side === 'skype' ? id : other
    const empty = emptyPlan('p', next)
    return {
      ...empty,
      exchange: [{ id: 'ex', name: 'ex', product: exchange, servers: [] }],
      skype: [
        { id: 'sk', name: 'sk', product: skype, poolFqdn: '', frontEnds: [], externalWebFqdn: '' },
      ],
      pairings: [{ id: 'pa', name: 'pa', exchange: 'ex', skype: 'sk', users: 1 }],
      certificates: { ...empty.certificates, oauthSource: 'import' },
      edge: { ...empty.edge, deployed: true },
      organization: {
        ...empty.organization,
        forests: 'one',
        sipDomains: ['a.test'],
        smtpDomains: ['b.test'],
        tenant: { cloud: 'worldwide', domain: '', id: '' },
      },
    } as unknown as Plan
  })
}

const hosts = [
  'hostingProvider',
  'oauthAutodiscover',
  'autodiscoverAlias',
  'tokenService',
  'exchangeOnlineHost',
  'teamsFederation',
  'teamsSignIn',
  'teamsWeb',
] as const satisfies (keyof Cloud)[]

/** Products and clouds. */
export const productChecks: readonly Check[] = [
  {
    name: 'lifecycles-dated',
    what: 'Dates of products are days that exist.',
    scope: 'products',
    check: (facts) =>
      Object.entries(facts.products).flatMap(([id, product]) =>
        datesOf(product)
          .filter((date) => date === '' || dateFault(date) !== null)
          .map((date) => ({ id, what: `${date} is no day` })),
      ),
    exceptions: [],
  },
  {
    name: 'lifecycles-in-order',
    what: 'A product begins before its mainstream support ends, which ends before its extended support, and paid updates come last.',
    scope: 'products',
    check: (facts) =>
      Object.entries(facts.products).flatMap(([id, product]) => {
        const dates = datesOf(product)
        const strictly = dates.every(
          (date, index) => index === 0 || (dates[index - 1] ?? '') < date,
        )
        return strictly ? [] : [{ id, what: `its dates are not in order: ${dates.join(', ')}` }]
      }),
    exceptions: [],
  },
  {
    name: 'products-called-apart',
    what: 'Products are sold as servers with an end or a successor, or as services, and no two share a name.',
    scope: 'products',
    check: (facts) => {
      const all = Object.entries(facts.products)
      const names = repeated(all.flatMap(([, { name, short }]) => [...new Set([name, short])]))
      return all.flatMap(([id, { name, short, kind, lifecycle }]) => [
        ...(names.includes(name) || names.includes(short)
          ? [{ id, what: 'has the name of another' }]
          : []),
        ...(short.length > name.length ? [{ id, what: 'has a short name that is longer' }] : []),
        ...(kind === 'server' && lifecycle.policy === 'retired'
          ? [{ id, what: 'is a server, which is not switched off' }]
          : []),
        ...(kind === 'service' && lifecycle.policy === 'fixed'
          ? [{ id, what: 'is a service with the support of a server' }]
          : []),
      ])
    },
    exceptions: [],
  },
  {
    name: 'no-tasks-after-retirement',
    what: 'No task is there because of a service that is switched off by then.',
    scope: 'tasks',
    check: (facts) =>
      Object.entries(facts.products).flatMap(([id, product]) => {
        if (product.lifecycle.policy !== 'retired') return []
        const others = Object.keys(facts.products).filter(
          (other) => facts.products[other]?.side !== product.side,
        )
        const plans = afterRetirement(id, product, product.lifecycle.end, others)
        return Object.entries(facts.tasks)
          .filter(([, { per }]) => per === 'plan' || per === product.side)
          .filter(([, { when, per }]) =>
            plans.some((plan) => {
              const scope =
                per === 'plan'
                  ? ({ side: 'plan' } as const)
                  : {
                      side: per,
                      id: per === 'skype' ? 'sk' : 'ex',
                      name: '',
                      product: plan[per][0]?.product ?? null,
                    }
              const wanted = { ...plan, features: Object.keys(facts.features) } as Plan
              const online = { ...wanted, pairings: [] }
              // What is there without the pairing is there because of the other product.
              return (
                judge(when, wanted, wanted.asOf, scope).state === 'yes' &&
                judge(when, { ...online, [product.side]: [] }, wanted.asOf, { side: 'plan' })
                  .state !== 'yes'
              )
            }),
          )
          .map(([task]) => ({ id: task, what: `applies to ${id} after it was retired` }))
      }),
    exceptions: [],
  },
  {
    name: 'clouds-whole',
    what: 'Every cloud has every host: one that no source names is listed here as looked for and not found.',
    scope: 'clouds',
    check: (facts) =>
      Object.entries(facts.clouds).flatMap(([id, cloud]) =>
        hosts
          .filter((field) => cloud[field] === null)
          .map((field) => ({ id: `${id}.${field}`, what: 'is not known' })),
      ),
    exceptions: [
      'gcc-high.autodiscoverAlias',
      'gcc-high.tokenService',
      'gcc-high.exchangeOnlineHost',
      'dod.hostingProvider',
      'dod.autodiscoverAlias',
      'dod.tokenService',
      'dod.exchangeOnlineHost',
      'china.tokenService',
      'china.exchangeOnlineHost',
    ].map((id) => ({ id, why: 'looked for and not found: no source names it' })),
  },
  {
    name: 'clouds-hosts',
    what: 'Hosts of clouds are host names in lower case, and names of environments single words.',
    scope: 'clouds',
    check: (facts) =>
      Object.entries(facts.clouds).flatMap(([id, cloud]) => [
        ...hosts
          .filter(
            (field) =>
              cloud[field] !== null &&
              (hostFault(cloud[field] ?? '') !== null ||
                cloud[field] !== cloud[field]?.toLowerCase()),
          )
          .map((field) => ({ id: `${id}.${field}`, what: `${cloud[field]} is no host name` })),
        ...(['graphEnvironment', 'azureEnvironment'] as const)
          .filter((field) => !/^[A-Za-z0-9]+$/.test(cloud[field]))
          .map((field) => ({ id: `${id}.${field}`, what: 'is not one word' })),
      ]),
    exceptions: [],
  },
  {
    name: 'clouds-apart',
    what: 'No host belongs to two clouds.',
    scope: 'clouds',
    check: (facts) => {
      const all = Object.entries(facts.clouds).flatMap(([id, cloud]) =>
        hosts.map((field) => [`${id}.${field}`, cloud[field]] as const),
      )
      const twice = repeated(all.map(([, host]) => host).filter((host) => host !== null))
      return all
        .filter(([, host]) => host !== null && twice.includes(host))
        .map(([id, host]) => ({ id, what: `${host} is another cloud’s too` }))
    },
    exceptions: [],
  },
]
