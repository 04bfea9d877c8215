import type { Condition } from '#knowledge/conditions.ts'
import {
  type BuildPurposeId,
  type MinimumBuild,
  buildPurposeIds,
  buildPurposes,
} from '#knowledge/minimum-builds.ts'
import type { Answers } from '#plan/plan.ts'
import { once } from '#plan/remember.ts'
import { buildNumbers } from '#plan/values.ts'
import { type Scope, stateOn } from '../conditions.ts'
import type { Grounds } from '../grounds.ts'
import type { Finding } from '../outcome.ts'

type DeploymentScope = Exclude<Scope, { side: 'plan' }>
type Deployment = { readonly scope: DeploymentScope; readonly build: string }
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

/** Every deployment as conditions are asked of it, in the order of the plan. */
const scopesOf = once((grounds: Grounds): readonly DeploymentScope[] =>
  (['exchange', 'skype'] as const).flatMap((side) =>
    grounds[side].map(({ id, name, product }) => ({ side, id, name, product })),
  ),
)

/** Worked out once for each deployment while the answers that it rests on are the same. */
const statesOf = once((grounds: Grounds) =>
  once((condition: Condition) =>
    once((scope: DeploymentScope) => stateOn(grounds, condition, scope)),
  ),
)

const applies = (purpose: BuildPurposeId, grounds: Grounds, { scope }: Deployment): boolean => {
  const { when } = buildPurposes[purpose]
  if (when === 'modern-authentication') return grounds.shared.modernAuthentication === true
  return statesOf(grounds)(when)(scope) === 'yes'
}

/** Deployments whose build is too old for a purpose, or not given where the purpose asks for it. */
const dataOf = (
  purpose: BuildPurposeId,
  grounds: Grounds,
  all: readonly Deployment[],
): BuildData => {
  const { asks, builds }: { asks: boolean; builds: readonly MinimumBuild[] } =
    buildPurposes[purpose]
  const asked = all
    .map((item) => ({
      item,
      needs: builds.filter(({ product }) => product === item.scope.product),
    }))
    .filter(({ item, needs }) => needs.length > 0 && applies(purpose, grounds, item))
  const below: BuildData['below'] = asked.flatMap(({ item, needs }) => {
    const build = buildNumbers(item.build)
    if (build === null || !isBelow(build, needs)) return []
    return [{ deployment: item.scope.name, build: item.build.trim(), needs }]
  })
  const unknown: BuildData['unknown'] = asked.flatMap(({ item, needs }) =>
    asks && item.build.trim() === '' ? [{ deployment: item.scope.name, needs }] : [],
  )
  return { code: 'minimum-build', purpose, below, unknown }
}

const finding = (data: BuildData, all: readonly Deployment[]): Finding => {
  const { severity, sources } = buildPurposes[data.purpose]
  const named = [...data.below, ...data.unknown].map(({ deployment }) => deployment)
  const concerned = all.filter(({ scope }) => named.includes(scope.name))
  return {
    key: `minimum-build:${data.purpose}`,
    severity: data.below.length > 0 ? severity : 'note',
    data,
    step: concerned[0]?.scope.side ?? 'exchange',
    causes: concerned.map(({ scope: { side, name } }) => ({
      answer: `${side}-build` as const,
      of: name,
    })),
    sources,
  }
}

/** One finding for each purpose that asks for a build which a deployment does not reach, or does not say. */
export const buildFindings = (plan: Answers, grounds: Grounds): Finding[] => {
  const builds = [...plan.exchange, ...plan.skype].map(({ build }) => build)
  const all = scopesOf(grounds).map((scope, index) => ({ scope, build: builds[index] ?? '' }))
  const found = buildPurposeIds.map((purpose) => dataOf(purpose, grounds, all))
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
