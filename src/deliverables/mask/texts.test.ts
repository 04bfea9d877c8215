import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curves, keyNames, keyUsageNames, signatureNames } from '#evidence/oid-names.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { liesIn } from '#plan/values.ts'
import { examples } from '../testing/office.ts'
import { masked } from './index.ts'

const plans = examples()
  .filter(([name]) => name.endsWith('.en'))
  .map(([name, made]) => [name, made.plan] as const)

/** A plan with one text in a field, and what became of it. */
const inField = (change: (plan: Plan) => Plan, read: (plan: Plan) => unknown): unknown =>
  read(masked(change(emptyPlan('p', '2027-01-01'))).plan)
const withServers = (servers: string[], domains: string[] = ['acme.com']) =>
  inField(
    (plan) => ({
      ...plan,
      organization: { ...plan.organization, sipDomains: domains },
      edge: { ...plan.edge, servers },
    }),
    (plan) => plan.edge.servers,
  )

describe('a host', () => {
  it.each<[string[], string[]]>([
    [['fe01.acme.com'], ['host-1.domain-1.example']],
    [
      ['FE01.Acme.com.', 'fe01.acme.com'],
      ['host-1.domain-1.example', 'host-1.domain-1.example'],
    ],
    [
      ['fe01.seoul.acme.com', 'fe02.seoul.acme.com'],
      ['host-1.host-2.domain-1.example', 'host-3.host-2.domain-1.example'],
    ],
    [
      ['fe01', 'fe01.acme.com'],
      ['host-1', 'host-1.domain-1.example'],
    ],
    [
      ['fe01.corp.local', 'ex.sub.corp.local'],
      ['host-1.domain-2.example', 'host-2.host-3.domain-2.example'],
    ],
    [['acme.com'], ['domain-1.example']],
    [
      ['sip.acme.com', 'meet.acme.com'],
      ['sip.domain-1.example', 'meet.domain-1.example'],
    ],
    [['evilacme.com'], ['domain-2.example']],
    [['*.acme.com'], ['*.domain-1.example']],
    [
      ['메일.acme.com', 'xn--pk3b15d.acme.com'],
      ['host-1.domain-1.example', 'host-2.domain-1.example'],
    ],
    [['fe_01.acme.com'], ['host_1.domain-1.example']],
    [['outlook.office365.com'], ['outlook.office365.com']],
    [['no host'], ['wrong 1']],
    [[' '], [' ']],
  ])('%j becomes %j', (servers, expected) => {
    expect(withServers(servers)).toEqual(expected)
  })

  it('is in the domains that it was in', () => {
    const label = fc.constantFrom(
      'a',
      'b',
      'sip',
      'seoul',
      'com',
      'kr',
      'co',
      'xn--9n2bp8q',
      '한빛',
    )
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 4 }),
        fc.array(name, { maxLength: 4 }),
        (domains, hosts) => {
          const plan = {
            ...emptyPlan('p', '2027-01-01'),
            organization: { ...emptyPlan('p', '').organization, sipDomains: domains },
            edge: { ...emptyPlan('p', '').edge, servers: hosts },
          }
          const other = masked(plan).plan
          const relations = ({ organization, edge }: Plan) =>
            [...edge.servers, ...organization.sipDomains].map((host) =>
              organization.sipDomains.map((domain) => liesIn(host, domain)),
            )
          expect(relations(other)).toEqual(relations(plan))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never gets a name that the plan has already', () => {
    expect(withServers(['fe01.domain-1.example', 'host-1.acme.com'])).toEqual([
      'host-2.domain-3.example',
      'host-3.domain-2.example',
    ])
  })
})

describe('other texts', () => {
  const url = (text: string) =>
    inField(
      (plan) => ({ ...plan, autodiscover: { ...plan.autodiscover, internalUri: text } }),
      (plan) => plan.autodiscover.internalUri,
    )
  const sip = (text: string) =>
    inField(
      (plan) => ({ ...plan, trust: { ...plan.trust, testUser: text } }),
      (plan) => plan.trust.testUser,
    )
  it.each([
    [
      url('https://ex.acme.com/autodiscover/autodiscover.xml'),
      'https://host-1.domain-1.example/autodiscover/autodiscover.xml',
    ],
    [
      url('https://kim:pw@ex.acme.com:8443/secret/x.svc?q=1#z'),
      'https://user-1@host-1.domain-1.example:8443/segment-1/segment-2.svc?query-1',
    ],
    [url('http://ex.acme.com/'), 'http://host-1.domain-1.example/'],
    [url("https://ex.acme.com/'"), "https://host-1.domain-1.example/segment-1#'"],
    [url('ex.acme.com'), 'wrong 1'],
    [sip('SIP:kim@acme.com'), 'SIP:user-1@domain-1.example'],
    [sip('kim'), 'wrong 1'],
    [
      inField(
        (plan) => ({ ...plan, asOf: 'ask Kim' }),
        (plan) => plan.asOf,
      ),
      'wrong 1',
    ],
    [
      inField(
        (plan) => ({ ...plan, asOf: '2027-02-30' }),
        (plan) => plan.asOf,
      ),
      '2027-02-30',
    ],
    [
      inField(
        (plan) => ({ ...plan, knowledgeVersion: 'Acme' }),
        (plan) => plan.knowledgeVersion,
      ),
      'wrong 1',
    ],
    [
      inField(
        (plan) => ({
          ...plan,
          work: { 'Acme:x': { status: 'done', owner: 'Kim', due: '', note: 'a\nb' } },
        }),
        (plan) => plan.work,
      ),
      { 'task-1': { status: 'done', owner: 'Person-1', due: '', note: 'Note-1' } },
    ],
  ])('case %#', (actual, expected) => {
    expect(actual).toEqual(expected)
  })

  it('of a certificate keep what Windows calls them and lose what the customer does', () => {
    const example = plans.find(([name]) => name.startsWith('litware'))?.[1]
    if (example === undefined) throw new Error('no example')
    const certificate = masked(example).plan.certificates.evidence[0]?.certificate
    expect(certificate).toMatchObject({
      subject: 'CN=host-3.example-1.example, O=Name-1, C=Name-2',
      commonName: 'host-3.example-1.example',
      issuer: 'CN=Name-3, O=Name-1, C=Name-2',
      alternativeNames: [
        { kind: 'dns', value: 'host-3.example-1.example' },
        { kind: 'dns', value: 'sip.example-1.example' },
      ],
      thumbprint: '1'.padStart(40, '0'),
      signatureAlgorithm: 'sha256RSA',
      extendedKeyUsages: ['serverAuth'],
    })
  })

  it('that only name a method stay', () => {
    const words = [
      ...Object.values(signatureNames),
      ...Object.values(keyUsageNames),
      ...Object.values(keyNames),
      ...Object.values(curves).map(({ curve }) => curve),
      '1.2.840.113549.1.1.11',
    ]
    const example = plans.find(([name]) => name.startsWith('litware'))?.[1]
    if (example === undefined) throw new Error('no example')
    const evidence = example.certificates.evidence.map((item) => ({
      ...item,
      certificate: { ...item.certificate, extendedKeyUsages: [...words, 'Acme use'] },
    }))
    const other = masked({ ...example, certificates: { ...example.certificates, evidence } }).plan
    expect(other.certificates.evidence[0]?.certificate.extendedKeyUsages).toEqual([
      ...words,
      'Name-4',
    ])
  })
})
