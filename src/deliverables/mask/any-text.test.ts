import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyPlan } from '#engine/fixtures/any-plan.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { planFaults } from '#plan/faults.ts'
import { type Plan, planSchema } from '#plan/plan.ts'
import { examples, hostile } from '../testing/office.ts'
import { masked } from './index.ts'
import { type Kind, planRule } from './kinds.ts'
import { walk } from './walk.ts'

/** Texts of every sort, right and wrong, in any field: users type anywhere. */
const wild = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'contoso.com',
    'fe01.contoso.com',
    'FE01.CONTOSO.COM.',
    'fe_01.contoso.com',
    '-fe.contoso.com',
    'fe..contoso.com',
    'contoso',
    '*.contoso.com',
    '한빛.kr',
    'xn--2n1bp39a0wf.kr',
    '\ufefffe01.contoso.com',
    `${'a'.repeat(64)}.contoso.com`,
    `${'b'.repeat(40)}한.contoso.com`,
    `${'abcdefghi.'.repeat(26)}com`,
    '10.1.2.3',
    '10.1',
    '8.8.8.8',
    '256.1.1.1',
    '::1',
    'fd00:1::2',
    '2001:4860::8',
    'https://ex.contoso.com/autodiscover/autodiscover.svc',
    'https://ex.contoso.com/Autodiscover/Autodiscover.XML',
    'http://ex.contoso.com/a.xml?x.svc',
    'https://10.1.2.3/x.svc',
    'https://[::1]/x.svc',
    "https://ex.contoso.com/it's.svc",
    'https://autodiscover-s.outlook.com/autodiscover/autodiscover.svc',
    'https://fe_01.contoso.com/',
    'https://host/',
    'ftp://ex.contoso.com/a.svc',
    'mailto:kim@contoso.com',
    'sip:kim@contoso.com',
    'kim@contoso',
    'kim@@contoso.com',
    '2027-01-01',
    '2027-02-30',
    'soon',
    '15.2.1544.25',
    '15.2',
    '3f2b6c1e-8d4a-4f7b-9c25-71a0e5d3b846',
    'CN=fe01.contoso.com, O="Contoso, Ltd."',
    ...hostile,
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.domain(),
)
/** What the schema, and not the user, says the form of. */
const formed = new Set<Kind>(['id', 'task-key', 'thumbprint', 'instant'])

const wildPlan = fc.tuple(anyPlan, fc.infiniteStream(wild)).map(([plan, texts]) => {
  const next = () => (texts.next().value as string).slice(0, 1_000)
  return walk(plan, planRule, (kind, text) => (formed.has(kind) ? text : next())) as Plan
})

const faultsOf = (plan: Plan) =>
  planFaults(plan).map(({ path, code }) => [path.length, path[0], code])
const shapeOf = (plan: Plan) => {
  const outcome = outcomeOf(plan)
  return {
    findings: outcome.findings.map(({ severity, data }) => [severity, data.code]),
    tasks: outcome.tasks.map(({ id, status }) => [id, status]),
    records: outcome.records.map(({ view, type, data, notes }) => [
      view,
      type,
      data === null,
      notes,
    ]),
  }
}

it('keeps faults and shape of a plan with any text anywhere', () => {
  fc.assert(
    fc.property(wildPlan, (plan) => {
      const { plan: other } = masked(plan)
      expect(planSchema.safeParse(other).success).toBe(true)
      expect(faultsOf(other)).toEqual(faultsOf(plan))
      expect(shapeOf(other)).toEqual(shapeOf(plan))
    }),
    { numRuns: 300 },
  )
})

it('keeps a Subject that names a domain without a dot', () => {
  const plan = examples().find(([name]) => name.startsWith('litware'))?.[1].plan
  const evidence = plan?.certificates.evidence.map((item) => ({
    ...item,
    certificate: { ...item.certificate, commonName: 'corp' },
  }))
  if (plan === undefined || evidence === undefined) throw new Error('no example')
  const given = {
    ...plan,
    organization: { ...plan.organization, sipDomains: ['corp'] },
    certificates: { ...plan.certificates, evidence },
  }
  expect(evidence.length).toBeGreaterThan(0)
  expect(shapeOf(masked(given).plan)).toEqual(shapeOf(given))
})
