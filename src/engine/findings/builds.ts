import {
  type BuildPurposeId,
  type MinimumBuild,
  buildPurposeIds,
  buildPurposes,
} from '#knowledge/minimum-builds.ts'
import type { Answers } from '#plan/plan.ts'
import { remembered } from '#plan/remember.ts'
import { buildNumbers } from '#plan/values.ts'
import { stateOn } from '../conditions.ts'
import type { DeploymentScope, Grounds } from '../grounds.ts'
import type { Finding } from '../outcome.ts'

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
    return numbers !== null && compare(build.slice(0, 3), numbers) >= 0
  })
  return upTo.at(-1) ?? minimums[0]
}

const isBelow = (build: readonly number[], minimums: readonly MinimumBuild[]): boolean => {
  const minimum = buildNumbers(minimumFor(build, minimums)?.build ?? '')
  return minimum !== null && compare(build, minimum) < 0
}

type Asked = {
  readonly purpose: BuildPurposeId
  readonly asks: boolean
  readonly needs: readonly MinimumBuild[]
}

const applies = (purpose: BuildPurposeId, grounds: Grounds, scope: DeploymentScope): boolean => {
  const { when } = buildPurposes[purpose]
  if (when === 'modern-authentication') return grounds.shared.modernAuthentication === true
  return stateOn(grounds, when, scope) === 'yes'
}

/** What asks for a build of a deployment, and which. */
const askedOf = (grounds: Grounds, scope: DeploymentScope): readonly Asked[] =>
  buildPurposeIds.flatMap((purpose) => {
    const { asks, builds }: { asks: boolean; builds: readonly MinimumBuild[] } =
      buildPurposes[purpose]
    const needs = builds.filter(({ product }) => product === scope.product)
    return needs.length > 0 && applies(purpose, grounds, scope) ? [{ purpose, asks, needs }] : []
  })

type Found = Pick<BuildData, 'code' | 'purpose'> & {
  readonly below: BuildData['below'][number][]
  readonly unknown: BuildData['unknown'][number][]
}

/** Deployments whose build is too old for a purpose, or not given where the purpose asks for it. */
const dataOf = (
  all: readonly Deployment[],
  asked: (scope: DeploymentScope) => readonly Asked[],
): readonly BuildData[] => {
  const found = new Map(
    buildPurposeIds.map((purpose): [BuildPurposeId, Found] => [
      purpose,
      { code: 'minimum-build', purpose, below: [], unknown: [] },
    ]),
  )
  for (const { scope, build } of all)
    for (const { purpose, asks, needs } of asked(scope)) {
      const numbers = buildNumbers(build)
      if (numbers !== null && isBelow(numbers, needs))
        found.get(purpose)?.below.push({ deployment: scope.name, build: build.trim(), needs })
      if (asks && build.trim() === '')
        found.get(purpose)?.unknown.push({ deployment: scope.name, needs })
    }
  return [...found.values()]
}

const finding = (data: BuildData, all: readonly Deployment[]): Finding => {
  const { severity, sources } = buildPurposes[data.purpose]
  const named = new Set([...data.below, ...data.unknown].map(({ deployment }) => deployment))
  const concerned = all.filter(({ scope }) => named.has(scope.name))
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

/** What is asked of a deployment: once for all that are alike, as long as what the plan shares is the same. */
const askedAsker = () => {
  let known = new Map<string, readonly Asked[]>()
  let shared: Grounds['shared'] | null = null
  return (grounds: Grounds) => {
    if (grounds.shared !== shared) known = new Map()
    shared = grounds.shared
    return (scope: DeploymentScope): readonly Asked[] => {
      const key = `${scope.side} ${scope.profile}`
      let asked = known.get(key)
      if (asked === undefined) known.set(key, (asked = askedOf(grounds, scope)))
      return asked
    }
  }
}

/** One finding for each purpose that asks for a build which a deployment does not reach, or does not say. */
export const buildsAsker = () => {
  const askedIn = askedAsker()
  const findingsOf = (
    exchange: Answers['exchange'],
    skype: Answers['skype'],
    grounds: Grounds,
  ): Finding[] => {
    const builds = [...exchange, ...skype].map(({ build }) => build)
    const of = grounds.scopes()
    const scopes = [...of.exchange, ...of.skype]
    const all = scopes.map((scope, index) => ({ scope, build: builds[index] ?? '' }))
    const found = dataOf(all, askedIn(grounds))
    return found
      .map((data) => withoutRepeated(data, found))
      .filter(({ below, unknown }) => below.length + unknown.length > 0)
      .map((data) => finding(data, all))
  }
  const remembering = remembered(findingsOf)
  return ({ exchange, skype }: Answers, grounds: Grounds): Finding[] =>
    remembering(exchange, skype, grounds)
}

/** What is too old for the hybrid application itself is not said again for it together with Skype. */
const withoutRepeated = (data: BuildData, all: readonly BuildData[]): BuildData => {
  if (data.purpose !== 'hybrid-with-skype') return data
  const said = new Set(
    all
      .filter(({ purpose }) => purpose === 'hybrid-application')
      .flatMap(({ below }) => below.map(({ deployment }) => deployment)),
  )
  return { ...data, below: data.below.filter(({ deployment }) => !said.has(deployment)) }
}
