import { describe, expect, it } from 'vitest'
import type { FeatureId } from '#knowledge/features.ts'
import { ewsUses } from '#knowledge/ews.ts'
import type { Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { pairingsAsker } from '../pairing-outcomes.ts'
import { onPremises } from '../plan-fixtures.ts'
import { ewsFindings } from './ews.ts'

const { organization } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const cloud = { ...ex, id: 'eo', name: 'Cloud', product: 'exchange-online' } as const
const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises({ asOf: '2026-11-26', ...change })
  return ewsFindings(plan, pairingsAsker()(plan))
}
const keys = (change: Partial<Plan>) => found(change).map(({ key }) => key)
const ews = (state: Plan['organization']['tenant']['ews']): Partial<Plan> => ({
  organization: { ...organization, tenant: { ...organization.tenant, ews: state } },
})
const online: Partial<Plan> = { exchange: [{ ...cloud, id: 'ex' }], features: ['archiving'] }
const ahead = { asOf: '2026-06-19' }
const gone = { asOf: '2027-04-01' }

describe('the end of EWS for users of Skype for Business Server', () => {
  const whole: Finding = {
    key: 'ews-retirement',
    severity: 'warning',
    data: {
      code: 'ews-retirement',
      pairings: ['Seoul'],
      features: ['archiving'],
      stage: 'blocked',
      state: null,
    },
    step: 'organization',
    causes: [
      { answer: 'as-of' },
      { answer: 'tenant-ews' },
      { answer: 'features' },
      { answer: 'pairings', of: 'Seoul' },
    ],
    sources: [
      'ews-retirement',
      'ews-retirement-2026-09',
      'ews-allowed-apps',
      'debug-csstorageservicefailures',
      'exchange-archiving',
      'tandem',
    ],
  }
  it('is one warning', () => {
    expect(found(online)).toEqual([whole])
  })
  it('is settled in the pairings once EWS is gone', () => {
    expect(found({ ...online, ...gone })).toMatchObject([
      { step: 'pairings', severity: 'warning', data: { stage: 'gone' } },
    ])
  })
  it.each<[Partial<Plan>, Finding['severity']]>([
    [ahead, 'note'],
    [{ ...ahead, ...ews('not-set') }, 'note'],
    [{ ...ahead, ...ews('allow-list') }, 'note'],
    [{ ...ahead, ...ews('no-list') }, 'warning'],
    [{ ...ahead, ...ews('blocked') }, 'warning'],
    [ews('allow-list'), 'note'],
    [ews('not-set'), 'warning'],
    [{ ...gone, ...ews('allow-list') }, 'warning'],
  ])('%#', (change, severity) => {
    expect(found({ ...online, ...change }).map((finding) => finding.severity)).toEqual([severity])
  })
  const elsewhere = [{ ...sk, product: 'skype-online' as const }]
  it.each<[string, Partial<Plan>]>([
    ['the day before it is known', { ...online, asOf: '2026-06-18' }],
    ['without a use that is wanted', { ...online, features: ['delegation'] }],
    ['on Exchange Server', { features: ['archiving'] }],
    ['on Skype for Business Online', { ...online, skype: elsewhere }],
    ['with Skype open', { ...online, skype: [{ ...sk, product: null }] }],
    ['with a side open', { ...online, pairings: [{ ...pa, skype: null }] }],
    ['with the other open', { ...online, pairings: [{ ...pa, exchange: null }] }],
  ])('is nothing %s', (_, change) => {
    expect(keys(change)).toEqual([])
  })
  it('is said of all uses while nothing is decided', () => {
    const [first] = found({ ...online, features: null })
    expect(first?.data).toMatchObject({ features: ewsUses.map(({ feature }) => feature) })
  })
})

describe('the calendar of Microsoft Teams', () => {
  const home = { ...sk, product: 'teams' as const }
  const teams: Partial<Plan> = { ...online, skype: [home] }
  it('is one note', () => {
    expect(found(teams)).toEqual([
      {
        key: 'ews-teams',
        severity: 'note',
        data: { code: 'ews-teams', pairings: ['Seoul'], stage: 'blocked', state: null },
        step: 'organization',
        causes: [
          { answer: 'as-of' },
          { answer: 'tenant-ews' },
          { answer: 'pairing-skype', of: 'Seoul' },
        ],
        sources: ['ews-access-control', 'ews-retirement', 'ews-allowed-apps'],
      },
    ])
  })
  it.each<[Partial<Plan>, string[]]>([
    [ahead, ['note']],
    [ews('blocked'), ['warning']],
    [ews('no-list'), ['warning']],
    [ews('allow-list'), ['note']],
    [ews('not-set'), ['note']],
    [{ asOf: '2026-06-18' }, []],
    [gone, []],
    [{ exchange: [ex] }, []],
    [{ exchange: [{ ...ex, product: null }] }, []],
    [{ pairings: [{ ...pa, exchange: null }] }, []],
  ])('%#', (change, severities) => {
    expect(found({ ...teams, ...change }).map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('Exchange Server beside Exchange Online', () => {
  const of = (product: Plan['exchange'][number]['product']): Partial<Plan> => ({
    exchange: [{ ...ex, product }, cloud],
    features: [],
  })
  const causes = [{ answer: 'as-of' }, { answer: 'exchange-product', of: 'Mail' }]
  it('loses free/busy and its archives', () => {
    expect(found(of('exchange-2019'))).toEqual([
      {
        key: 'rich-coexistence',
        severity: 'note',
        data: { code: 'rich-coexistence', deployments: ['Mail'], stage: 'blocked' },
        step: 'exchange',
        causes,
        sources: ['graph-coexistence', 'ews-retirement'],
      },
      {
        key: 'cloud-archive',
        severity: 'note',
        data: { code: 'cloud-archive', deployments: ['Mail'], stage: 'blocked', archiving: false },
        step: 'organization',
        causes: [causes[0], { answer: 'tenant-ews' }, causes[1]],
        sources: ['ews-hybrid-impact', 'ews-retirement', 'tandem'],
      },
    ])
  })
  const both = ['rich-coexistence', 'cloud-archive']
  it.each<[Partial<Plan>, string[]]>([
    [of('exchange-2016'), both],
    [of('exchange-se'), ['cloud-archive']],
    [of('exchange-2013'), []],
    [of(null), []],
    [{ ...of('exchange-2016'), asOf: '2026-06-18' }, []],
    [{ ...of('exchange-2016'), asOf: '2026-09-30' }, []],
    [{ ...of('exchange-2016'), asOf: '2026-10-01' }, both],
    // In no pairing it is none of the plan's.
    [{ ...of('exchange-2016'), pairings: [{ ...pa, exchange: null }] }, []],
    [{ exchange: [{ ...ex, product: 'exchange-2016' }], features: [] }, []],
  ])('%#', (change, expected) => {
    expect(keys(change)).toEqual(expected)
  })
  it('is a warning once EWS is gone', () => {
    expect(
      found({ ...of('exchange-2016'), ...gone }).map(({ key, severity }) => [key, severity]),
    ).toEqual([
      ['rich-coexistence', 'warning'],
      ['cloud-archive', 'note'],
    ])
  })
  it.each<[FeatureId[] | null, boolean]>([
    [null, true],
    [['archiving'], true],
    [['photos'], false],
  ])('with %j wanted, archiving: %s', (features, archiving) => {
    const last = found({ ...of('exchange-se'), features }).at(-1)
    expect(last?.data).toMatchObject({ code: 'cloud-archive', archiving })
  })
})
