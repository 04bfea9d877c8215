import type { ProductId } from '#knowledge/products.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Answers, Evidence } from '#plan/plan.ts'
import { type CertificateStates, certificateStates } from './certificate-state.ts'
import { byId } from './deployments.ts'
import { domainSets } from './domain-sets.ts'
import type { AnswerRef } from './outcome.ts'

export type Side = 'exchange' | 'skype'
type Deployed = { readonly id: string; readonly name: string; readonly product: ProductId | null }

/** The answers that conditions are judged by, as plain data: while it is the same, so is every judgement. */
export type GroundData = {
  readonly shared: Shared
  readonly exchange: readonly Deployed[]
  readonly skype: readonly Deployed[]
  readonly pairings: readonly Pick<Answers['pairings'][number], 'id' | 'name' | Side>[]
}

/** What does not name a deployment or pairing. */
type Shared = {
  readonly asOf: string
  readonly features: Answers['features']
  readonly edge: boolean | null
  readonly forests: Answers['organization']['forests']
  readonly cloud: Answers['organization']['tenant']['cloud']
  readonly hybrid: Answers['organization']['tenant']['hybrid']
  readonly modernAuthentication: boolean | null
  readonly oauthSource: Answers['certificates']['oauthSource']
  readonly domains: 'same' | 'differ' | null
  /** the products there are, each once, null among them while one is open */
  readonly products: Readonly<Record<Side, readonly (ProductId | null)[]>>
  /** whether there is any pairing */
  readonly paired: boolean
  readonly certificates: Readonly<Record<Evidence['purpose'], CertificateStates>>
}
/** In an order that does not hang on the order of the deployments. */
const productsOf = (deployments: readonly Deployed[]): readonly (ProductId | null)[] =>
  [...new Set(deployments.map(({ product }) => product))].toSorted((a, b) =>
    (a ?? '').localeCompare(b ?? ''),
  )

/** @param asOf YYYY-MM-DD */
export const groundDataOf = (plan: Answers, asOf: string): GroundData => {
  const { organization, certificates } = plan
  const sets = domainSets(plan)
  const deployed = ({ id, name, product }: Deployed): Deployed => ({ id, name, product })
  return {
    shared: {
      asOf,
      features: plan.features,
      edge: plan.edge.deployed,
      forests: organization.forests,
      cloud: organization.tenant.cloud,
      hybrid: organization.tenant.hybrid,
      modernAuthentication: plan.trust.modernAuthentication,
      oauthSource: certificates.oauthSource,
      domains: sets === null ? null : sets.sip.length + sets.smtp.length > 0 ? 'differ' : 'same',
      products: { exchange: productsOf(plan.exchange), skype: productsOf(plan.skype) },
      paired: plan.pairings.length > 0,
      certificates: {
        'exchange-auth': certificateStates(plan, 'exchange-auth', asOf),
        'oauth-token-issuer': certificateStates(plan, 'oauth-token-issuer', asOf),
      },
    },
    exchange: plan.exchange.map(deployed),
    skype: plan.skype.map(deployed),
    pairings: plan.pairings.map(({ id, name, exchange, skype }) => ({ id, name, exchange, skype })),
  }
}

/** One side of a pairing; its product is null while that is open, undefined while no deployment is named. */
export type End = {
  readonly id: string | null
  readonly from: Deployed | undefined
  readonly product: ProductId | null | undefined
  readonly ref: AnswerRef
}
/** One pairing; `from` is what it was made from, in the data. */
export type Joined = {
  readonly ref: AnswerRef
  readonly from: readonly unknown[]
} & Readonly<Record<Side, End>>

export type Grounds = GroundData & {
  /** the same object for the same answer, so that lists of answers can be merged by identity */
  readonly ref: (answer: AnswerId, of?: string) => AnswerRef
  readonly joined: readonly Joined[]
  readonly joinedWith: (side: Side, id: string) => readonly Joined[]
  readonly deployed: readonly { readonly product: ProductId | null; readonly ref: AnswerRef }[]
}

const refs = (): Grounds['ref'] => {
  const known = new Map<AnswerId, Map<string | undefined, AnswerRef>>()
  return (answer, of) => {
    let named = known.get(answer)
    if (named === undefined) known.set(answer, (named = new Map()))
    let ref = named.get(of)
    if (ref === undefined) named.set(of, (ref = of === undefined ? { answer } : { answer, of }))
    return ref
  }
}

const endsOf = (side: Side, data: GroundData, ref: Grounds['ref']) => {
  const deployments = byId(data[side])
  return (id: string | null, pairing: string): End => {
    const found = id === null ? undefined : deployments.get(id)
    return {
      id,
      from: found,
      product: found?.product,
      ref:
        found === undefined ? ref(`pairing-${side}`, pairing) : ref(`${side}-product`, found.name),
    }
  }
}

/** The pairings of each deployment with those that may yet be with it, in the order of the plan. */
const joinedBy = (side: Side, joined: readonly Joined[]) => {
  const found = new Map<string, Joined[]>()
  const open: Joined[] = []
  for (const one of joined) {
    const { id } = one[side]
    if (id === null) {
      open.push(one)
      for (const list of found.values()) list.push(one)
      continue
    }
    const list = found.get(id)
    if (list === undefined) found.set(id, [...open, one])
    else list.push(one)
  }
  return (id: string): readonly Joined[] => found.get(id) ?? open
}

/** What conditions ask of the data again and again, looked up rather than searched for. */
export const groundsFrom = (data: GroundData): Grounds => {
  const ref = refs()
  const exchange = endsOf('exchange', data, ref)
  const skype = endsOf('skype', data, ref)
  const joined = data.pairings.map((pairing) => {
    const mail = exchange(pairing.exchange, pairing.name)
    const home = skype(pairing.skype, pairing.name)
    const from = [pairing, mail.from, home.from]
    return { ref: ref('pairings', pairing.name), from, exchange: mail, skype: home }
  })
  const by = {
    exchange: joinedBy('exchange', joined),
    skype: joinedBy('skype', joined),
  }
  return {
    ...data,
    ref,
    joined,
    joinedWith: (side, id) => by[side](id),
    deployed: (['exchange', 'skype'] as const).flatMap((side) =>
      data[side].map(({ name, product }) => ({ product, ref: ref(`${side}-product`, name) })),
    ),
  }
}

// A plan never changes; an answer makes a new one.
const known = new WeakMap<Answers, Grounds>()

/** @param asOf YYYY-MM-DD */
export const groundsOf = (plan: Answers, asOf: string): Grounds => {
  const before = known.get(plan)
  if (before?.shared.asOf === asOf) return before
  const grounds = groundsFrom(groundDataOf(plan, asOf))
  known.set(plan, grounds)
  return grounds
}
