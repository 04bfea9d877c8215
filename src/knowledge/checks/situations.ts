import { judge } from '#engine/conditions.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import type { Condition } from '../conditions.ts'
import { type ProductId, exchangeProductIds, products, skypeProductIds } from '../products.ts'
import { hybridKinds } from '../tenant.ts'
import { partsOf } from './walks.ts'

/** A plan, and the deployment in it that a condition is asked of. */
type Situation = { readonly plan: Plan; readonly asOf: string; readonly scope: Scope }
type Scope = Parameters<typeof judge>[3]
type Change = (plan: Plan) => Plan
type Evidence = Plan['certificates']['evidence'][number]

const rsa = { type: 'rsa', bits: 2048 } as const
const shown = (purpose: Evidence['purpose'], notAfter: string): Evidence =>
  ({
    id: purpose,
    purpose,
    server: '',
    certificate: { notBefore: '2000-01-01', notAfter, key: rsa, thumbprint: 'AA' },
  }) as unknown as Evidence

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const organization =
  (change: Partial<Plan['organization']>): Change =>
  (plan) => ({ ...plan, organization: { ...plan.organization, ...change } })

/** One way for each answer that a part of a condition asks about, that makes a difference to it. */
const waysOf = (part: Condition): Change[] => {
  if ('edge' in part)
    return [true, false].map((deployed) => (plan) => ({
      ...plan,
      edge: { ...plan.edge, deployed },
    }))
  if ('forests' in part)
    return (['one', 'several'] as const).map((forests) => organization({ forests }))
  if ('cloud' in part)
    return (['worldwide', 'gcc-high', 'dod', 'china'] as const).map((cloud) =>
      organization({ tenant: { ...emptyPlan('p', '').organization.tenant, cloud } }),
    )
  if ('hybrid' in part)
    return hybridKinds.map((hybrid) =>
      organization({ tenant: { ...emptyPlan('p', '').organization.tenant, hybrid } }),
    )
  if ('modernAuthentication' in part)
    return [true, false].map((modernAuthentication) => (plan) => ({
      ...plan,
      trust: { ...plan.trust, modernAuthentication },
    }))
  if ('oauthSource' in part)
    return (['reuse-default', 'assigned', 'import'] as const).map((oauthSource) => (plan) => ({
      ...plan,
      certificates: { ...plan.certificates, oauthSource },
    }))
  if ('domains' in part)
    return [['a.test'], ['b.test']].map((smtpDomains) =>
      organization({ sipDomains: ['a.test'], smtpDomains }),
    )
  if ('before' in part)
    return [dayBefore(part.before), part.before].map((asOf) => (plan) => ({ ...plan, asOf }))
  return 'certificate' in part ? certificatesOf(part.certificate.purpose) : []
}

/** Valid, about to run out, run out; by the middle of the dates that other parts ask about. */
const certificatesOf = (purpose: Evidence['purpose']): Change[] =>
  [3650, 10, -10].map((days) => (plan) => {
    const notAfter = new Date(Date.parse(`${plan.asOf}T00:00:00Z`) + days * 86_400_000)
    const evidence = plan.certificates.evidence.filter((item) => item.purpose !== purpose)
    const item = shown(purpose, notAfter.toISOString())
    return { ...plan, certificates: { ...plan.certificates, evidence: [...evidence, item] } }
  })

const sideOf = (id: ProductId): 'exchange' | 'skype' => products[id].side

const deployment = (id: string, product: ProductId) => ({
  id,
  name: id,
  product,
  servers: [],
  poolFqdn: '',
  frontEnds: [],
  externalWebFqdn: '',
})

type Topology = Pick<Plan, 'exchange' | 'skype' | 'pairings'>

const pairing = (exchange: string | null, skype: string | null): Plan['pairings'][number] => ({
  id: `${exchange}-${skype}`,
  name: '',
  exchange,
  skype,
  users: 1,
})

const asksForPair = (condition: Condition): boolean =>
  partsOf(condition).some((part) => 'pairs' in part)

