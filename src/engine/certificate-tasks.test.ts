import { describe, expect, it } from 'vitest'
import { tasks } from '#knowledge/procedures/index.ts'
import type { Certificate } from '#plan/certificate.ts'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

type Source = Plan['certificates']['oauthSource']
const asOf = '2021-03-01'
const issuer = (notAfter: string): Certificate => ({
  subject: 'CN=contoso.com',
  commonName: 'contoso.com',
  issuer: 'CN=CA',
  selfIssued: false,
  alternativeNames: [],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2019-03-01T00:00:00Z',
  notAfter,
  serialNumber: '01',
  thumbprint: 'A'.repeat(40),
  signatureAlgorithm: 'sha256RSA',
  extendedKeyUsages: ['serverAuth'],
  isCertificationAuthority: false,
})
const [expired, expiring, valid] = ['2021-02-01', '2021-03-20', '2022-03-01'].map(
  (day) => `${day}T00:00:00Z`,
)
const planOf = (oauthSource: Source, notAfter: string | undefined): Plan =>
  onPremises({
    asOf,
    certificates: {
      oauthSource,
      pfxPath: 'C:\\issuer.pfx',
      evidence:
        notAfter === undefined
          ? []
          : [
              {
                id: 'e',
                purpose: 'oauth-token-issuer',
                server: 'fe01.contoso.com',
                certificate: issuer(notAfter),
              },
            ],
    },
  })
const ofIssuer = (plan: Plan): string[] =>
  outcomeOf(plan)
    .tasks.map(({ id }) => id.replace('oauth-certificate-', ''))
    .filter((id) => /^(reuse|import|keep|replace|roll|roll-import|refresh|clear)$/.test(id))

describe('the OAuthTokenIssuer certificate', () => {
  it.each<[Source, string | undefined, string[]]>([
    ['import', undefined, ['import']],
    ['import', valid, ['import']],
    // Beside the present one, not in its place.
    ['import', expiring, ['roll-import', 'refresh', 'clear']],
    ['import', expired, ['import', 'refresh']],
    ['reuse-default', valid, ['reuse']],
    ['reuse-default', expiring, ['roll', 'refresh', 'clear']],
    ['reuse-default', expired, ['reuse', 'refresh']],
    ['assigned', valid, ['keep']],
    ['assigned', expiring, ['keep', 'roll', 'refresh', 'clear']],
    // An expired certificate is not assigned again.
    ['assigned', expired, ['replace', 'refresh']],
  ])('from %s, shown until %s: %j', (oauthSource, notAfter, ids) => {
    expect(ofIssuer(planOf(oauthSource, notAfter))).toEqual(ids)
  })
})

describe('what must come first', () => {
  const waits = (id: keyof typeof tasks, before: keyof typeof tasks): boolean => {
    const open = [...tasks[id].after]
    const seen = new Set<string>()
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === before) return true
      if (seen.has(next)) continue
      seen.add(next)
      open.push(...tasks[next].after)
    }
    return false
  }
  it.each([
    // Outlook follows the address at once: it must resolve, to a certificate with that name.
    ['internal-uri-set', 'autodiscover-record'],
    ['internal-uri-set-2013', 'autodiscover-record'],
    ['autodiscover-record', 'web-certificate-install'],
    ['exchange-partner', 'pool-certificate-check'],
    // A key that is about to go is not handed on, and the next one is there before it is needed.
    ['auth-key-export', 'auth-certificate-recycle'],
    ['auth-key-export', 'auth-certificate-restart'],
    ['online-key-export', 'auth-certificate-restart'],
    ['auth-certificate-recycle', 'auth-certificate-next-key'],
    ['hybrid-application', 'auth-certificate-restart'],
    ['tenant-key-export', 'oauth-certificate-roll-import'],
    ['hybrid-oauth-test-online', 'exchange-names'],
    ['hybrid-application', 'partner-test'],
  ] as const)('%s waits for %s', (id, before) => {
    expect(waits(id, before)).toBe(true)
  })
  it('does not hold certificates of Unified Messaging back until the trust is there', () => {
    expect(waits('um-certificate', 'partner-test')).toBe(false)
  })
})
