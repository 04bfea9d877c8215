import type { Evidence, Plan } from '#plan/plan.ts'
import type { Way } from './walk-axes.ts'

type Shown = Partial<Evidence['certificate']>

const certificate = (change: Shown): Evidence['certificate'] => ({
  subject: 'CN=fabric.kr',
  commonName: 'fabric.kr',
  issuer: 'CN=Root',
  selfIssued: false,
  alternativeNames: [],
  key: { type: 'rsa', bits: 2048 },
  notBefore: '2000-01-01T00:00:00Z',
  notAfter: '2090-01-01T00:00:00Z',
  serialNumber: '01',
  thumbprint: 'A'.repeat(40),
  signatureAlgorithm: 'sha256',
  extendedKeyUsages: [],
  isCertificationAuthority: false,
  ...change,
})

const from = (asOf: string, days: number): string =>
  new Date(Date.parse(`${asOf}T00:00:00Z`) + days * 86_400_000).toISOString()

/** The same certificate for both purposes, on the first Front End Server and for Exchange. */
const shown = (name: string, change: (asOf: string) => Shown): Way => ({
  name,
  change: (plan) => {
    const item = certificate(change(plan.asOf))
    const server = plan.skype.flatMap((pool) => pool.frontEnds)[0] ?? ''
    const evidence: Evidence[] = [
      { id: 'issuer', purpose: 'oauth-token-issuer', server, certificate: item },
      { id: 'auth', purpose: 'exchange-auth', server: '', certificate: item },
    ]
    return { ...plan, certificates: { ...plan.certificates, evidence } }
  },
})

const second = (way: Way): Way => ({
  name: 'two that differ',
  change: (plan: Plan) => {
    const made = way.change(plan)
    const [first, ...rest] = made.certificates.evidence
    if (first === undefined) return made
    const other = {
      ...first,
      id: 'other',
      certificate: certificate({ thumbprint: 'B'.repeat(40) }),
    }
    return { ...made, certificates: { ...made.certificates, evidence: [first, other, ...rest] } }
  },
})

const valid = shown('valid', () => ({}))

/** Certificates as they are shown: none, right, running out, and wrong in each way that is a finding. */
export const certificateWays: readonly Way[] = [
  { name: 'none shown', change: (plan) => plan },
  valid,
  shown('runs out', (asOf) => ({ notAfter: from(asOf, 10) })),
  shown('expired', (asOf) => ({ notAfter: from(asOf, -10) })),
  shown('not yet valid', (asOf) => ({ notBefore: from(asOf, 10) })),
  shown('for clients', () => ({ extendedKeyUsages: ['clientAuth'] })),
  shown('too short', () => ({ key: { type: 'rsa', bits: 1024 } })),
  shown('no RSA key', () => ({ key: { type: 'ec', curve: 'P-256', bits: 256 } })),
  shown('another Subject', () => ({ subject: 'CN=other.kr', commonName: 'other.kr' })),
  second(valid),
]
