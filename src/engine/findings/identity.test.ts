import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { groundsOf } from '../grounds.ts'
import type { Finding } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { identityFindings } from './identity.ts'

const { organization, trust } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises({ asOf: '2026-11-26', ...change })
  return identityFindings(plan, groundsOf(plan, plan.asOf))
}
const dataOf = (change: Partial<Plan>) => found(change).map(({ data }) => data)

type Tenant = Plan['organization']['tenant']
const tenant = (change: Partial<Tenant>) => ({
  organization: { ...organization, tenant: { ...organization.tenant, ...change } },
})
const modern = (modernAuthentication: boolean | null) => ({
  trust: { ...trust, modernAuthentication },
})
const cloud: Plan['exchange'][number] = {
  ...ex,
  id: 'eo',
  name: 'Cloud',
  product: 'exchange-online',
  servers: [],
}
const online = { exchange: [{ ...cloud, id: 'ex' }] }
/** Exchange on both sides: all of them classic, each can be changed by a row. */
const both = {
  exchange: [ex, cloud],
  pairings: [pa, { ...pa, id: 'pb', name: 'Busan', exchange: 'eo' }],
}

describe('the token service', () => {
  it.each<[Tenant['cloud'], Partial<Plan>, boolean]>([
    ['worldwide', online, false],
    ['dod', online, true],
    ['china', online, true],
    [null, online, false],
    ['dod', {}, false],
    ['dod', { ...online, skype: [{ ...sk, product: 'lync-2013' }] }, false],
  ])('in the cloud %s with %j is unknown: %s', (at, change, expected) => {
    const unknown = found({ ...change, ...tenant({ cloud: at }), ...modern(false) })
    expect(unknown).toEqual(
      expected
        ? [
            {
              key: 'token-service-unknown',
              severity: 'warning',
              data: { code: 'token-service-unknown' },
              step: 'organization',
              causes: [{ answer: 'cloud' }],
              sources: ['hybrid-authentication'],
            },
          ]
        : [],
    )
  })
})

describe('modern authentication while nobody has decided', () => {
  const note = (met: string[], unmet: string[] = []) => [
    { code: 'modern-authentication', met, unmet },
  ]
  const skypes = ['skype-version', 'no-lync']
  it.each<[string, Partial<Plan>, unknown[]]>([
    ['before the page', { ...online, asOf: '2024-12-04' }, []],
    ['from the page on', { ...online, asOf: '2024-12-05' }, note(skypes)],
    ['decided', { ...online, ...modern(false) }, []],
    ['servers alone', {}, []],
    ['servers beside', both, note(['skype-version', 'exchange-version', 'no-lync'])],
    [
      'servers beside, classic',
      { ...both, ...tenant({ hybrid: 'classic' }) },
      note(['skype-version', 'exchange-version', 'no-lync', 'classic-hybrid']),
    ],
    ['online alone, classic', { ...online, ...tenant({ hybrid: 'classic' }) }, note(skypes)],
    [
      'servers beside, none',
      { ...both, ...tenant({ hybrid: 'none' }) },
      note(['skype-version', 'exchange-version', 'no-lync'], ['classic-hybrid']),
    ],
    [
      'online alone, the agent',
      { ...online, ...tenant({ hybrid: 'agent' }) },
      note(skypes, ['classic-hybrid']),
    ],
    [
      'an Exchange too old',
      { ...both, exchange: [ex, { ...ex, id: 'b', product: 'exchange-2010' }, cloud] },
      note(skypes, ['exchange-version']),
    ],
    [
      'a Lync beside',
      { ...online, skype: [sk, { ...sk, id: 'ly', product: 'lync-2013' }] },
      note(['skype-version'], ['no-lync']),
    ],
    [
      'an Exchange open',
      { ...both, exchange: [ex, { ...ex, id: 'b', product: null }, cloud] },
      note(['skype-version', 'exchange-version', 'no-lync']),
    ],
  ])('%s', (_, change, data) => {
    expect(dataOf(change)).toEqual(data)
  })
  it('is a note', () => {
    expect(found(online)).toMatchObject([
      {
        key: 'modern-authentication',
        severity: 'note',
        step: 'trust',
        causes: [{ answer: 'modern-authentication' }, { answer: 'pairings' }],
        sources: [
          'modern-authentication-overview',
          'modern-authentication-skype',
          'modern-authentication-exchange',
          'tandem',
        ],
      },
    ])
  })
})

describe('modern authentication that is wanted', () => {
  const lync = { ...sk, product: 'lync-2013' } as const
  const old = { ...ex, product: 'exchange-2010' } as const
  const wanted = { answer: 'modern-authentication' }
  const exchanges = { answer: 'exchange-deployments' }
  const skypes = { answer: 'skype-deployments' }
  const hybrid = { answer: 'tenant-hybrid' }
  it.each<[Partial<Plan>, string[], unknown[]]>([
    [
      { exchange: [old], ...tenant({ hybrid: 'classic' }) },
      ['exchange-version'],
      [wanted, exchanges],
    ],
    [tenant({ hybrid: 'agent' }), ['classic-hybrid'], [wanted, hybrid]],
    [{ skype: [sk, { ...lync, id: 'b' }] }, ['no-lync'], [wanted, skypes]],
    [{ skype: [{ ...sk, product: 'teams' }] }, ['skype-version'], [wanted, skypes]],
    [
      { exchange: [old], skype: [lync], ...tenant({ hybrid: 'none' }) },
      ['skype-version', 'exchange-version', 'no-lync', 'classic-hybrid'],
      [wanted, hybrid, exchanges, skypes],
    ],
  ])('%j: %j stands in the way', (change, unmet, causes) => {
    expect(found({ ...change, ...modern(true) })).toEqual([
      {
        key: 'modern-authentication-unmet',
        severity: 'warning',
        data: { code: 'modern-authentication-unmet', unmet },
        step: 'trust',
        causes,
        sources: [
          'modern-authentication-overview',
          'modern-authentication-skype',
          'modern-authentication-exchange',
        ],
      },
    ])
  })
  const mix: Finding = {
    key: 'modern-authentication-mix',
    severity: 'warning',
    data: { code: 'modern-authentication-mix' },
    step: 'trust',
    causes: [{ answer: 'modern-authentication' }, { answer: 'pairings' }],
    sources: ['modern-authentication-topologies', 'modern-authentication-skype'],
  }
  it('is a mix with every mailbox online', () => {
    expect(found({ ...online, ...modern(true) })).toEqual([mix])
    expect(found({ ...both, ...modern(true) })).toEqual([])
    expect(found({ ...online, pairings: [], ...modern(true) })).toEqual([])
    expect(
      found({ ...online, skype: [sk, { ...lync, id: 'b' }], ...modern(true) }).map(
        ({ key }) => key,
      ),
    ).toEqual(['modern-authentication-unmet', mix.key])
  })
})
