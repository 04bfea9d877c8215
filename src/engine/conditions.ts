import type { Condition } from '#knowledge/conditions.ts'
import type { ExchangeProductId, ProductId, SkypeProductId } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { deploymentOf, pairingsWith } from './deployments.ts'
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

const oauthSource = (source: string, plan: Plan): Judgement => {
  const chosen = plan.certificates.oauthSource
  const state = chosen === null ? 'open' : chosen === source ? 'yes' : 'no'
  return { state, answers: [{ answer: 'oauth-source' }] }
}

const opposite = { yes: 'no', no: 'yes', open: 'open' } as const

/**
 * Whether a condition holds for a plan: yes, no, or open until these answers are given.
 * @param asOf YYYY-MM-DD
 */
export const judge = (condition: Condition, plan: Plan, asOf: string, scope: Scope): Judgement => {
  if ('all' in condition)
    return combine(
      condition.all.map((part) => judge(part, plan, asOf, scope)),
      'no',
    )
  if ('any' in condition)
    return combine(
      condition.any.map((part) => judge(part, plan, asOf, scope)),
      'yes',
    )
  if ('not' in condition) {
    const inner = judge(condition.not, plan, asOf, scope)
    return { ...inner, state: opposite[inner.state] }
  }
  if ('pairs' in condition) return pairs(condition.pairs, plan, scope)
  if ('product' in condition) return productOf(condition.product, scope)
  if ('oauthSource' in condition) return oauthSource(condition.oauthSource, plan)
  return { state: asOf < condition.before ? 'yes' : 'no', answers: [{ answer: 'as-of' }] }
}
