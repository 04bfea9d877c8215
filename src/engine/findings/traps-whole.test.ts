import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { pairingsAsker } from '../pairing-outcomes.ts'
import { onPremises } from '../plan-fixtures.ts'
import { trapFindings } from './traps.ts'

const { organization, autodiscover } = onPremises()
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const cloud = { ...ex, id: 'eo', name: 'Cloud', product: 'exchange-online' } as const
const found = (change: Partial<Plan>): Finding[] => {
  const plan = onPremises({ features: null, ...change })
  return trapFindings(plan, pairingsAsker()(plan))
}
const keys = (change: Partial<Plan>) => found(change).map(({ key }) => key)
const online: Partial<Plan> = { exchange: [{ ...cloud, id: 'ex' }] }
const url = (oauthUrl: string): Partial<Plan> => ({ autodiscover: { ...autodiscover, oauthUrl } })
const inCloud = (name: Plan['organization']['tenant']['cloud']): Partial<Plan> => ({
  organization: { ...organization, tenant: { ...organization.tenant, cloud: name } },
})

describe('an address that redirects', () => {
  const own = url('\u00a0https://Mail.contoso.com/autodiscover/autodiscover.svc ')
  const whole = (expected: string): Finding => ({
    key: 'oauth-url-redirects',
    severity: 'warning',
    data: { code: 'oauth-url-redirects', host: 'mail.contoso.com', expected },
    step: 'autodiscover',
    causes: [{ answer: 'oauth-url' }, { answer: 'exchange-product' }],
    sources: ['multi-forest-hybrid'],
  })
  it.each<[Plan['organization']['tenant']['cloud'], string]>([
    [null, 'autodiscover-s.outlook.com'],
    ['worldwide', 'autodiscover-s.outlook.com'],
    ['dod', 'autodiscover-s-dod.office365.us'],
  ])('in the cloud %s should be that of %s', (name, expected) => {
    expect(found({ ...online, ...own, ...inCloud(name) })).toEqual([whole(expected)])
  })
  it.each<[string, Partial<Plan>]>([
    ['none', { ...online, ...url('') }],
    ['no address', { ...online, ...url('mail') }],
    ['an address without a host', { ...online, ...url('file:///autodiscover') }],
    ['the one of another cloud', { ...online, ...url('https://AUTODISCOVER-S.office365.us/x') }],
    ['one of servers', own],
    ['one of servers beside', { ...own, exchange: [{ ...cloud, id: 'ex' }, ex] }],
    ['one for Teams', { ...online, ...own, skype: [{ ...sk, product: 'teams' }] }],
    ['one for nobody', { ...online, ...own, pairings: [] }],
  ])('is not %s', (_, change) => {
    expect(keys(change)).toEqual([])
  })
})

describe('archiving across forests', () => {
  const several: Partial<Plan> = { organization: { ...organization, forests: 'several' } }
  it.each(['archiving', 'archive-search'] as const)('with %s wanted is a note', (feature) => {
    expect(found({ ...several, features: ['photos', feature] })).toEqual([
      {
        key: 'archiving-forests',
        severity: 'note',
        data: { code: 'archiving-forests' },
        step: 'features',
        causes: [{ answer: 'forests' }, { answer: 'features' }],
        sources: ['exchange-archiving'],
      },
    ])
  })
  it.each<[string, Partial<Plan>]>([
    ['in one forest', { organization: { ...organization, forests: 'one' } }],
    ['with nothing decided', { ...several, features: null }],
    ['with others wanted', { ...several, features: ['photos'] }],
    ['with mailboxes online', { ...several, ...online }],
    ['of Exchange 2010', { ...several, exchange: [{ ...ex, product: 'exchange-2010' }] }],
    ['of Skype online', { ...several, skype: [{ ...sk, product: 'skype-online' }] }],
    ['with a side open', { ...several, pairings: [{ ...pa, exchange: null }] }],
    ['with the other open', { ...several, pairings: [{ ...pa, skype: null }] }],
  ])('is nothing %s', (_, change) => {
    expect(keys({ features: ['archiving'], ...change })).toEqual([])
  })
})

describe('contacts on the move', () => {
  const mixed: Partial<Plan> = {
    features: ['contact-list'],
    exchange: [ex, cloud],
    pairings: [{ ...pa, id: 'pb', name: 'Busan', exchange: 'eo' }, pa],
  }
  it('are a note that names those on servers first', () => {
    expect(found(mixed)).toEqual([
      {
        key: 'contact-store-move',
        severity: 'note',
        data: { code: 'contact-store-move' },
        step: 'features',
        causes: [
          { answer: 'features' },
          { answer: 'pairings', of: 'Seoul' },
          { answer: 'pairings', of: 'Busan' },
        ],
        sources: ['contact-store-advice', 'unified-contact-store'],
      },
    ])
  })
  it.each<[string, Partial<Plan>]>([
    ['with nothing decided', { features: null }],
    ['with others wanted', { features: ['photos'] }],
    ['with servers alone', { pairings: [pa] }],
    ['online alone', { pairings: [{ ...pa, exchange: 'eo' }] }],
    ['of Exchange 2010', { exchange: [{ ...ex, product: 'exchange-2010' }, cloud] }],
    ['of Teams', { skype: [{ ...sk, product: 'teams' }] }],
  ])('are nothing %s', (_, change) => {
    expect(keys({ ...mixed, ...change })).toEqual([])
  })
})
