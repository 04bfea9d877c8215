import type { Condition } from '#knowledge/conditions.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Answers } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { certificateAnswer, shownAt } from './certificate-state.ts'
import { type State, combined, merged, opposite } from './combine.ts'
import { type End, type Grounds, type Joined, type Side, groundsOf } from './grounds.ts'
import type { AnswerRef } from './outcome.ts'

/** The deployment that a condition is asked of, or the whole plan. */
export type Scope =
  | { readonly side: 'plan' }
  | {
      readonly side: Side
      readonly id: string
      readonly name: string
      readonly product: ProductId | null
    }

/** Applies and does not apply name the answers they rest on; open names the answers that decide it. */
export type Judgement = { readonly state: State; readonly answers: readonly AnswerRef[] }

type Asked = { readonly grounds: Grounds; readonly scope: Scope }
type KeyOf<One> = One extends unknown ? keyof One : never
export type Kind = KeyOf<Condition>
type ValueOf<K extends Kind> = Extract<Condition, Record<K, unknown>>[K]
/** State and answers apart: most of what is asked does not apply, and then nobody asks why. */
type Judge<Value> = {
  readonly state: (value: Value, asked: Asked) => State
  readonly answers: (value: Value, asked: Asked) => readonly AnswerRef[]
}

const membership = (product: ProductId | null, allowed: readonly ProductId[]): State =>
  product === null ? 'open' : allowed.includes(product) ? 'yes' : 'no'

const couldBe = (
  side: Side,
  allowed: readonly ProductId[],
  { shared: { products } }: Grounds,
): boolean =>
  products[side].length === 0 ||
  products[side].some((product) => product === null || allowed.includes(product))

const endState = (
  side: Side,
  { product }: End,
  allowed: readonly ProductId[],
  grounds: Grounds,
): State => {
  if (product !== undefined) return membership(product, allowed)
  // Whatever the answer will be, it cannot be yes when no deployment there is could be.
  return couldBe(side, allowed, grounds) ? 'open' : 'no'
}

const sides = ['exchange', 'skype'] as const

const joinedState = (wanted: ValueOf<'pairs'>, joined: Joined, grounds: Grounds): State =>
  combined(sides, 'no', (side) => endState(side, joined[side], wanted[side], grounds))

const inScope = ({ grounds, scope }: Asked): readonly Joined[] =>
  scope.side === 'plan' ? grounds.joined : grounds.joinedWith(scope.side, scope.id)

const joinedAnswers = (
  wanted: ValueOf<'pairs'>,
  joined: Joined,
  state: State,
  grounds: Grounds,
): readonly AnswerRef[] => {
  if (state === 'yes') return [joined.ref, joined.exchange.ref, joined.skype.ref]
  return sides
    .filter((side) => endState(side, joined[side], wanted[side], grounds) === state)
    .map((side) => joined[side].ref)
}

const pairsAnswers = (
  wanted: ValueOf<'pairs'>,
  joined: readonly Joined[],
  grounds: Grounds,
): readonly AnswerRef[] => {
  if (joined.length === 0) return [grounds.ref('pairings')]
  const states = new Map<string, State>()
  const stateOf = (one: Joined): State => {
    const known = states.get(one.kind)
    if (known !== undefined) return known
    const state = joinedState(wanted, one, grounds)
    states.set(one.kind, state)
    return state
  }
  const state = combined(joined, 'yes', stateOf)
  return merged(joined, state, stateOf, (one) => joinedAnswers(wanted, one, state, grounds))
}

const pairs: Judge<ValueOf<'pairs'>> = {
  state: (wanted, asked) => {
    if (!asked.grounds.shared.paired) return 'open'
    const { grounds, scope } = asked
    const joined = scope.side === 'plan' ? grounds.kinds : inScope(asked)
    return combined(joined, 'yes', (one) => joinedState(wanted, one, grounds))
  },
  answers: (wanted, asked) => pairsAnswers(wanted, inScope(asked), asked.grounds),
}

const has: Judge<ValueOf<'has'>> = {
  state: (allowed, { grounds }) =>
    grounds.exchange.length + grounds.skype.length === 0
      ? 'open'
      : combined(
          sides.flatMap((side) => grounds.shared.products[side]),
          'yes',
          (product) => membership(product, allowed),
        ),
  answers: (allowed, { grounds }) => hasAnswers(grounds)(allowed),
}

/** The same for every deployment that asks. */
const hasAnswers = once((grounds: Grounds) =>
  once((allowed: ValueOf<'has'>): readonly AnswerRef[] => {
    if (grounds.deployed().length === 0)
      return [grounds.ref('exchange-deployments'), grounds.ref('skype-deployments')]
    return merged(
      grounds.deployed(),
      has.state(allowed, { grounds, scope: { side: 'plan' } }),
      ({ product }) => membership(product, allowed),
      ({ ref }) => [ref],
    )
  }),
)

/** A question with one answer: open while there is none. */
const chosen = <Value, Given>(
  answers: (value: Value) => readonly AnswerId[],
  given: (asked: Asked, value: Value) => Given | null,
  holds: (given: Given, value: Value) => boolean,
): Judge<Value> => ({
  state: (value, asked) => {
    const answer = given(asked, value)
    return answer === null ? 'open' : holds(answer, value) ? 'yes' : 'no'
  },
  answers: (value, { grounds }) => answers(value).map((answer) => grounds.ref(answer)),
})