/** What lies beside the first pairing: deployments in no pairing, or a second pairing, also with one end open. */
const besides = (parts: readonly Condition[]): Topology[] => {
  const has = [...new Set(parts.flatMap((part) => ('has' in part ? part.has : [])))]
  const own = parts.flatMap((part) => ('product' in part ? [part.product.slice(0, 1)] : []))
  const lying = (ids: readonly ProductId[], pairings: Plan['pairings']) => {
    const of = (side: 'exchange' | 'skype') =>
      ids.filter((id) => sideOf(id) === side).map((id) => deployment(id, id))
    return { exchange: of('exchange'), skype: of('skype'), pairings } as unknown as Topology
  }
  const alone = [...has.map((id) => [id]), has, ...own].map((ids) => lying(ids, []))
  const pairs = parts.flatMap((part) => ('pairs' in part ? [part.pairs] : []))
  const needsTwo = parts.some(
    (part) => 'all' in part && part.all.filter((one) => asksForPair(one)).length > 1,
  )
  const second = pairs.flatMap(({ exchange: [exchange], skype: [skype] }): Topology[] => {
    if (!needsTwo || exchange === undefined || skype === undefined) return []
    const [ex, sk] = [deployment('ex2', exchange), deployment('sk2', skype)]
    return [pairing('ex2', 'sk2'), pairing('ex', 'sk2'), pairing('ex2', 'sk')].map(
      (one) => ({ exchange: [ex], skype: [sk], pairings: [one] }) as unknown as Topology,
    )
  })
  const different = [...alone, ...second].map((item) => [JSON.stringify(item), item] as const)
  const open = [pairing(null, 'sk'), pairing('ex', null)].map((one) => lying(own.flat(), [one]))
  return [{ exchange: [], skype: [], pairings: [] }, ...new Map(different).values(), ...open]
}

/** One pairing of each two products, alone and with what a condition can tell apart beside it. */
const topologies = (parts: readonly Condition[]): Plan[] => {
  const others = besides(parts)
  return exchangeProductIds.flatMap((exchange) =>
    skypeProductIds.flatMap((skype) =>
      others.map(
        (other) =>
          ({
            ...emptyPlan('p', '2019-01-01'),
            exchange: [deployment('ex', exchange), ...other.exchange],
            skype: [deployment('sk', skype), ...other.skype],
            pairings: [pairing('ex', 'sk'), ...other.pairings],
          }) as Plan,
      ),
    ),
  )
}

/** Nothing wanted, each feature alone, and the first of each two lists together. */
const wantedWays = (parts: readonly Condition[]): Change[] => {
  const lists = parts.flatMap((part) => ('wanted' in part ? [part.wanted] : []))
  const single = [...new Set(lists.flat())].map((id) => [id])
  const first = [...new Set(lists.flatMap(([id]) => id ?? []))]
  const together = first.flatMap((a, index) => first.slice(index + 1).map((b) => [a, b]))
  return [[], ...single, ...together].map((features) => (plan) => ({ ...plan, features }))
}

const scopesOf = (per: string, plan: Plan): Scope[] =>
  per === 'exchange' || per === 'exchange-server'
    ? plan.exchange.map(({ id, name, product }) => ({ side: 'exchange', id, name, product }))
    : per === 'skype'
      ? plan.skype.map(({ id, name, product }) => ({ side: 'skype', id, name, product }))
      : [{ side: 'plan' }]

/** Kinds of parts, each once, so that two that ask about one answer share its ways. */
const questionOf = (part: Condition): string =>
  'certificate' in part ? `certificate ${part.certificate.purpose}` : Object.keys(part).join('')

/**
 * Every situation that a condition can tell apart: each two products in a pairing, those it asks for
 * beside them, and each answer that it asks about both ways.
 * @param per what the fact is for: the plan, or each deployment of a side
 */
const situationsOf = (condition: Condition, per: string): Situation[] => {
  const parts = partsOf(condition)
  const questions = new Map<string, Condition[]>()
  for (const part of parts)
    questions.set(questionOf(part), [...(questions.get(questionOf(part)) ?? []), part])
  // The date first: certificates are shown valid or not at it.
  const order = [...questions.keys()].toSorted(
    (a, b) => Number(b === 'before') - Number(a === 'before'),
  )
  let plans = topologies(parts)
  for (const question of order) {
    const asking = questions.get(question) ?? []
    const ways = question === 'wanted' ? wantedWays(asking) : asking.flatMap(waysOf)
    if (ways.length > 0) plans = plans.flatMap((plan) => ways.map((way) => way(plan)))
  }
  return plans.flatMap((plan) =>
    scopesOf(per, plan).map((scope) => ({ plan, asOf: plan.asOf, scope })),
  )
}

type State = ReturnType<typeof judge>['state']

/** Whether a condition holds in each of these situations, or is open. */
export const judgedIn = (condition: Condition, situations: readonly Situation[]): State[] =>
  situations.map(({ plan, asOf, scope }) => judge(condition, plan, asOf, scope).state)

type Judged = { readonly situations: readonly Situation[]; readonly states: readonly State[] }
const known = new Map<string, Judged>()

/** A condition in all its situations, worked out once for all checks that ask. */
export const judged = (condition: Condition, per: string): Judged => {
  const key = `${per} ${JSON.stringify(condition)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const situations = situationsOf(condition, per)
  const found = { situations, states: judgedIn(condition, situations) }
  known.set(key, found)
  return found
}
