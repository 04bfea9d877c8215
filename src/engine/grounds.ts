import type { ProductId } from '#knowledge/products.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import { kept } from '#plan/kept.ts'
import type { Answers, Evidence } from '#plan/plan.ts'
import { once, remembered, sameItems } from '#plan/remember.ts'
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

const deployed = once(({ id, name, product }: Deployed): Deployed => ({ id, name, product }))
const joining = once(({ id, name, exchange, skype }: Answers['pairings'][number]) => ({
  id,
  name,
  exchange,
  skype,
}))

/** @param asOf YYYY-MM-DD */
const groundDataOf = (plan: Answers, asOf: string): GroundData => {
  const { organization, certificates } = plan
  const sets = domainSets(plan)
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
    pairings: plan.pairings.map(joining),
  }
}

/** One side of a pairing; its product is null while that is open, undefined while no deployment is named. */
export type End = {
  readonly id: string | null
  readonly from: Deployed | undefined
  readonly product: ProductId | null | undefined
  readonly ref: AnswerRef
}
/** What was made from these, in the data: the very same object while each of them is. */
type Made = { readonly from: readonly unknown[] }

/** One pairing; `kind` is the same for pairings of the same products. */
export type Joined = Made & {
  readonly id: string
  readonly kind: string
  readonly ref: AnswerRef
} & Readonly<Record<Side, End>>

/**
 * A deployment as conditions are asked of it. Its object stays the same while nothing changes that a state can
 * rest on there: the deployment, its pairings with both ends, and what the plan shares.
 */
export type DeploymentScope = Deployed & Made & { readonly side: Side }

export type Grounds = GroundData & {
  /** the same object for the same answer, so that lists of answers can be merged by identity */
  readonly ref: (answer: AnswerId, of?: string) => AnswerRef
  readonly joined: readonly Joined[]
  readonly joinedWith: (side: Side, id: string) => readonly Joined[]
  /** one pairing of each kind */
  readonly kinds: readonly Joined[]
  readonly scopes: Readonly<Record<Side, readonly DeploymentScope[]>>
  readonly deployed: readonly { readonly product: ProductId | null; readonly ref: AnswerRef }[]
  readonly refs: Refs
}

type Refs = ReadonlyMap<AnswerId, ReadonlyMap<string | undefined, AnswerRef>>

/** Makes references, and takes over those that there were. */
const refsFrom = (before: Refs | undefined): Pick<Grounds, 'ref' | 'refs'> => {
  const refs = new Map<AnswerId, Map<string | undefined, AnswerRef>>()
  const ref: Grounds['ref'] = (answer, of) => {
    let named = refs.get(answer)
    if (named === undefined) refs.set(answer, (named = new Map()))
    const known = named.get(of)
    if (known !== undefined) return known
    const made = before?.get(answer)?.get(of) ?? (of === undefined ? { answer } : { answer, of })
    named.set(of, made)
    return made
  }
  return { ref, refs }
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

/** The former one with this id, where it was made from the very same. */
const formerIn = <Item extends Made & { readonly id: string }>(list: readonly Item[] = []) => {
  const known = new Map(list.map((item) => [item.id, item]))
  return (id: string, from: readonly unknown[]): Item | undefined => {
    const item = known.get(id)
    return item !== undefined && sameItems(item.from, from) ? item : undefined
  }
}

const joinedIn = (
  data: GroundData,
  ref: Grounds['ref'],
  before: readonly Joined[] | undefined,
): readonly Joined[] => {
  const former = formerIn(before)
  const endOf = { exchange: endsOf('exchange', data, ref), skype: endsOf('skype', data, ref) }
  return data.pairings.map((pairing): Joined => {
    const { id, name } = pairing
    const exchange = endOf.exchange(pairing.exchange, name)
    const skype = endOf.skype(pairing.skype, name)
    const from = [pairing, exchange.from, skype.from]
    const kind = `${exchange.product}/${skype.product}`
    // Of two that have the same name the one must not keep a reference that the other does not find.
    const own = ref('pairings', name)
    return former(id, from) ?? { id, kind, ref: own, from, exchange, skype }
  })
}

const scopesIn = (
  side: Side,
  { shared, [side]: deployments }: GroundData,
  joinedWith: (id: string) => readonly Joined[],
  before: readonly DeploymentScope[] | undefined,
): readonly DeploymentScope[] => {
  const former = formerIn(before)
  return deployments.map((deployment) => {
    const from = [shared, deployment, ...joinedWith(deployment.id)]
    return former(deployment.id, from) ?? { side, ...deployment, from }
  })
}

/**
 * What conditions ask of the data again and again, looked up rather than searched for.
 * @param before what there was before this: parts of it that say the same stay the same objects
 */
const groundsFrom = (data: GroundData, before: Grounds | null): Grounds => {
  const { ref, refs } = refsFrom(before?.refs)
  const joined = joinedIn(data, ref, before?.joined)
  const by = { exchange: joinedBy('exchange', joined), skype: joinedBy('skype', joined) }
  return {
    ...data,
    ref,
    refs,
    joined,
    joinedWith: (side, id) => by[side](id),
    kinds: [...new Map(joined.map((one) => [one.kind, one])).values()],
    scopes: {
      exchange: scopesIn('exchange', data, by.exchange, before?.scopes.exchange),
      skype: scopesIn('skype', data, by.skype, before?.scopes.skype),
    },
    deployed: (['exchange', 'skype'] as const).flatMap((side) =>
      data[side].map(({ name, product }) => ({ product, ref: ref(`${side}-product`, name) })),
    ),
  }
}

/** The grounds of one plan after another. */
export const groundsAsker = (): ((answers: Answers) => Grounds) => {
  let last: Grounds | null = null
  let data: GroundData | null = null
  return remembered((answers: Answers): Grounds => {
    const now = kept(data, groundDataOf(answers, answers.asOf))
    if (last === null || now !== data) last = groundsFrom(now, last)
    data = now
    return last
  })
}

// A plan never changes; an answer makes a new one.
const known = new WeakMap<Answers, Grounds>()

/** @param asOf YYYY-MM-DD */
export const groundsOf = (plan: Answers, asOf: string): Grounds => {
  const before = known.get(plan)
  if (before?.shared.asOf === asOf) return before
  const grounds = groundsFrom(groundDataOf(plan, asOf), null)
  known.set(plan, grounds)
  return grounds
}
