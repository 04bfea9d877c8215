import { certificateNeeds } from '#knowledge/certificate-names.ts'
import type { Condition } from '#knowledge/conditions.ts'
import { editionIds, editions } from '#knowledge/editions.ts'
import { type FeatureId, featureIds } from '#knowledge/features.ts'
import { flows } from '#knowledge/flows.ts'
import { ownSteps } from '#knowledge/own-steps.ts'
import { tasks } from '#knowledge/procedures/index.ts'
import { type Product, products } from '#knowledge/products.ts'
import { remarks } from '#knowledge/remarks.ts'

const parts = (condition: Condition): Condition[] => {
  if ('all' in condition) return [condition, ...condition.all.flatMap(parts)]
  if ('any' in condition) return [condition, ...condition.any.flatMap(parts)]
  if ('unless' in condition) return [condition, ...parts(condition.unless)]
  return 'not' in condition ? [condition, ...parts(condition.not)] : [condition]
}

const conditions: readonly Condition[] = [tasks, flows, certificateNeeds].flatMap((table) =>
  Object.values<{ when: Condition }>(table).map(({ when }) => when),
)

const wantedLists = (condition: Condition): (readonly FeatureId[])[] => {
  const lists = parts(condition).flatMap((part) => ('wanted' in part ? [part.wanted] : []))
  return [...new Map(lists.map((list) => [list.join(), list])).values()]
}

/** All that the facts say of a feature; features of which they say the same are walked once. */
const saidOf = (feature: FeatureId): string =>
  JSON.stringify([
    conditions.flatMap(wantedLists).map((list) => list.includes(feature)),
    editionIds.map((edition) => editions[edition].cells[feature]),
    Object.values(remarks).map(
      (remark) => !('features' in remark) || remark.features.some((id) => id === feature),
    ),
    ownSteps.map((step) => step.features.includes(feature)),
    // Records of meetings are there for every way of joining one.
    feature.startsWith('meetings'),
  ])

/** One feature for all that the facts treat alike. */
const representatives: readonly FeatureId[] = [
  ...new Map(featureIds.toReversed().map((id) => [saidOf(id), id])).values(),
].toReversed()

/** Nothing, everything, each feature alone, and two together where one condition asks about both. */
export const featureSets: readonly (readonly FeatureId[])[] = (() => {
  const together = conditions.flatMap((condition) => {
    const lists = wantedLists(condition)
    return lists.flatMap((list, index) =>
      lists
        .slice(index + 1)
        .flatMap((other) => list.slice(0, 1).map((id) => [id, ...other.slice(0, 1)])),
    )
  })
  const sets = [[], featureIds, ...representatives.map((id) => [id]), ...together]
  return [...new Map(sets.map((set) => [set.toSorted().join(), set])).values()]
})()

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The days on which something begins to be otherwise, each with the day before it. */
export const turningDays = (elsewhere: readonly string[]): string[] => {
  const conditional = conditions
    .flatMap(parts)
    .flatMap((part) => ('before' in part ? [part.before] : []))
  const own = ownSteps.flatMap((step) => (step.before === undefined ? [] : [step.before]))
  // The last day of support is a day of support.
  const ends = Object.values<Product>(products).flatMap(({ lifecycle }) =>
    lifecycle.policy === 'modern' ? [] : [dayAfter(lifecycle.end, 1)],
  )
  const turns = new Set([...conditional, ...own, ...ends, ...elsewhere])
  return [...new Set([...turns].toSorted().flatMap((day) => [dayAfter(day, -1), day]))]
}
