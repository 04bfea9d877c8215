import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const certificate = (plan: Plan, key: string) =>
  outcomeOf(plan).certificateNames.find((item) => item.key === key)
/** Exchange Server with Skype for Business Online. */
const withSkypeOnline = (asOf: string): Plan =>
  onPremises({ asOf, skype: [{ ...onPremises().skype[0]!, product: 'skype-online' }] })
const edge = { ...onPremises().edge, deployed: true, accessFqdn: 'access.contoso.com' }

describe('names in certificates', () => {
  it.each<[string, Plan, string, string | null, string[]]>([
    [
      'Exchange’s web services',
      onPremises(),
      'exchange-web:ex',
      null,
      ['autodiscover.contoso.com'],
    ],
    ['OAuthTokenIssuer', onPremises(), 'oauth-token-issuer', 'contoso.com', []],
    [
      'the pool',
      onPremises(),
      'skype-default:sk',
      'pool.contoso.com',
      ['pool.contoso.com', 'fe01.contoso.com', 'fe02.contoso.com', 'sip.contoso.com'],
    ],
    ['UM, per server', onPremises(), 'exchange-um:ex:0', 'ex01.contoso.com', []],
    [
      'UM in Exchange 2010',
      onPremises({ exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2010' }] }),
      'exchange-um:ex:0',
      'ex01.contoso.com',
      [],
    ],
    [
      'IM in Outlook Web App of Exchange 2010',
      onPremises({
        exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2010' }],
        features: ['presence-owa'],
      }),
      'exchange-owa-im:ex',
      null,
      ['ex01.contoso.com'],
    ],
    [
      'Exchange with Skype for Business Online, which calls it from outside',
      withSkypeOnline('2020-06-01'),
      'exchange-web-hybrid:ex',
      null,
      ['autodiscover.contoso.com'],
    ],
    [
      'Exchange that signs tokens for Skype for Business Online',
      withSkypeOnline('2020-06-01'),
      'exchange-auth:ex',
      'Microsoft Exchange Server Auth Certificate',
      [],
    ],
    [
      'the Access Edge',
      onPremises({ edge }),
      'edge-external',
      'access.contoso.com',
      ['access.contoso.com', 'sip.contoso.com'],
    ],
    ['Auth', onPremises(), 'exchange-auth:ex', 'Microsoft Exchange Server Auth Certificate', []],
  ])('of %s', (_, plan, key, subject, alternativeNames) => {
    expect(certificate(plan, key)).toMatchObject({ subject, alternativeNames })
  })
  it.each<[string, Plan, string]>([
    ['no Edge, no certificate of it', onPremises(), 'edge-external'],
    ['no Exchange server, no Auth certificate', withOnline('2021-03-01'), 'exchange-auth:ex'],
    ['no hybrid', onPremises(), 'exchange-web-hybrid:ex'],
    ['Skype for Business Online retired', withSkypeOnline('2021-08-01'), 'exchange-auth:ex'],
    ['one row for the web services', withSkypeOnline('2020-06-01'), 'exchange-web:ex'],
    [
      'no UM in Exchange 2019',
      onPremises({ exchange: [{ ...onPremises().exchange[0]!, product: 'exchange-2019' }] }),
      'exchange-um:ex:0',
    ],
  ])('%s', (_, plan, key) => {
    expect(certificate(plan, key)).toBeUndefined()
  })
  it('say which answers names still wait for', () => {
    expect(certificate(onPremises(), 'skype-web-external:sk')).toMatchObject({
      subject: null,
      open: [{ answer: 'external-web-fqdn' }],
    })
  })
})

describe('the OAuthTokenIssuer certificate', () => {
  it.each([
    [null, ['oauth-token-issuer']],
    ['import', ['oauth-token-issuer']],
    ['assigned', ['oauth-token-issuer']],
    ['reuse-default', ['oauth-token-issuer-default']],
  ] as const)('from %s is asked for as %j', (oauthSource, ids) => {
    const plan = onPremises({ certificates: { oauthSource, pfxPath: '', evidence: [] } })
    const found = outcomeOf(plan).certificateNames.map(({ id }) => id)
    expect(found.filter((id) => id.startsWith('oauth'))).toEqual(ids)
  })
})
