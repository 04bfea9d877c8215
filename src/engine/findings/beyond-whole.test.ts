import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import type { Plan } from '#plan/plan.ts'
import { cellAsker } from '../cell.ts'
import type { Finding } from '../outcome.ts'
import { pairingsAsker } from '../pairing-outcomes.ts'
import { onPremises } from '../plan-fixtures.ts'
import { beyondTheChecklist } from './beyond.ts'

type Exchange = Plan['exchange'][number]['product'] | undefined
type Skype = Plan['skype'][number]['product'] | undefined

/** Users of pairings of these products, each with deployments of its own; undefined: the side is open. */
const joining = (...pairs: (readonly [Exchange, Skype])[]): Partial<Plan> => {
  const [ex, sk, pa] = [
    onPremises().exchange[0]!,
    onPremises().skype[0]!,
    onPremises().pairings[0]!,
  ]
  return {
    exchange: pairs.flatMap(([product], at) =>
      product === undefined ? [] : [{ ...ex, id: `e${at}`, name: `E${at}`, product }],
    ),
    skype: pairs.flatMap(([, product], at) =>
      product === undefined ? [] : [{ ...sk, id: `s${at}`, name: `S${at}`, product }],
    ),
    pairings: pairs.map(([exchange, skype], at) => ({
      ...pa,
      id: `p${at}`,
      name: `P${at}`,
      exchange: exchange === undefined ? null : `e${at}`,
      skype: skype === undefined ? null : `s${at}`,
    })),
  }
}
const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises({ features: null, ...change })
  const pairings = pairingsAsker()(plan)
  return beyondTheChecklist(plan, pairings, cellAsker(plan.edition, plan.asOf))
}
const keys = (change: Partial<Plan>) => found(change).map(({ key }) => key)

describe('the trust through the tenant', () => {
  it.each<[Exchange, Skype, string[]]>([
    ['exchange-online', 'skype-2015', ['online-trust']],
    ['exchange-online', 'skype-se', ['online-trust']],
    ['exchange-online', 'lync-2013', ['online-trust-lync']],
    ['exchange-online', 'skype-online', []],
    ['exchange-online', 'teams', []],
    ['exchange-online', null, []],
    ['exchange-online', undefined, []],
    ['exchange-se', 'skype-se', []],
    [undefined, 'skype-se', []],
  ])('of %s and %s: %j', (exchange, skype, expected) => {
    expect(keys(joining([exchange, skype]))).toEqual(expected)
  })
  it('is said of all pairings that have it, and of those that cannot', () => {
    const change = joining(
      ['exchange-online', 'skype-2019'],
      ['exchange-online', 'lync-2013'],
      ['exchange-online', 'skype-se'],
    )
    expect(found(change)).toEqual([
      {
        key: 'online-trust',
        severity: 'note',
        data: { code: 'online-trust', pairings: ['P0', 'P2'] },
        step: 'trust',
        causes: [
          { answer: 'pairings', of: 'P0' },
          { answer: 'pairings', of: 'P2' },
        ],
        sources: ['hybrid-authentication', 'oauth-teams-2025', 'msonline-retirement', 'tandem'],
      },
      {
        key: 'online-trust-lync',
        severity: 'warning',
        data: { code: 'online-trust-lync', pairings: ['P1'] },
        step: 'trust',
        causes: [{ answer: 'pairings', of: 'P1' }],
        sources: ['lync-integration-support'],
      },
    ])
  })
})

