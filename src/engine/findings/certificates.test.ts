import { describe, expect, it } from 'vitest'
import type { Certificate } from '#plan/certificate.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import type { Finding } from '../outcome.ts'
import { onPremises } from '../plan-fixtures.ts'
import { certificateFindings } from './certificates.ts'

/** Good for everything; each row changes what it is about. */
const certificate: Certificate = {
  subject: 'CN=pool.contoso.com',
  commonName: 'pool.contoso.com',
  issuer: 'CN=CA',
  selfIssued: false,
  alternativeNames: [],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2021-03-01T00:00:00Z',
  notAfter: '2022-01-01T00:00:00Z',
  serialNumber: '01',
  thumbprint: 'A'.repeat(40),
  signatureAlgorithm: 'sha256',
  extendedKeyUsages: [],
  isCertificationAuthority: false,
}
type Change = Partial<Certificate> & Partial<Pick<Evidence, 'purpose' | 'server'>>
const shown = (...changes: Change[]): Evidence[] =>
  changes.map(({ purpose = 'oauth-token-issuer', server = '', ...change }, index) => ({
    id: `c${index}`,
    purpose,
    server,
    certificate: { ...certificate, ...change },
  }))
const planOf = (evidence: Evidence[], change: Partial<Plan> = {}): Plan =>
  onPremises({ certificates: { ...onPremises().certificates, evidence }, ...change })
const found = (...changes: Change[]): Finding[] => certificateFindings(planOf(shown(...changes)))

const auth = { purpose: 'exchange-auth' } as const
const weak = { key: { type: 'rsa', bits: 2047 } } as const

describe('public certificates', () => {
  it.each([
    ['2026-03-14', null],
    ['2026-03-15', 200],
    ['2027-03-14', 200],
    ['2027-03-15', 100],
    ['2029-03-15', 47],
  ])('issued on %s last %j days', (asOf, days) => {
    const codes = certificateFindings(onPremises({ asOf })).map(({ data }) => data)
    expect(codes).toEqual(days === null ? [] : [{ code: 'certificate-lifetime', days }])
  })
  it('are of no concern without Skype for Business Server', () => {
    const skype = [{ ...onPremises().skype[0]!, product: 'teams' as const }]
    expect(certificateFindings(onPremises({ asOf: '2026-03-15', skype }))).toEqual([])
  })
})

describe('a certificate', () => {
  it.each<[Change, Finding['data'] | null]>([
    [{}, null],
    [weak, { code: 'certificate-too-short', server: '', bits: 2047 }],
    [{ ...auth, ...weak }, null],
    [{ extendedKeyUsages: ['serverAuth', 'clientAuth'] }, null],
    [{ extendedKeyUsages: ['anyExtendedKeyUsage'] }, null],
    [
      { extendedKeyUsages: ['clientAuth'] },
      { code: 'certificate-use', server: '', uses: ['clientAuth'] },
    ],
    [{ ...auth, extendedKeyUsages: ['clientAuth'] }, null],
    [
      { key: { type: 'ec', curve: 'P-256', bits: 256 } },
      { code: 'certificate-key-unknown', server: '', algorithm: 'EC P-256' },
    ],
    [
      { key: { type: 'other', algorithm: 'DSA', bits: null } },
      { code: 'certificate-key-unknown', server: '', algorithm: 'DSA' },
    ],
    [{ commonName: 'contoso.com' }, null],
    [{ commonName: '*.contoso.com' }, null],
    [
      { commonName: null, subject: 'O=Contoso' },
      { code: 'certificate-subject', server: '', subject: 'O=Contoso', domains: ['contoso.com'] },
    ],
    [
      { commonName: 'a*.contoso.com' },
      {
        code: 'certificate-subject',
        server: '',
        subject: 'CN=pool.contoso.com',
        domains: ['contoso.com'],
      },
    ],
    [
      { commonName: 'a.*.contoso.com' },
      {
        code: 'certificate-subject',
        server: '',
        subject: 'CN=pool.contoso.com',
        domains: ['contoso.com'],
      },
    ],
    [{ ...auth, commonName: null }, null],
    [
      { notAfter: '2021-03-01T00:00:00Z' },
      { code: 'certificate-expiring', server: '', date: '2021-03-01' },
    ],
    [
      { notAfter: '2021-02-28T23:59:59Z' },
      { code: 'certificate-expired', server: '', date: '2021-02-28' },
    ],
    [
      { notBefore: '2021-03-02T00:00:00Z' },
      { code: 'certificate-not-yet', server: '', date: '2021-03-02' },
    ],
    [
      { notAfter: '2021-04-29T00:00:00Z' },
      { code: 'certificate-expiring', server: '', date: '2021-04-29' },
    ],
    [{ notAfter: '2021-04-30T00:00:00Z' }, null],
  ])('%j: %j', (change, data) => {
    expect(found(change).map((finding) => finding.data)).toEqual(data === null ? [] : [data])
  })
})

