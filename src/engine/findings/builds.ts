import {
  type BuildPurposeId,
  type MinimumBuild,
  buildPurposeIds,
  buildPurposes,
} from '#knowledge/minimum-builds.ts'
import type { ProductId } from '#knowledge/products.ts'
import type { Answers } from '#plan/plan.ts'
import { buildNumbers } from '#plan/values.ts'
import { type Scope, judge } from '../conditions.ts'
import type { Finding } from '../outcome.ts'

type Deployment = {
  readonly side: 'exchange' | 'skype'
  readonly id: string
  readonly name: string
  readonly product: ProductId | null
  readonly build: string
}
type BuildData = Extract<Finding['data'], { code: 'minimum-build' }>

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

/**
 * The minimum that a build must reach: that of its own cumulative update (the third number), else of the
 * nearest one before it, else the lowest there is.
 */
const minimumFor = (
  build: readonly number[],
  minimums: readonly MinimumBuild[],
): MinimumBuild | undefined => {
  const upTo = minimums.filter((item) => {
    const numbers = buildNumbers(item.build)
    return numbers !== null && compare(build.slice(0, 3), numbers.slice(0, 3)) >= 0
  })
  return upTo.at(-1) ?? minimums[0]
}

const isBelow = (build: readonly number[], minimums: readonly MinimumBuild[]): boolean => {
  const minimum = buildNumbers(minimumFor(build, minimums)?.build ?? '')
  return minimum !== null && compare(build, minimum) < 0
}

const applies = (
  purpose: BuildPurposeId,
  plan: Answers,
  { side, ...item }: Deployment,
): boolean => {
  const { when } = buildPurposes[purpose]
  if (when === 'modern-authentication') return plan.trust.modernAuthentication === true
  const scope: Scope = { side, id: item.id, name: item.name, product: item.product }
  return judge(when, plan, plan.asOf, scope).state === 'yes'
}

/** Deployments whose build is too old for a purpose, or not given where the purpose asks for it. */
const dataOf = (purpose: BuildPurposeId, plan: Answers, all: readonly Deployment[]): BuildData => {
  const { asks, builds }: { asks: boolean; builds: readonly MinimumBuild[] } =
    buildPurposes[purpose]
  const asked = all
    .map((item) => ({ item, needs: builds.filter(({ product }) => product === item.product) }))
    .filter(({ item, needs }) => needs.length > 0 && applies(purpose, plan, item))
  const below: BuildData['below'] = asked.flatMap(({ item, needs }) => {
    const build = buildNumbers(item.build)
    if (build === null || !isBelow(build, needs)) return []
    return [{ deployment: item.name, build: item.build.trim(), needs }]
  })
  const unknown: BuildData['unknown'] = asked.flatMap(({ item, needs }) =>
    asks && item.build.trim() === '' ? [{ deployment: item.name, needs }] : [],
  )
  return { code: 'minimum-build', purpose, below, unknown }
}

const finding = (data: BuildData, all: readonly Deployment[]): Finding => {
  const { severity, sources } = buildPurposes[data.purpose]
  const named = [...data.below, ...data.unknown].map(({ deployment }) => deployment)
  const concerned = all.filter(({ name }) => named.includes(name))
  return {
    key: `minimum-build:${data.purpose}`,
    severity: data.below.length > 0 ? severity : 'note',
    data,
    step: concerned[0]?.side ?? 'exchange',
    causes: concerned.map(({ side, name }) => ({ answer: `${side}-build` as const, of: name })),
    sources,
  }
}

/** One finding for each purpose that asks for a build which a deployment does not reach, or does not say. */
export const buildFindings = (plan: Answers): Finding[] => {
  const all: Deployment[] = (['exchange', 'skype'] as const).flatMap((side) =>
    plan[side].map(({ id, name, product, build }) => ({ side, id, name, product, build })),
  )
  const found = buildPurposeIds.map((purpose) => dataOf(purpose, plan, all))
  return found
    .map((data) => withoutRepeated(data, found))
    .filter(({ below, unknown }) => below.length + unknown.length > 0)
    .map((data) => finding(data, all))
}

/** What is too old for the hybrid application itself is not said again for it together with Skype. */
const withoutRepeated = (data: BuildData, all: readonly BuildData[]): BuildData => {
  if (data.purpose !== 'hybrid-with-skype') return data
  const said = all
    .filter(({ purpose }) => purpose === 'hybrid-application')
    .flatMap(({ below }) => below.map(({ deployment }) => deployment))
  return { ...data, below: data.below.filter(({ deployment }) => !said.includes(deployment)) }
}
