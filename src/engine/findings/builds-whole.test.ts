import { describe, expect, it } from 'vitest'
import { type BuildPurposeId, buildPurposes } from '#knowledge/minimum-builds.ts'
import type { Plan } from '#plan/plan.ts'
import { groundsOf } from '../grounds.ts'
import type { Finding } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { buildsAsker } from './builds.ts'

const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const cloud = { ...ex, id: 'eo', name: 'Cloud', product: 'exchange-online' } as const
const modern: Partial<Plan> = { trust: { ...onPremises().trust, modernAuthentication: true } }

const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises({ asOf: '2026-12-01', features: [], ...change })
  return buildsAsker()(plan, groundsOf(plan, plan.asOf))
}
const brief = (change: Partial<Plan>): string[] =>
  found(change).flatMap(({ data, severity }) => {
    if (data.code !== 'minimum-build') return []
    const below = data.below.map(({ deployment, build }) => `${deployment} ${build}`)
    const unknown = data.unknown.map(({ deployment }) => `${deployment}?`)
    return [[severity, `${data.purpose}:`, ...below, ...unknown].join(' ')]
  })
const needsOf = (purpose: BuildPurposeId, product: string) =>
  buildPurposes[purpose].builds.filter((item) => item.product === product)

/** Exchange Server of one product with these builds, beside Exchange Online and with users on both. */
const hybrid = (product: Plan['exchange'][number]['product'], ...builds: string[]) => {
  const servers = builds.map((build, at) => ({
    ...ex,
    id: `e${at}`,
    name: `E${at}`,
    product,
    build,
  }))
  return {
    exchange: [...servers, cloud],
    skype: [{ ...sk, product: 'lync-2013' as const }],
    pairings: [...servers, cloud].map(({ id }) => ({ ...pa, id: `of ${id}`, exchange: id })),
  }
}

describe('builds that a purpose does not have', () => {
  it('are one finding with each deployment', () => {
    const plan = hybrid('exchange-2016', ' 15.1.2507.54 ', '15.1.2507.63', '', '15.1.2507.62')
    const needs = needsOf('hybrid-with-skype', 'exchange-2016')
    const cause = (of: string) => ({ answer: 'exchange-build', of })
    expect(found(plan)).toEqual([
      {
        key: 'minimum-build:hybrid-application',
        severity: 'warning',
        data: {
          code: 'minimum-build',
          purpose: 'hybrid-application',
          below: [
            {
              deployment: 'E0',
              build: '15.1.2507.54',
              needs: needsOf('hybrid-application', 'exchange-2016'),
            },
          ],
          unknown: [],
        },
        step: 'exchange',
        causes: [cause('E0')],
        sources: buildPurposes['hybrid-application'].sources,
      },
      {
        key: 'minimum-build:hybrid-with-skype',
        severity: 'warning',
        data: {
          code: 'minimum-build',
          purpose: 'hybrid-with-skype',
          below: [{ deployment: 'E3', build: '15.1.2507.62', needs }],
          unknown: [{ deployment: 'E2', needs }],
        },
        step: 'exchange',
        causes: [cause('E2'), cause('E3')],
        sources: buildPurposes['hybrid-with-skype'].sources,
      },
    ])
  })
  it('of Skype for Business Server lead to its step', () => {
    const plan = { exchange: [{ ...cloud, id: 'ex' }], skype: [{ ...sk, build: '6.0.9319.1' }] }
    expect(found(plan)).toMatchObject([
      {
        key: 'minimum-build:skype-hybrid-application',
        severity: 'note',
        step: 'skype',
        causes: [{ answer: 'skype-build', of: 'Pool' }],
      },
      { key: 'minimum-build:tls', severity: 'note', step: 'skype' },
    ])
  })
  it('are a note while they are not given', () => {
    expect(brief(hybrid('exchange-2016', ''))).toEqual(['note hybrid-with-skype: E0?'])
    expect(brief(hybrid('exchange-2016', ' '))).toEqual(['note hybrid-with-skype: E0?'])
  })
})

describe('the minimum of a cumulative update', () => {
  it.each([
    // Each number counts as a number, the earlier before the later.
    ['exchange-2019', '15.1.9999.99', ['warning hybrid-application: E0 15.1.9999.99']],
    ['exchange-2019', '15.3.1.1', []],
    ['exchange-2019', '16.0.1.1', []],
    ['exchange-2019', '14.9.9999.99', ['warning hybrid-application: E0 14.9.9999.99']],
    ['exchange-2019', '15.2.1544.9', ['warning hybrid-application: E0 15.2.1544.9']],
    ['exchange-2019', '15.2.1544.24', ['warning hybrid-application: E0 15.2.1544.24']],
    ['exchange-2019', '15.2.1544.25', ['warning hybrid-with-skype: E0 15.2.1544.25']],
    ['exchange-2019', '15.2.1544.100', []],
    // Between two updates: as good as the earlier one with all its later builds.
    ['exchange-2019', '15.2.1600.1', []],
    ['exchange-2019', '15.2.1748.23', ['warning hybrid-application: E0 15.2.1748.23']],
    ['exchange-2019', '15.2.1748.42', []],
    ['exchange-2019', '15.2.9999.1', []],
    // No minimum is known.
    ['exchange-2013', '1.1.1.1', []],
    ['exchange-online', '1.1.1.1', []],
    [null, '1.1.1.1', []],
    ['exchange-2016', 'none', []],
  ] as const)('%s %s: %j', (product, build, expected) => {
    expect(brief(hybrid(product, build))).toEqual(expected)
  })
})

describe('each purpose', () => {
  it.each<[string, Partial<Plan>, string[]]>([
    ['of all in the plan', modern, ['note modern-authentication: Mail?']],
    ['which the plan does not have', {}, []],
    ['refused', { trust: { ...onPremises().trust, modernAuthentication: false } }, []],
    [
      'of products that it names',
      { ...modern, exchange: [{ ...ex, product: 'exchange-2010', build: '14.3.1.1' }] },
      [],
    ],
    // Who is below for the one is still asked about the other.
    [
      'beside another',
      { ...modern, ...hybrid('exchange-2016', '15.1.1.1') },
      ['warning hybrid-application: E0 15.1.1.1', 'warning modern-authentication: E0 15.1.1.1'],
    ],
  ])('%s', (_, change, expected) => {
    expect(brief(change)).toEqual(expected)
  })
})

describe('one plan after another', () => {
  it('asks once of the same deployments, and anew of their builds', () => {
    const ask = buildsAsker()
    const plan = onPremises({
      asOf: '2026-12-01',
      features: [],
      ...hybrid('exchange-2016', '15.1.1.1'),
    })
    const grounds = groundsOf(plan, plan.asOf)
    const newer = {
      ...plan,
      exchange: plan.exchange.map((item) => ({ ...item, build: '16.0.0.0' })),
    }
    expect(ask(plan, grounds)).toHaveLength(1)
    expect(ask(newer, grounds)).toEqual([])
  })
})
