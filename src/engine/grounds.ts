import type { ProductId } from '#knowledge/products.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import { kept } from '#plan/kept.ts'
import type { Answers, Evidence } from '#plan/plan.ts'
import { lazily, once, remembered, sameItems } from '#plan/remember.ts'
import { type CertificateStates, certificateStates, shownAt } from './certificate-state.ts'
import { byId, formerIn } from './deployments.ts'
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
/** One pairing; `kind` is the same for pairings of the same products. */
export type Joined = {
  readonly id: string
  readonly pairing: GroundData['pairings'][number]
  readonly kind: string
  readonly ref: AnswerRef
} & Readonly<Record<Side, End>>

/**
 * A deployment as conditions are asked of it. Its object stays the same while nothing changes that a state can
 * rest on there: the deployment, its pairings with both ends, and what the plan shares. Where the profiles of
 * two deployments of a side are equal, so is the state of every condition at both.
 */
export type DeploymentScope = Deployed & {
  readonly side: Side
  readonly deployment: Deployed
  readonly joined: readonly Joined[]
  readonly shared: Shared
  readonly profile: string
}

/** Makes references: the same object for the same answer, so that lists of answers can be merged by identity. */
type Refs = {
  readonly ref: (answer: AnswerId, of?: string) => AnswerRef
  readonly count: () => number
}

export type Grounds = GroundData & {
  readonly ref: Refs['ref']
  readonly joined: readonly Joined[]
  readonly joinedWith: (side: Side, id: string) => readonly Joined[]
  /** one pairing of each kind */
  readonly kinds: readonly Joined[]
  readonly scopes: () => Readonly<Record<Side, readonly DeploymentScope[]>>
  /** what each deployment is, with the answer that says so */
  readonly deployed: () => readonly {
    readonly product: ProductId | null
    readonly ref: AnswerRef
  }[]
}

const refsMaker = (): Refs => {
  const refs = new Map<AnswerId, Map<string | undefined, AnswerRef>>()
  let count = 0
  const ref: Refs['ref'] = (answer, of) => {
    let named = refs.get(answer)
    if (named === undefined) refs.set(answer, (named = new Map()))
    let known = named.get(of)
    if (known === undefined) {
      known = of === undefined ? { answer } : { answer, of }
      named.set(of, known)
      count += 1
    }
    return known
  }
  return { ref, count: () => count }
}

const endOf = (
  side: Side,
  pairing: GroundData['pairings'][number],
  found: Deployed | undefined,
  ref: Refs['ref'],
): End => ({
  id: pairing[side],
  from: found,
  product: found?.product,
  ref:
    found === undefined ? ref(`pairing-${side}`, pairing.name) : ref(`${side}-product`, found.name),
})

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

const joinedIn = (
  data: GroundData,
  ref: Refs['ref'],
  before: readonly Joined[],
): readonly Joined[] => {
  const former = formerIn(before)
  const ends = { exchange: byId(data.exchange), skype: byId(data.skype) }
  return data.pairings.map((pairing, index): Joined => {
    const { id, name } = pairing
    const mail = pairing.exchange === null ? undefined : ends.exchange.get(pairing.exchange)
    const chat = pairing.skype === null ? undefined : ends.skype.get(pairing.skype)
    const same = former(id, index)
    if (same?.pairing === pairing && same.exchange.from === mail && same.skype.from === chat)
      return same
    const exchange = endOf('exchange', pairing, mail, ref)
    const skype = endOf('skype', pairing, chat, ref)
    const kind = `${exchange.product}/${skype.product}`
    return { id, pairing, kind, ref: ref('pairings', name), exchange, skype }
  })
}

/** What the state of every condition at a deployment rests on, beside what the plan shares. */
const profileOf = (
  side: Side,
  { certificates }: Shared,
  { id, product }: Deployed,
  joined: readonly Joined[],
): string => {
  const kinds = [...new Set(joined.map(({ kind }) => kind))].toSorted().join(' ')
  if (side === 'skype') return `${product} ${kinds}`
  const shown = Object.values(certificates).map((states) => shownAt(states, id))
  return `${product} ${shown.join(' ')} ${kinds}`
}

const scopesIn = (
  side: Side,
  { shared, [side]: deployments }: GroundData,
  joinedWith: (id: string) => readonly Joined[],
  before: readonly DeploymentScope[],
): readonly DeploymentScope[] => {
  const former = formerIn(before)
  return deployments.map((deployment, index): DeploymentScope => {
    const joined = joinedWith(deployment.id)
    const same = former(deployment.id, index)
    const placed = same?.deployment === deployment && sameItems(same.joined, joined)
    if (placed && same.shared === shared) return same
    const alike = placed && same.shared.certificates === shared.certificates
    const profile = alike ? same.profile : profileOf(side, shared, deployment, joined)
    const { id, name, product } = deployment
    return { side, id, name, product, deployment, joined, shared, profile }
  })
}

const kindsIn = (joined: readonly Joined[]): readonly Joined[] => {
  const found = new Map<string, Joined>()
  for (const one of joined) found.set(one.kind, one)
  return [...found.values()]
}

/**
 * What conditions ask of the data again and again, looked up rather than searched for.
 * @param before what there was before this: parts of it that say the same stay the same objects
 */
const groundsFrom = (data: GroundData, { ref }: Refs, before: Grounds | null): Grounds => {
  const joined = joinedIn(data, ref, before?.joined ?? [])
  const former = before?.scopes()
  const by = { exchange: joinedBy('exchange', joined), skype: joinedBy('skype', joined) }
  return {
    ...data,
    ref,
    joined,
    joinedWith: (side, id) => by[side](id),
    kinds: kindsIn(joined),
    scopes: lazily(() => ({
      exchange: scopesIn('exchange', data, by.exchange, former?.exchange ?? []),
      skype: scopesIn('skype', data, by.skype, former?.skype ?? []),
    })),
    deployed: lazily(() =>
      (['exchange', 'skype'] as const).flatMap((side) =>
        data[side].map(({ name, product }) => ({ product, ref: ref(`${side}-product`, name) })),
      ),
    ),
  }
}

/** References to names that were typed once stay; with so many it begins anew. */
const manyRefs = 50_000

/** The grounds of one plan after another. */
export const groundsAsker = (): ((answers: Answers) => Grounds) => {
  let last: Grounds | null = null
  let data: GroundData | null = null
  let refs = refsMaker()
  return remembered((answers: Answers): Grounds => {
    const now = kept(data, groundDataOf(answers, answers.asOf))
    if (refs.count() > manyRefs) [refs, last] = [refsMaker(), null]
    if (last === null || now !== data) last = groundsFrom(now, refs, last)
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
  const grounds = groundsFrom(groundDataOf(plan, asOf), refsMaker(), null)
  known.set(plan, grounds)
  return grounds
}