describe('what a finding rests on', () => {
  const expired = { notAfter: '2020-01-01T00:00:00Z', server: 'ex01.contoso.com' }
  it.each<[string, Change, Omit<Finding, 'data'>]>([
    [
      'the certificate of its purpose',
      { ...auth, ...expired },
      {
        key: 'certificate-expired:c0',
        severity: 'blocker',
        step: 'certificates',
        causes: [{ answer: 'auth-certificate' }],
        sources: ['integrate-2025', 'certificate-requirements'],
      },
    ],
    [
      'the days at which renewal begins',
      { notAfter: '2021-04-01T00:00:00Z' },
      {
        key: 'certificate-expiring:c0',
        severity: 'warning',
        step: 'certificates',
        causes: [{ answer: 'oauth-certificate' }],
        sources: ['integrate-2025', 'certificate-requirements', 'monitor-auth-certificate'],
      },
    ],
    [
      'SIP domains for the Subject',
      { commonName: null },
      {
        key: 'certificate-subject:c0',
        severity: 'blocker',
        step: 'certificates',
        causes: [{ answer: 'sip-domains' }, { answer: 'oauth-certificate' }],
        sources: ['integrate-2025', 'certificate-requirements'],
      },
    ],
  ])('%s', (_, change, rest) => {
    expect(found(change)).toEqual([{ ...rest, data: expect.anything() as unknown }])
  })
  it.each<[Change, string]>([
    [{ key: { type: 'ec', curve: 'P-256', bits: 256 } } as const, 'warning'],
    [weak, 'blocker'],
    [{ notBefore: '2021-03-02T00:00:00Z' }, 'blocker'],
  ])('%j is a %s', (change, severity) => {
    expect(found(change).map((finding) => finding.severity)).toEqual([severity])
  })
})

describe('the Subject', () => {
  const none = (domains: string[]) => [
    { code: 'certificate-subject', server: '', subject: 'CN=pool.contoso.com', domains },
  ]
  it.each<[string[], unknown[]]>([
    [[], []],
    [[' '], []],
    [['fabrikam.com', ' ', 'contoso.com'], []],
    [['fabrikam.com', ' ', 'tailspin.com'], none(['fabrikam.com', 'tailspin.com'])],
  ])('with the SIP domains %j', (sipDomains, data) => {
    const organization = { ...onPremises().organization, sipDomains }
    const subjects = certificateFindings(planOf(shown({}), { organization }))
    expect(subjects.map((finding) => finding.data)).toEqual(data)
  })
})

describe('the certificate on all Front Ends', () => {
  const [one, two] = ['fe01.contoso.com', 'FE02.contoso.com.']
  const other = 'B'.repeat(40)
  const skype = [{ ...onPremises().skype[0]!, frontEnds: ['fe01.contoso.com', ' ', 'fe 02'] }]
  it.each<[string, Change[], Partial<Plan>, Finding['data'][]]>([
    ['none shown', [], {}, []],
    ['shown without its server', [{}], {}, []],
    ['both the same', [{ server: one }, { server: two }], {}, []],
    [
      'both different',
      [{ server: one }, { server: two, thumbprint: other }],
      {},
      [
        {
          code: 'certificate-differs',
          thumbprints: [
            { server: one, thumbprint: 'A'.repeat(40) },
            { server: two, thumbprint: other },
          ],
        },
      ],
    ],
    [
      'one of two',
      [{ server: one }],
      {},
      [{ code: 'certificate-missing-servers', servers: ['fe02.contoso.com'] }],
    ],
    [
      'a Front End in other letters',
      [{ server: one }],
      { skype: [{ ...onPremises().skype[0]!, frontEnds: ['FE01.Contoso.com'] }] },
      [],
    ],
    [
      'a Front End that is no host',
      [{ server: one }],
      { skype },
      [{ code: 'certificate-missing-servers', servers: ['fe 02'] }],
    ],
    [
      'another purpose',
      [
        { ...auth, server: one },
        { ...auth, server: two, thumbprint: other },
      ],
      {},
      [],
    ],
  ])('%s', (_, changes, change, data) => {
    const plan = planOf(shown(...changes), change)
    expect(certificateFindings(plan).map((finding) => finding.data)).toEqual(data)
  })
  it.each<[Change, string, string]>([
    [{ server: two, thumbprint: other }, 'certificate-differs:', 'blocker'],
    [{ server: one }, 'certificate-missing-servers:', 'note'],
  ])('%j', (change, key, severity) => {
    expect(found({ server: one }, change)).toMatchObject([{ key, severity }])
  })
})
