import { type Plan, emptyPlan } from '#plan/plan.ts'
import type { Way } from './walk-axes.ts'

const empty = emptyPlan('walk', '2026-01-01')
/** What every combination begins with: all that is typed is there and right. */
const complete: Plan = {
  ...empty,
  organization: {
    sipDomains: ['fabric.kr'],
    smtpDomains: ['fabric.kr'],
    forests: 'one',
    users: 10,
    tenant: {
      ...empty.organization.tenant,
      cloud: 'worldwide',
      domain: 'fabric.onmicrosoft.com',
      id: '11111111-2222-3333-4444-555555555555',
    },
  },
  edge: {
    deployed: true,
    poolFqdn: 'edge.fabric.kr',
    servers: ['edge01.fabric.kr'],
    accessFqdn: 'access.fabric.kr',
  },
  certificates: { oauthSource: null, pfxPath: 'C:\\oauth.pfx', evidence: [] },
  autodiscover: { host: 'autodiscover.fabric.kr', internalUri: '', oauthUrl: '' },
  dns: { target: 'ex01.fabric.kr', ttl: 3600 },
  trust: { ...empty.trust, testUser: 'sip:test@fabric.kr' },
}

type Axis = readonly Way[]
type Row = readonly number[]

export type Combination = {
  readonly plan: Plan
  /** the ways taken, for messages */
  readonly ways: readonly string[]
}

/** Numbers that look like chance and are the same every time. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const shuffled = (length: number, roll: (sides: number) => number): number[] =>
  Array.from({ length }, (_, index) => [roll(1_000_000), index] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, index]) => index)

const everyRow = (sizes: readonly number[]): Row[] =>
  sizes.reduce<Row[]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, way) => [...row, way])),
    [[]],
  )

type Pair = readonly [axis: number, way: number, other: number, otherWay: number]

/** Every way of one axis with every way of another. */
const everyPair = (sizes: readonly number[]): Pair[] =>
  sizes.flatMap((size, axis) =>
    sizes.flatMap((otherSize, other) =>
      axis < other
        ? everyRow([size, otherSize]).map(([way = 0, otherWay = 0]): Pair => [
            axis,
            way,
            other,
            otherWay,
          ])
        : [],
    ),
  )

const has = (row: Row, [axis, way, other, otherWay]: Pair): boolean =>
  row[axis] === way && row[other] === otherWay

/** Rows added until every pair is in one; each takes as many of the missing pairs as fit. */
const completed = (
  rows: readonly Row[],
  sizes: readonly number[],
  roll: (sides: number) => number,
): Row[] => {
  const met = new Set(
    rows.flatMap((row) =>
      row.flatMap((way, axis) =>
        row.map((otherWay, other) => `${axis} ${way} ${other} ${otherWay}`),
      ),
    ),
  )
  let missing = everyPair(sizes).filter((pair) => !met.has(pair.join(' ')))
  const more: Row[] = []
  while (missing.length > 0) {
    const chosen: (number | undefined)[] = sizes.map(() => undefined)
    for (const [axis, way, other, otherWay] of missing) {
      if ((chosen[axis] ?? way) !== way || (chosen[other] ?? otherWay) !== otherWay) continue
      chosen[axis] = way
      chosen[other] = otherWay
    }
    const row = chosen.map((way, axis) => way ?? roll(sizes[axis] ?? 1))
    more.push(row)
    missing = missing.filter((pair) => !has(row, pair))
  }
  return [...rows, ...more]
}

/**
 * Combinations of ways to answer: every way of each of the first axes with every way of the others of
 * them, every way of the first of all with every way of every axis, and every way with every way of every
 * other axis at least once.
 * @param full axes that are walked in full, the first one with most ways
 * @param others axes that take turns
 */
export const walk = (full: readonly Axis[], others: readonly Axis[]): Combination[] => {
  const [first = [], ...structure] = full
  const axes = [...full, ...others]
  const sizes = axes.map((axis) => axis.length)
  const structures = everyRow(structure.map((axis) => axis.length))
  const rounds = Math.max(structures.length, ...others.map((axis) => axis.length))
  const roll = dice(1)
  const rows = first.flatMap((_, way): Row[] => {
    const orders = others.map((axis) => shuffled(axis.length, roll))
    return Array.from({ length: rounds }, (__, round) => [
      way,
      ...(structures[round % structures.length] ?? []),
      ...orders.map((order) => order[round % order.length] ?? 0),
    ])
  })
  return completed(rows, sizes, roll).map((row) => {
    const ways = row.flatMap((way, axis) => axes[axis]?.[way] ?? [])
    return {
      plan: ways.reduce((plan, way) => way.change(plan), complete),
      ways: ways.map((way) => way.name),
    }
  })
}

/** How many combinations there are in all. */
export const combinationsOf = (axes: readonly Axis[]): number =>
  axes.reduce((product, axis) => product * axis.length, 1)
