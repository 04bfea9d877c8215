import { describe, expect, it } from 'vitest'
import type { Condition } from '#knowledge/conditions.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { type Judgement, type Scope, judge } from './conditions.ts'
import { onPremises } from './plan-fixtures.ts'

const whole: Scope = { side: 'plan' }
const mail: Scope = { side: 'exchange', id: 'ex', name: 'Mail', product: 'exchange-2016' }
const pool: Scope = { side: 'skype', id: 'sk', name: 'Pool', product: 'skype-2015' }

const [ex] = onPremises().exchange
const [sk] = onPremises().skype
const [pa] = onPremises().pairings
const { organization, certificates } = onPremises()
const tenant = (change: Partial<Plan['organization']['tenant']>) => ({
  organization: { ...organization, tenant: { ...organization.tenant, ...change } },
})
const expired = (purpose: Evidence['purpose'], server = ''): Partial<Plan> => ({
  certificates: {
    ...certificates,
    evidence: [
      {
        id: 'c',
        purpose,
        server,
        certificate: { notAfter: '2020-01-01T00:00:00Z' } as Evidence['certificate'],
      },
    ],
  },
})

const judged = (condition: Condition, change: Partial<Plan>, scope: Scope): Judgement => {
  const plan = onPremises(change)
  return judge(condition, plan, plan.asOf, scope)
}
type Row = [Condition, Partial<Plan>, Scope, Judgement['state'], Judgement['answers']]
const judges = (rows: Row[]) =>
  it.each(rows)('%j with %j', (condition, change, scope, state, answers) => {
    expect(judged(condition, change, scope)).toEqual({ state, answers })
  })

describe('a question with one answer rests on it', () => {
  const trusted = { ...onPremises().trust, modernAuthentication: false }
  judges([
    [{ wanted: ['photos'] }, {}, whole, 'no', [{ answer: 'features' }]],
    [{ wanted: ['photos', 'contact-list'] }, {}, whole, 'yes', [{ answer: 'features' }]],
    [{ wanted: ['photos'] }, { features: null }, whole, 'open', [{ answer: 'features' }]],
    [{ edge: false }, {}, whole, 'open', [{ answer: 'edge-deployed' }]],
    [{ forests: 'one' }, {}, whole, 'open', [{ answer: 'forests' }]],
    [{ cloud: ['dod', 'china'] }, tenant({ cloud: 'china' }), whole, 'yes', [{ answer: 'cloud' }]],
    [
      { hybrid: ['classic'] },
      tenant({ hybrid: 'classic' }),
      whole,
      'yes',
      [{ answer: 'tenant-hybrid' }],
    ],
    [
      { hybrid: ['classic'] },
      tenant({ hybrid: 'agent' }),
      whole,
      'no',
      [{ answer: 'tenant-hybrid' }],
    ],
    [
      { modernAuthentication: true },
      { trust: trusted },
      whole,
      'no',
      [{ answer: 'modern-authentication' }],
    ],
    [
      { modernAuthentication: false },
      { trust: trusted },
      whole,
      'yes',
      [{ answer: 'modern-authentication' }],
    ],
    [{ oauthSource: 'import' }, {}, whole, 'open', [{ answer: 'oauth-source' }]],
    [
      { domains: 'same' },
      {},
      whole,
      'yes',
      [{ answer: 'sip-domains' }, { answer: 'smtp-domains' }],
    ],
    [{ before: '2021-03-02' }, {}, whole, 'yes', [{ answer: 'as-of' }]],
    [{ before: '2021-03-01' }, {}, whole, 'no', [{ answer: 'as-of' }]],
  ])
})

describe('a certificate that was shown rests on the one of its purpose', () => {
  const ofAuth = { certificate: { purpose: 'exchange-auth', state: 'expired' } } as const
  const ofOauth = { certificate: { purpose: 'oauth-token-issuer', state: 'expired' } } as const
  const auth = [{ answer: 'auth-certificate' as const }]
  const both = { exchange: [ex!, { ...ex!, id: 'b', servers: ['b.contoso.com'] }] }
  const atB = { ...expired('exchange-auth', 'b.contoso.com'), ...both }
  judges([
    [ofAuth, expired('exchange-auth'), whole, 'yes', auth],
    [ofOauth, expired('oauth-token-issuer'), whole, 'yes', [{ answer: 'oauth-certificate' }]],
    [ofAuth, atB, whole, 'yes', auth],
    [ofAuth, atB, { ...mail, id: 'b' }, 'yes', auth],
    [ofAuth, atB, mail, 'open', auth],
    [ofAuth, atB, pool, 'yes', auth],
    // What is no deployment's may be any one's.
    [ofAuth, expired('exchange-auth'), mail, 'yes', auth],
    [ofAuth, { ...expired('exchange-auth'), ...both }, { ...mail, id: 'toString' }, 'yes', auth],
  ])
})

describe("the deployment's own product", () => {
  const asked = { product: ['exchange-2016', 'skype-2015'] } as const
  judges([
    [asked, {}, whole, 'no', []],
    [asked, {}, mail, 'yes', [{ answer: 'exchange-product', of: 'Mail' }]],
    [asked, {}, pool, 'yes', [{ answer: 'skype-product', of: 'Pool' }]],
    [{ product: ['exchange-se'] }, {}, mail, 'no', [{ answer: 'exchange-product', of: 'Mail' }]],
    [asked, {}, { ...mail, product: null }, 'open', [{ answer: 'exchange-product', of: 'Mail' }]],
  ])
})

