import type { Condition } from '#knowledge/conditions.ts'
import type { ExchangeProductId, ProductId, SkypeProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { deploymentOf, pairingsWith } from './deployments.ts'
import { shownFor, worstState } from './certificate-state.ts'
import { domainSets } from './domain-sets.ts'
import type { AnswerRef } from './outcome.ts'

/** The deployment that a condition is asked of, or the whole plan. */
export type Scope =
  | { readonly side: 'plan' }
  | {
      readonly side: 'exchange' | 'skype'
      readonly id: string
      readonly name: string
      readonly product: ProductId | null
    }

/** Applies and does not apply name the answers they rest on; open names the answers that decide it. */
export type Judgement = {
  readonly state: 'yes' | 'no' | 'open'
  readonly answers: readonly AnswerRef[]
}

const merge = (judgements: readonly Judgement[]): readonly AnswerRef[] => {
  const [only] = judgements
  if (only !== undefined && judgements.length === 1) return only.answers
  const seen = new Map<string, AnswerRef>()
  for (const { answers } of judgements)
    for (const ref of answers) seen.set(`${ref.answer}/${ref.of ?? ''}`, ref)
  return [...seen.values()]
}

/** All must hold: one `no` decides, else one `open` leaves it open. `any` is its mirror image. */
const combine = (judgements: readonly Judgement[], decisive: 'yes' | 'no'): Judgement => {
  const decided = judgements.filter((judgement) => judgement.state === decisive)
  if (decided.length > 0) return { state: decisive, answers: merge(decided) }
  const open = judgements.filter((judgement) => judgement.state === 'open')
  if (open.length > 0) return { state: 'open', answers: merge(open) }
  return { state: decisive === 'yes' ? 'no' : 'yes', answers: merge(judgements) }
}

const membership = (
  product: ProductId | null,
  allowed: readonly ProductId[],
  ref: AnswerRef,
): Judgement => {
  if (product === null) return { state: 'open', answers: [ref] }
  return { state: allowed.includes(product) ? 'yes' : 'no', answers: [ref] }
}

const side = <D extends { id: string; name: string; product: ProductId | null }>(
  deployments: readonly D[],
  deployment: D | undefined,
  allowed: readonly ProductId[],
  answer: 'exchange-product' | 'skype-product',
  missing: AnswerRef,
): Judgement => {
  if (deployment === undefined) {
    // Whatever the answer will be, it cannot be yes when no deployment there is could be.
    const could = deployments.some(
      (item) => item.product === null || allowed.includes(item.product),
    )
    return { state: could || deployments.length === 0 ? 'open' : 'no', answers: [missing] }
  }
  return membership(deployment.product, allowed, { answer, of: deployment.name })
}

const pairs = (
  wanted: { exchange: readonly ExchangeProductId[]; skype: readonly SkypeProductId[] },
  plan: Plan,
  scope: Scope,
): Judgement => {
  const inScope = scope.side === 'plan' ? plan.pairings : pairingsWith(plan, scope.side, scope.id)
  if (plan.pairings.length === 0) return { state: 'open', answers: [{ answer: 'pairings' }] }
  const judged = inScope.map((pairing): Judgement => {
    const mailboxes = deploymentOf(plan, 'exchange', pairing.exchange)
    const exchange = side(plan.exchange, mailboxes, wanted.exchange, 'exchange-product', {
      answer: 'pairing-exchange',
      of: pairing.name,
    })
    const home = deploymentOf(plan, 'skype', pairing.skype)
    const skype = side(plan.skype, home, wanted.skype, 'skype-product', {
      answer: 'pairing-skype',
      of: pairing.name,
    })
    const both = combine([exchange, skype], 'no')
    return both.state === 'yes'
      ? { state: 'yes', answers: [{ answer: 'pairings', of: pairing.name }, ...both.answers] }
      : both
  })
  if (judged.length === 0) return { state: 'no', answers: [{ answer: 'pairings' }] }
  return combine(judged, 'yes')
}

const productOf = (allowed: readonly ProductId[], scope: Scope): Judgement =>
  scope.side === 'plan'
    ? { state: 'no', answers: [] }
    : membership(scope.product, allowed, { answer: `${scope.side}-product`, of: scope.name })

const has = (allowed: readonly ProductId[], plan: Plan): Judgement => {
  const judged = [
    ...plan.exchange.map((item) =>
      membership(item.product, allowed, { answer: 'exchange-product', of: item.name }),
    ),
    ...plan.skype.map((item) =>
      membership(item.product, allowed, { answer: 'skype-product', of: item.name }),
    ),
  ]
  if (judged.length === 0)
    return {
      state: 'open',
      answers: [{ answer: 'exchange-deployments' }, { answer: 'skype-deployments' }],
    }
  return combine(judged, 'yes')
}

/** A question with one answer: open while there is none. */
const chosen = <T>(
  answer: AnswerRef['answer'],
  given: T | null,
  holds: (given: T) => boolean,
): Judgement => ({
  state: given === null ? 'open' : holds(given) ? 'yes' : 'no',
  answers: [{ answer }],
})

const certificate = (
  { purpose, state }: Extract<Condition, { certificate: unknown }>['certificate'],
  { plan, asOf, scope }: Asked,
): Judgement =>
  chosen(
    purpose === 'exchange-auth' ? 'auth-certificate' : 'oauth-certificate',
    worstState(shownFor(plan, purpose, scope.side === 'exchange' ? scope.id : null), asOf),
    (worst) => worst === state,
  )

const domains = (wanted: 'same' | 'differ', plan: Plan): Judgement => {
  const sets = domainSets(plan)
  const differ = sets !== null && sets.sip.length + sets.smtp.length > 0
  return {
    state: sets === null ? 'open' : differ === (wanted === 'differ') ? 'yes' : 'no',
    answers: [{ answer: 'sip-domains' }, { answer: 'smtp-domains' }],
  }
}

const opposite = { yes: 'no', no: 'yes', open: 'open' } as const

type Asked = { readonly plan: Plan; readonly asOf: string; readonly scope: Scope }
type KeyOf<One> = One extends unknown ? keyof One : never
type Kind = KeyOf<Condition>
type Judges = {
  readonly [K in Kind]: (
    value: Extract<Condition, Record<K, unknown>>[K],
    asked: Asked,
  ) => Judgement
}

const judges: Judges = {
  all: (parts, asked) =>
    combine(
      parts.map((part) => judged(part, asked)),
      'no',
    ),
  any: (parts, asked) =>
    combine(
      parts.map((part) => judged(part, asked)),
      'yes',
    ),
  not: (part, asked) => {
    const inner = judged(part, asked)
    return { ...inner, state: opposite[inner.state] }
  },
  unless: (part, asked) => {
    const inner = judged(part, asked)
    return { ...inner, state: inner.state === 'yes' ? 'no' : 'yes' }
  },
  pairs: (wanted, { plan, scope }) => pairs(wanted, plan, scope),
  product: (allowed, { scope }) => productOf(allowed, scope),
  has: (allowed, { plan }) => has(allowed, plan),
  wanted: (features, { plan }) =>
    chosen('features', plan.features, (given) => features.some((id) => given.includes(id))),
  edge: (deployed, { plan }) =>
    chosen('edge-deployed', plan.edge.deployed, (given) => given === deployed),
  forests: (forests, { plan }) =>
    chosen('forests', plan.organization.forests, (given) => given === forests),
  cloud: (clouds, { plan }) =>
    chosen('cloud', plan.organization.tenant.cloud, (given) => clouds.includes(given)),
  hybrid: (kinds, { plan }) =>
    chosen('tenant-hybrid', plan.organization.tenant.hybrid, (given) => kinds.includes(given)),
  modernAuthentication: (wanted, { plan }) =>
    chosen('modern-authentication', plan.trust.modernAuthentication, (given) => given === wanted),
  oauthSource: (source, { plan }) =>
    chosen('oauth-source', plan.certificates.oauthSource, (given) => given === source),
  certificate,
  domains: (wanted, { plan }) => domains(wanted, plan),
  before: (date, { asOf }) => chosen('as-of', asOf, (given) => given < date),
}

const judged = (condition: Condition, asked: Asked): Judgement => {
  const [kind] = Object.keys(condition) as [Kind]
  // Each kind of condition has one key, and the judge of that key takes its value.
  const judgeOf = judges[kind] as (value: unknown, asked: Asked) => Judgement
  return judgeOf(condition[kind as never], asked)
}

/**
 * Whether a condition holds for a plan: yes, no, or open until these answers are given.
 * @param asOf YYYY-MM-DD
 */
export const judge = (condition: Condition, plan: Plan, asOf: string, scope: Scope): Judgement =>
  judged(condition, { plan, asOf, scope })
