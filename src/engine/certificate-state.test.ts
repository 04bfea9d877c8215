import { describe, expect, it } from 'vitest'
import type { Evidence, Plan } from '#plan/plan.ts'
import { certificateStates, stateAt } from './certificate-state.ts'
import { onPremises } from './plan-fixtures.ts'

type Certificate = Evidence['certificate']
const shown = (notAfter: string, server = '', purpose: Evidence['purpose'] = 'exchange-auth') =>
  ({
    id: `${server} ${notAfter}`,
    purpose,
    server,
    certificate: { notAfter } as Certificate,
  }) satisfies Evidence

describe('stateAt', () => {
  it.each([
    ['2026-11-23T23:59:59Z', 'expired'],
    ['2026-11-24T00:00:00Z', 'expiring'],
    ['2027-01-22T00:00:00Z', 'expiring'],
    ['2027-01-23T00:00:00Z', 'valid'],
    ['no day', null],
  ])('valid until %s, on 2026-11-24: %s', (notAfter, state) => {
    expect(stateAt(shown(notAfter), '2026-11-24')).toBe(state)
  })
  it.each(['', '2026-02-30', '2026-1-1'])('says nothing at %j', (asOf) => {
    expect(stateAt(shown('2030-01-01T00:00:00Z'), asOf)).toBeNull()
  })
})

const [old, soon, good] = ['2020-01-01T00:00:00Z', '2026-12-01T00:00:00Z', '2030-01-01T00:00:00Z']
const server = (id: string, ...servers: string[]): Plan['exchange'][number] => ({
  ...onPremises().exchange[0]!,
  id,
  servers,
})
const exchange = [
  server('a', 'EX01.contoso.com', 'a b', 'both.contoso.com'),
  server('b', 'ex02.contoso.com', 'both.contoso.com'),
]
const statesOf = (
  evidence: Evidence[],
  purpose: Evidence['purpose'] = 'exchange-auth',
  forests: Plan['organization']['forests'] = 'several',
) =>
  certificateStates(
    {
      exchange,
      certificates: { ...onPremises().certificates, evidence },
      organization: { ...onPremises().organization, forests },
    },
    purpose,
    '2026-11-24',
  )

describe('the worst of what was shown', () => {
  it.each<[string, Evidence[], ReturnType<typeof statesOf>]>([
    ['nothing', [], { all: null, unowned: null, of: {} }],
    [
      'for another purpose',
      [shown(old, '', 'oauth-token-issuer')],
      { all: null, unowned: null, of: {} },
    ],
    ["no deployment's", [shown(good)], { all: 'valid', unowned: 'valid', of: {} }],
    [
      'of a server that is none',
      [shown(old, 'a b')],
      { all: 'expired', unowned: 'expired', of: {} },
    ],
    [
      'of one deployment, however its server is written',
      [shown(soon, 'ex01.Contoso.com.')],
      { all: 'expiring', unowned: null, of: { a: 'expiring' } },
    ],
    [
      'of two deployments with the same server',
      [shown(old, 'both.contoso.com')],
      { all: 'expired', unowned: null, of: { a: 'expired', b: 'expired' } },
    ],
    [
      'several of one deployment',
      [
        shown(good, 'ex01.contoso.com'),
        shown(old, 'ex01.contoso.com'),
        shown(soon, 'ex02.contoso.com'),
      ],
      { all: 'expired', unowned: null, of: { a: 'expired', b: 'expiring' } },
    ],
    [
      "with what is no deployment's",
      [shown(good, 'ex01.contoso.com'), shown(soon)],
      { all: 'expiring', unowned: 'expiring', of: { a: 'expiring' } },
    ],
    ['without a day', [shown('')], { all: null, unowned: null, of: {} }],
  ])('%s', (_, evidence, states) => {
    expect(statesOf(evidence)).toEqual(states)
  })
  it('is that of every deployment in one forest, which has one Exchange organization', () => {
    const of = statesOf([shown(old, 'ex01.contoso.com')], 'exchange-auth', 'one')
    expect(of).toEqual({ all: 'expired', unowned: 'expired', of: {} })
  })
})