const mailRef = { answer: 'exchange-product', of: 'Mail' } as const
const poolRef = { answer: 'skype-product', of: 'Pool' } as const
const seoul = { answer: 'pairings', of: 'Seoul' } as const

describe('what there is', () => {
  const none = { exchange: [], skype: [], pairings: [] }
  judges([
    [
      { has: ['exchange-2016'] },
      none,
      whole,
      'open',
      [{ answer: 'exchange-deployments' }, { answer: 'skype-deployments' }],
    ],
    [{ has: ['exchange-2016'] }, {}, whole, 'yes', [mailRef]],
    [{ has: ['skype-2015'] }, {}, whole, 'yes', [poolRef]],
    [{ has: ['skype-se'] }, {}, whole, 'no', [mailRef, poolRef]],
    [{ has: ['skype-se'] }, { skype: [{ ...sk!, product: null }] }, whole, 'open', [poolRef]],
  ])
})

describe('pairs', () => {
  const asked = { pairs: { exchange: ['exchange-2016'], skype: ['skype-2015'] } } as const
  const online = { pairs: { exchange: ['exchange-online'], skype: ['skype-2015'] } } as const
  const second = { ...ex!, id: 'b', name: 'Second', product: 'exchange-online' } as const
  const busan = { ...pa!, id: 'pb', name: 'Busan', exchange: 'b' }
  const secondRef = { answer: 'exchange-product', of: 'Second' } as const
  const unpaired = { pairings: [{ ...pa!, exchange: null }] }
  const pairingRef = { answer: 'pairing-exchange', of: 'Seoul' } as const
  judges([
    [asked, { pairings: [] }, whole, 'open', [{ answer: 'pairings' }]],
    [asked, {}, whole, 'yes', [seoul, mailRef, poolRef]],
    [asked, {}, mail, 'yes', [seoul, mailRef, poolRef]],
    [asked, {}, pool, 'yes', [seoul, mailRef, poolRef]],
    [online, {}, whole, 'no', [mailRef]],
    [
      { pairs: { exchange: ['exchange-se'], skype: ['skype-se'] } },
      {},
      whole,
      'no',
      [mailRef, poolRef],
    ],
    [asked, { exchange: [{ ...ex!, product: null }] }, whole, 'open', [mailRef]],
    [asked, { skype: [{ ...sk!, product: null }] }, whole, 'open', [poolRef]],
    // The pairing names no Exchange yet: it can be this one.
    [asked, unpaired, whole, 'open', [pairingRef]],
    [asked, unpaired, mail, 'open', [pairingRef]],
    [online, unpaired, whole, 'no', [pairingRef]],
    [asked, { ...unpaired, exchange: [] }, whole, 'open', [pairingRef]],
    [asked, { ...unpaired, exchange: [second, ex!] }, whole, 'open', [pairingRef]],
    [online, { ...unpaired, exchange: [{ ...ex!, product: null }] }, whole, 'open', [pairingRef]],
    // Of one deployment, its pairings alone.
    [
      online,
      { exchange: [ex!, second], pairings: [pa!, busan] },
      whole,
      'yes',
      [{ answer: 'pairings', of: 'Busan' }, secondRef, poolRef],
    ],
    [online, { exchange: [ex!, second], pairings: [pa!, busan] }, mail, 'no', [mailRef]],
    // Others are paired, this one is not.
    [asked, { exchange: [ex!, second], pairings: [busan] }, mail, 'no', [{ answer: 'pairings' }]],
  ])
})

describe('what is made of others', () => {
  const yes = { wanted: ['contact-list'] } as const
  const no = { before: '2021-01-01' } as const
  const open = { edge: true } as const
  const refs = {
    yes: { answer: 'features' },
    no: { answer: 'as-of' },
    open: { answer: 'edge-deployed' },
  } as const
  judges([
    [{ all: [yes, open, no] }, {}, whole, 'no', [refs.no]],
    [{ all: [yes, open] }, {}, whole, 'open', [refs.open]],
    [{ all: [yes, yes] }, {}, whole, 'yes', [refs.yes]],
    [{ any: [no, open, yes] }, {}, whole, 'yes', [refs.yes]],
    [{ any: [no, open] }, {}, whole, 'open', [refs.open]],
    [{ any: [no] }, {}, mail, 'no', [refs.no]],
    [{ not: yes }, {}, whole, 'no', [refs.yes]],
    [{ not: no }, {}, mail, 'yes', [refs.no]],
    [{ not: open }, {}, whole, 'open', [refs.open]],
    [{ unless: yes }, {}, whole, 'no', [refs.yes]],
    [{ unless: no }, {}, whole, 'yes', [refs.no]],
    [{ unless: open }, {}, whole, 'yes', [refs.open]],
  ])
})

it('a condition without a kind is an error of whoever wrote it', () => {
  expect(() => judged({} as Condition, {}, whole)).toThrow('a condition without a kind')
})