const equal = <Value>(given: Value, value: Value): boolean => given === value

const shownTo = ({ grounds, scope }: Asked, { purpose }: ValueOf<'certificate'>) => {
  const states = grounds.shared.certificates[purpose]
  return scope.side === 'exchange' ? shownAt(states, scope.id) : states.all
}

const some = (decisive: 'yes' | 'no'): Judge<readonly Condition[]> => ({
  state: (parts, asked) => combined(parts, decisive, (part) => stateOf(part, asked)),
  answers: (parts, asked) =>
    merged(
      parts,
      combined(parts, decisive, (part) => stateOf(part, asked)),
      (part) => stateOf(part, asked),
      (part) => answersOf(part, asked),
    ),
})

const judges: { readonly [K in Kind]: Judge<ValueOf<K>> } = {
  all: some('no'),
  any: some('yes'),
  not: {
    state: (part, asked) => opposite[stateOf(part, asked)],
    answers: (part, asked) => answersOf(part, asked),
  },
  unless: {
    state: (part, asked) => (stateOf(part, asked) === 'yes' ? 'no' : 'yes'),
    answers: (part, asked) => answersOf(part, asked),
  },
  pairs,
  product: {
    state: (allowed, { scope }) =>
      scope.side === 'plan' ? 'no' : membership(scope.product, allowed),
    answers: (_, { grounds, scope }) =>
      scope.side === 'plan' ? [] : [grounds.ref(`${scope.side}-product`, scope.name)],
  },
  has,
  wanted: chosen(
    () => ['features'],
    ({ grounds }) => grounds.shared.features,
    (given, features) => features.some((id) => given.includes(id)),
  ),
  edge: chosen(
    () => ['edge-deployed'],
    ({ grounds }) => grounds.shared.edge,
    equal,
  ),
  forests: chosen(
    () => ['forests'],
    ({ grounds }) => grounds.shared.forests,
    equal,
  ),
  cloud: chosen(
    () => ['cloud'],
    ({ grounds }) => grounds.shared.cloud,
    (given, clouds) => clouds.includes(given),
  ),
  hybrid: chosen(
    () => ['tenant-hybrid'],
    ({ grounds }) => grounds.shared.hybrid,
    (given, kinds) => kinds.includes(given),
  ),
  modernAuthentication: chosen(
    () => ['modern-authentication'],
    ({ grounds }) => grounds.shared.modernAuthentication,
    equal,
  ),
  oauthSource: chosen(
    () => ['oauth-source'],
    ({ grounds }) => grounds.shared.oauthSource,
    equal,
  ),
  certificate: chosen(
    ({ purpose }) => [certificateAnswer[purpose]],
    shownTo,
    (worst, { state }) => worst === state,
  ),
  domains: chosen(
    () => ['sip-domains', 'smtp-domains'],
    ({ grounds }) => grounds.shared.domains,
    equal,
  ),
  before: chosen(
    () => ['as-of'],
    ({ grounds }) => grounds.shared.asOf,
    (given, date) => given < date,
  ),
}

/** Each kind of condition has one key, and the judge of that key takes its value. */
const judgeOf = (condition: Condition): { judge: Judge<unknown>; value: unknown } => {
  for (const kind in condition)
    return { judge: judges[kind as Kind] as Judge<unknown>, value: condition[kind as never] }
  throw new TypeError('a condition without a kind')
}

const stateOf = (condition: Condition, asked: Asked): State => {
  const { judge: found, value } = judgeOf(condition)
  return found.state(value, asked)
}

const answersAnew = (condition: Condition, asked: Asked): readonly AnswerRef[] => {
  const { judge: found, value } = judgeOf(condition)
  return found.answers(value, asked)
}

/** Many tasks ask the same of the whole plan, and thousands of answers may follow. */
const answersOfPlan = once((grounds: Grounds) =>
  once((condition: Condition) => answersAnew(condition, { grounds, scope: { side: 'plan' } })),
)

const answersOf = (condition: Condition, asked: Asked): readonly AnswerRef[] =>
  asked.scope.side === 'plan'
    ? answersOfPlan(asked.grounds)(condition)
    : answersAnew(condition, asked)

/** Whether a condition holds: yes, no, or open until answers are given. */
export const stateOn = (grounds: Grounds, condition: Condition, scope: Scope): State =>
  stateOf(condition, { grounds, scope })

/** The answers that this rests on: for those who ask why. */
export const answersOn = (
  grounds: Grounds,
  condition: Condition,
  scope: Scope,
): readonly AnswerRef[] => answersOf(condition, { grounds, scope })

/**
 * Whether a condition holds for a plan: yes, no, or open until these answers are given.
 * @param asOf YYYY-MM-DD
 */
export const judge = (
  condition: Condition,
  plan: Answers,
  asOf: string,
  scope: Scope,
): Judgement => {
  const grounds = groundsOf(plan, asOf)
  return {
    state: stateOn(grounds, condition, scope),
    answers: answersOn(grounds, condition, scope),
  }
}
