import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { pairingsAsker } from '../pairing-outcomes.ts'
import { onPremises } from '../plan-fixtures.ts'
import { recordsAsker } from './index.ts'

type Exchange = Plan['exchange'][number]['product']
type Skype = Plan['skype'][number]['product']
const ex = onPremises().exchange[0]!
const sk = onPremises().skype[0]!
const pa = onPremises().pairings[0]!
const edge = { deployed: true, poolFqdn: '', servers: [], accessFqdn: 'a.contoso.com' }
const joining = (exchange: Exchange, skype: Skype, change: Partial<Plan> = {}): Plan =>
  onPremises({
    edge,
    exchange: [{ ...ex, product: exchange }],
    skype: [{ ...sk, product: skype }],
    ...change,
  })
const found = (plan: Plan, lastMoved = false) =>
  recordsAsker()(plan, pairingsAsker()(plan), lastMoved)
/** What kinds of records there are, and how far federation is seen. */
const kinds = (plan: Plan, lastMoved = false): string[] => {
  const purposes = new Set(found(plan, lastMoved).map(({ purpose }) => purpose))
  const of = [
    'autodiscover',
    'autodiscover-online',
    'federation',
    'skype-federation',
    'meetings',
  ] as const
  return [...of, 'teams-sign-in' as const].filter((purpose) => purposes.has(purpose))
}

describe('which records a plan has', () => {
  const servers = ['autodiscover', 'skype-federation', 'meetings']
  const other = { ...ex, id: 'b' }
  it.each<[string, Plan, string[]]>([
    ['servers', joining('exchange-2016', 'skype-2015'), servers],
    [
      'Exchange Online',
      joining('exchange-online', 'skype-2015'),
      ['autodiscover-online', 'federation', 'meetings'],
    ],
    ['services alone', joining('exchange-online', 'skype-online'), ['autodiscover-online']],
    ['Teams', joining('exchange-online', 'teams'), ['autodiscover-online']],
    ['Skype online', joining('exchange-2016', 'skype-online'), ['autodiscover']],
    ['Exchange open', joining(null, 'skype-2015'), []],
    ['Skype open', joining('exchange-2016', null), ['autodiscover']],
    ['no pairing', joining('exchange-2016', 'skype-2015', { pairings: [] }), ['autodiscover']],
    [
      'no Exchange in the pairing',
      joining('exchange-2016', 'skype-2015', { pairings: [{ ...pa, exchange: null }] }),
      ['autodiscover'],
    ],
    [
      'no Skype in the pairing',
      joining('exchange-2016', 'skype-2015', { pairings: [{ ...pa, skype: null }] }),
      ['autodiscover'],
    ],
    [
      'one pairing of several',
      joining('exchange-2016', 'skype-2015', {
        pairings: [
          { ...pa, exchange: null },
          { ...pa, id: 'pb' },
        ],
      }),
      servers,
    ],
    [
      'Exchange Online in one of several pairings',
      joining('exchange-2016', 'skype-2015', {
        exchange: [ex, { ...other, product: 'exchange-online' }],
        pairings: [pa, { ...pa, id: 'pb', exchange: 'b' }],
      }),
      ['autodiscover', 'federation', 'meetings'],
    ],
    [
      'Exchange Online in none',
      joining('exchange-2016', 'skype-2015', {
        exchange: [ex, { ...other, product: 'exchange-online' }],
      }),
      servers,
    ],
    [
      'one Exchange open',
      joining('exchange-2016', 'skype-2015', { exchange: [{ ...other, product: null }, ex] }),
      servers,
    ],
  ])('%s', (_, plan, expected) => {
    expect(kinds(plan)).toEqual(expected)
  })
  it('are those of Autodiscover alone without Skype for Business Server', () => {
    const keys = found(joining('exchange-online', 'skype-online')).map(({ key }) => key)
    expect(keys).toEqual(['autodiscover-online:contoso.com'])
  })
  it('lead to Microsoft Teams once the last user has moved', () => {
    const plan = joining('exchange-online', 'teams')
    expect(kinds(plan, true)).toEqual(['autodiscover-online', 'teams-sign-in'])
  })
  it.each<[string, Plan, boolean]>([
    ['servers alone', joining('exchange-2016', 'skype-2015'), false],
    ['Exchange Online', joining('exchange-online', 'skype-2015'), true],
    [
      'Exchange Online in no pairing',
      joining('exchange-2016', 'skype-2015', {
        exchange: [ex, { ...other, product: 'exchange-online' }],
      }),
      true,
    ],
    [
      'Microsoft Teams in no pairing',
      joining('exchange-2016', 'skype-2015', { skype: [sk, { ...sk, id: 't', product: 'teams' }] }),
      true,
    ],
    [
      'one that is open',
      joining('exchange-2016', 'skype-2015', { skype: [sk, { ...sk, id: 't', product: null }] }),
      false,
    ],
  ])('stay on premises beside a tenant: %s', (_, plan, expected) => {
    const record = found(plan).find(({ purpose }) => purpose === 'discovery-external')
    expect(record?.notes.includes('stays-on-premises')).toBe(expected)
  })
})

describe('one plan after another', () => {
  it('keeps them while what they rest on is the same', () => {
    const ask = recordsAsker()
    const plan = onPremises()
    const pairings = pairingsAsker()(plan)
    const before = ask(plan, pairings, false)
    expect(ask({ ...plan, trust: { ...plan.trust, testUser: 'x' } }, pairings, false)).toBe(before)
    expect(ask(plan, pairings, true)).not.toBe(before)
  })
  it.each<[Partial<Plan>, string]>([
    [{ organization: { ...onPremises().organization, sipDomains: ['n.kr'] } }, 'sip.n.kr'],
    [{ exchange: [{ ...ex, servers: ['mail.kr'] }] }, 'published'],
    [{ skype: [{ ...sk, externalWebFqdn: 'n.kr' }] }, '"n.kr"'],
    [{ edge: { ...edge, accessFqdn: 'n.kr' } }, '"n.kr"'],
    [{ autodiscover: { ...onPremises().autodiscover, host: 'n.kr' } }, '"n.kr"'],
    [{ dns: { target: 'n.kr', ttl: 60 } }, '"n.kr"'],
  ])('finds them anew: %j', (change, text) => {
    const ask = recordsAsker()
    const plan = onPremises({ dns: { target: 'mail.kr', ttl: 60 } })
    const pairings = pairingsAsker()(plan)
    expect(JSON.stringify(ask(plan, pairings, false))).not.toContain(text)
    expect(JSON.stringify(ask({ ...plan, ...change }, pairings, false))).toContain(text)
  })
})
