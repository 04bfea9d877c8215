import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import type { Certificate } from '#plan/certificate.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { nextServer, ruleStates, serversFor, withEvidence } from './certificate-rules.ts'

const certificate = (part: Partial<Certificate> = {}): Certificate => ({
  subject: 'CN=pool.contoso.com',
  commonName: 'pool.contoso.com',
  issuer: 'CN=Contoso CA',
  selfIssued: false,
  alternativeNames: [],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2030-01-01T00:00:00.000Z',
  serialNumber: '01',
  thumbprint: 'A'.repeat(40),
  signatureAlgorithm: 'sha256RSA',
  extendedKeyUsages: [],
  isCertificationAuthority: false,
  ...part,
})

type Shown = readonly [server: string, part?: Partial<Certificate>]
const planOf = (sipDomains: string[], frontEnds: string[], shown: readonly Shown[]): Plan => {
  const plan = emptyPlan('p', '2027-01-01')
  return {
    ...plan,
    organization: { ...plan.organization, sipDomains },
    skype: [
      {
        id: 's',
        name: 'Pool',
        product: 'skype-2019',
        build: '',
        poolFqdn: '',
        frontEnds,
        externalWebFqdn: '',
      },
    ],
    certificates: {
      ...plan.certificates,
      evidence: shown.map(([server, part], index) => ({
        id: `c${index}`,
        purpose: 'oauth-token-issuer',
        server,
        certificate: certificate(part),
      })),
    },
  }
}
const both = ['fe01.contoso.com', 'fe02.contoso.com']
const [one, two] = [['fe01.contoso.com'], ['fe02.contoso.com']] as const

describe('the three rules', () => {
  it.each([
    ['nothing shown', planOf(['contoso.com'], both, []), 'open open open'],
    ['all shown and alike', planOf(['contoso.com'], both, [one, two]), 'kept kept kept'],
    ['one not shown yet', planOf(['contoso.com'], both, [one]), 'kept open kept'],
    ['no SIP domain said', planOf([], both, [one, two]), 'open kept kept'],
    ['no Front End said', planOf(['contoso.com'], [], [['']]), 'kept open kept'],
    ['server not said', planOf(['contoso.com'], both, [['']]), 'kept open kept'],
    ['another domain', planOf(['fabrikam.com'], both, [one, two]), 'broken kept kept'],
    [
      'two that differ',
      planOf(['contoso.com'], both, [one, ['fe02.contoso.com', { thumbprint: 'B'.repeat(40) }]]),
      'kept broken kept',
    ],
    [
      'a short key',
      planOf(['contoso.com'], both, [
        ['fe01.contoso.com', { key: { type: 'rsa', bits: 1024 } }],
        ['fe02.contoso.com', { key: { type: 'rsa', bits: 1024 } }],
      ]),
      'kept kept broken',
    ],
    [
      'a key that is not RSA',
      planOf(
        ['contoso.com'],
        ['fe01.contoso.com'],
        [['fe01.contoso.com', { key: { type: 'ec', curve: 'P-256', bits: 256 } }]],
      ),
      'kept kept open',
    ],
  ])('%s', (_, plan, expected) => {
    const { subject, same, bits } = ruleStates(plan, outcomeOf(plan).findings)
    expect([subject, same, bits].join(' ')).toBe(expected)
  })
})

it('asks for the servers one after the other', () => {
  expect(serversFor('oauth-token-issuer', planOf([], [...both, both[0] ?? '', ''], []))).toEqual(
    both,
  )
  expect(nextServer('oauth-token-issuer', planOf([], both, []))).toBe('fe01.contoso.com')
  expect(nextServer('oauth-token-issuer', planOf([], both, [one]))).toBe('fe02.contoso.com')
  expect(nextServer('oauth-token-issuer', planOf([], both, [one, two]))).toBe('')
})

describe('a certificate more', () => {
  const shownOn = (server: string, thumbprint: string) => ({
    id: thumbprint,
    purpose: 'oauth-token-issuer' as const,
    server,
    certificate: certificate({ thumbprint }),
  })
  it.each([
    ['replaces the one of its server', 'fe01.contoso.com', ['A', 'B'], 'B'],
    ['stands beside others where no server is said', '', ['A', 'B'], 'AB'],
    ['is kept once where no server is said', '', ['A', 'A'], 'A'],
  ])('%s', (_, server, thumbprints, kept) => {
    const shown = thumbprints.map((thumbprint) => shownOn(server, thumbprint))
    const plan = shown.reduce(withEvidence, planOf([], [], []))
    expect(plan.certificates.evidence.map((item) => item.id).join('')).toBe(kept)
  })
})
