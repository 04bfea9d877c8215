import { clouds } from '#knowledge/clouds.ts'
import { products } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { gathered, remembered } from '#plan/remember.ts'
import type { Finding, PairingOutcome } from '../outcome.ts'

const numbers = (plan: Answers): Finding[] => {
  const of = plan.organization.users
  const users = plan.pairings.reduce((sum, pairing) => sum + (pairing.users ?? 0), 0)
  const counted =
    plan.pairings.length > 0 && plan.pairings.every((pairing) => pairing.users !== null)
  if (of === null || !counted || users === of) return []
  const shared = {
    severity: 'warning' as const,
    step: 'pairings' as const,
    causes: [{ answer: 'users-in-all' as const }, { answer: 'pairing-users' as const }],
    sources: ['tandem' as const],
  }
  return users < of
    ? [
        {
          key: 'users-unpaired',
          data: { code: 'users-unpaired', users: of - users, of },
          ...shared,
        },
      ]
    : [
        {
          key: 'users-overbooked',
          data: { code: 'users-overbooked', users: users - of, of },
          ...shared,
        },
      ]
}

const emptyPairings = (plan: Answers): Finding[] =>
  plan.pairings
    .filter((pairing) => pairing.users === 0)
    .map((pairing) => ({
      key: `pairing-empty:${pairing.id}`,
      severity: 'note',
      data: { code: 'pairing-empty', pairing: pairing.name },
      step: 'pairings',
      causes: [{ answer: 'pairing-users', of: pairing.name }],
      sources: ['tandem'],
    }))

/** Servers that all users have left for Microsoft Teams: nobody is to be on them, and the checklist has their end. */
const left = ({ pairings, skype }: Answers): ReadonlySet<string> => {
  const homes = new Set(pairings.map((pairing) => pairing.skype))
  const used = skype.filter(({ id }) => homes.has(id)).map(({ product }) => product)
  const isServer = (product: (typeof used)[number]) =>
    product !== null && products[product].kind === 'server'
  return new Set(
    used.includes('teams') && !used.some(isServer)
      ? skype.filter(({ product }) => isServer(product)).map(({ id }) => id)
      : [],
  )
}

const unpaired = (plan: Answers): Finding[] => {
  if (plan.pairings.length === 0) return []
  return (['exchange', 'skype'] as const).flatMap((side) => {
    const paired = new Set(plan.pairings.map((pairing) => pairing[side]))
    const expected = side === 'skype' ? left(plan) : new Set<string>()
    return plan[side]
      .filter(({ id }) => !paired.has(id) && !expected.has(id))
      .map((deployment) => ({
        key: `deployment-unpaired:${deployment.id}`,
        severity: 'note' as const,
        data: { code: 'deployment-unpaired' as const, deployment: deployment.name },
        step: 'pairings' as const,
        causes: [{ answer: 'pairings' as const }],
        sources: ['tandem' as const],
      }))
  })
}

const exchange2010 = gathered(({ id, name, product }: Answers['exchange'][number]): Finding[] =>
  product === 'exchange-2010'
    ? [
        {
          key: `exchange-2010-oauth:${id}`,
          severity: 'warning',
          data: { code: 'exchange-2010-oauth', deployment: name },
          step: 'exchange',
          causes: [{ answer: 'exchange-product', of: name }],
          sources: ['compatibility', 'integrate-2021'],
        },
      ]
    : [],
)

const newerThan2013: readonly unknown[] = ['exchange-2016', 'exchange-2019', 'exchange-se']

const pairs = (edge: boolean | null) =>
  gathered(({ id, name, exchange, skype }: PairingOutcome): Finding[] => {
    if (!exchange?.product || !skype?.product) return []
    const causes = [
      { answer: 'exchange-product' as const, of: exchange.name },
      { answer: 'skype-product' as const, of: skype.name },
    ]
    if (skype.product === 'lync-2013' && newerThan2013.includes(exchange.product)) {
      const data = { code: 'lync-2013-owa', pairing: name } as const
      return [
        {
          key: `${data.code}:${id}`,
          severity: 'warning',
          data,
          step: 'skype',
          causes,
          sources: ['owa-im-onpremises'],
        },
      ]
    }
    const toOnline =
      exchange.product === 'exchange-online' && products[skype.product].kind === 'server'
    if (!toOnline || edge !== false) return []
    const data = { code: 'edge-missing', pairing: name } as const
    return [
      {
        key: `${data.code}:${id}`,
        severity: 'blocker',
        data,
        step: 'skype',
        causes: [{ answer: 'edge-deployed' }, ...causes],
        sources: ['outlook-web-app', 'edge-hosted-exchange'],
      },
    ]
  })

const cloudHost = (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => {
  const { cloud } = plan.organization.tenant
  const concerned = pairings.some(
    ({ exchange, skype }) =>
      exchange?.product === 'exchange-online' &&
      skype?.product &&
      products[skype.product].kind === 'server',
  )
  if (cloud === null || clouds[cloud].hostingProvider !== null || !concerned) return []
  return [
    {
      key: 'cloud-host-unknown',
      severity: 'warning',
      data: { code: 'cloud-host-unknown' },
      step: 'organization',
      causes: [{ answer: 'cloud' }],
      sources: ['outlook-web-app'],
    },
  ]
}

/** What does not fit in who is where: numbers, empty or missing pairings, pairs that need something more. */
export const topologyAsker = () => {
  const pairsWith = remembered(pairs)
  return (plan: Answers, pairings: readonly PairingOutcome[]): Finding[] => [
    ...numbers(plan),
    ...emptyPairings(plan),
    ...unpaired(plan),
    ...exchange2010(plan.exchange),
    ...pairsWith(plan.edge.deployed)(pairings),
    ...cloudHost(plan, pairings),
  ]
}
