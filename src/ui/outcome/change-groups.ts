import type { CellChange } from '#engine/changes.ts'
import type { Support } from '#engine/outcome.ts'
import type { FeatureId } from '#knowledge/features.ts'

/** Changes that can be said in one sentence: these features went from this to that for these pairings. */
export type ChangeGroup = {
  readonly key: string
  readonly features: readonly FeatureId[]
  readonly pairings: readonly string[]
  readonly from: Support
  readonly to: Support
}

const collect = <T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => V,
): Map<string, { first: T; values: V[] }> => {
  const groups = new Map<string, { first: T; values: V[] }>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.values.push(valueOf(item))
    else groups.set(keyOf(item), { first: item, values: [valueOf(item)] })
  }
  return groups
}

/** The fewest sentences that still say each change exactly. */
export const changeGroups = (changes: readonly CellChange[]): ChangeGroup[] => {
  const perFeature = collect(
    changes,
    (change) => [change.feature, change.from, change.to].join(' '),
    ({ pairing, pairingName }) => ({ pairing, pairingName }),
  )
  const perPairings = collect(
    [...perFeature.values()],
    ({ first, values }) =>
      [first.from, first.to, ...values.map((value) => value.pairing)].join(' '),
    ({ first }) => first.feature,
  )
  return [...perPairings].map(([key, { first, values }]) => ({
    key,
    features: values,
    pairings: first.values.map((value) => value.pairingName),
    from: first.first.from,
    to: first.first.to,
  }))
}