describe('a hybrid application', () => {
  const enforced = { asOf: '2025-10-31' }
  const online = ['exchange-online', 'skype-online'] as const
  it.each<[Partial<Plan>, boolean]>([
    [{ ...enforced, ...joining(['exchange-se', 'skype-se'], online) }, true],
    [{ asOf: '2025-10-30', ...joining(['exchange-se', 'skype-se'], online) }, false],
    [{ ...enforced, ...joining(['exchange-2013', 'skype-se'], online) }, false],
    [{ ...enforced, ...joining([null, 'skype-se'], online) }, false],
    [{ ...enforced, ...joining(['exchange-se', 'skype-online'], online) }, false],
    [{ ...enforced, ...joining(['exchange-se', null], online) }, false],
    [{ ...enforced, ...joining(['exchange-se', 'skype-se']) }, false],
    [{ ...enforced, ...joining(['exchange-se', 'skype-se'], online), pairings: [] }, false],
  ])('%#', (change, expected) => {
    expect(keys(change)).toEqual(expected ? ['hybrid-application'] : [])
  })
  it('is of the servers whose users are on Skype for Business Server', () => {
    const change = joining(
      ['exchange-2016', 'skype-2015'],
      ['exchange-2019', 'lync-2013'],
      ['exchange-se', 'teams'],
      online,
    )
    expect(found({ asOf: '2026-11-26', ...change })).toEqual([
      {
        key: 'hybrid-application',
        severity: 'note',
        data: { code: 'hybrid-application', deployments: ['E0', 'E1'] },
        step: 'trust',
        causes: [
          { answer: 'exchange-product', of: 'E0' },
          { answer: 'exchange-product', of: 'E1' },
        ],
        sources: ['exchange-su-2025-12', 'hybrid-application-enforcement'],
      },
    ])
  })
})

describe('features of which no page confirms the steps', () => {
  const own = (
    features: FeatureId[] | null,
    pairs: (readonly [Exchange, Skype])[],
    change: Partial<Plan> = {},
  ) =>
    found({ ...joining(...pairs), features, ...change }).filter(({ key }) => key !== 'online-trust')
  const whole = (features: FeatureId[], ...sources: string[]) => [
    {
      key: 'own-steps',
      severity: 'note',
      data: { code: 'own-steps', features },
      step: 'features',
      causes: [{ answer: 'features' }],
      sources,
    },
  ]
  const online2015 = ['exchange-online', 'skype-2015'] as const
  const um2010 = ['exchange-2010', 'skype-2019'] as const
  it.each<[string, FeatureId[] | null, (readonly [Exchange, Skype])[], Partial<Plan>, unknown[]]>([
    [
      'in the order of the features, each source once',
      ['history-server', 'voicemail-um', 'archive-search', 'photos', 'delegation'],
      [online2015, um2010],
      { asOf: '2024-05-09' },
      whole(
        ['photos', 'archive-search', 'voicemail-um', 'history-server'],
        'high-resolution-photos',
        'exchange-archiving',
        'exchange-um',
        'set-csconversationhistoryconfiguration',
      ),
    ],
    ['nothing decided', null, [online2015], {}, []],
    ['nothing wanted', [], [online2015], {}, []],
    ['others wanted', ['delegation'], [online2015], {}, []],
    ['no such pair', ['archive-search'], [['exchange-2016', 'skype-2015']], {}, []],
    ['a side open', ['archive-search'], [['exchange-online', undefined]], {}, []],
    ['the other side open', ['archive-search'], [[undefined, 'skype-2015']], {}, []],
    ['a product open', ['archive-search'], [['exchange-online', null]], {}, []],
    ['another product open', ['archive-search'], [[null, 'skype-2015']], {}, []],
    // Both products of one step are there, but no pairing joins them.
    [
      'in two pairings',
      ['voicemail-um'],
      [
        ['exchange-2010', 'skype-2015'],
        ['exchange-2016', 'skype-2019'],
      ],
      {},
      [],
    ],
    [
      'before the page',
      ['photos'],
      [online2015],
      { asOf: '2024-05-09' },
      whole(['photos'], 'high-resolution-photos'),
    ],
    ['since the page', ['photos'], [online2015], { asOf: '2024-05-10' }, []],
    [
      'not given by the edition',
      ['voicemail-um'],
      [['exchange-online', 'skype-se']],
      { edition: '2021-01' },
      [],
    ],
  ])('%s', (_, features, pairs, change, expected) => {
    expect(own(features, pairs, change)).toEqual(expected)
  })
})
