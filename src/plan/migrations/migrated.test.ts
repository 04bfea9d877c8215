import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureIds } from '#knowledge/features.ts'
import { readPlanValue } from '../file.ts'
import type { JsonRecord } from '../json.ts'
import { emptyPlan, formatVersion } from '../plan.ts'
import { migrated } from './migrated.ts'

const fixture = (version: number) =>
  JSON.parse(readFileSync(`src/plan/fixtures/version-${version}.json`, 'utf8')) as JsonRecord

const line = fc.string({ maxLength: 20 })
const lines = fc.array(line, { maxLength: 3 })
const id = fc.stringMatching(/^[a-z0-9-]{1,10}$/)
const users = fc.option(fc.nat(10_000_000))
const some = (record: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(fc.record(record), { maxLength: 3 })

/** Every key that a plan of version 1 had. */
const version1: fc.Arbitrary<JsonRecord> = fc.record({
  format: fc.constant('tandem-plan'),
  formatVersion: fc.constant(1),
  knowledgeVersion: line,
  id,
  title: line,
  customer: line,
  author: line,
  asOf: line,
  edition: fc.constantFrom('2018-02', '2021-01', '2025-06'),
  organization: fc.record({
    sipDomains: lines,
    smtpDomains: lines,
    forests: fc.constantFrom('one', 'several', null),
    users,
    tenant: fc.record({
      cloud: fc.constantFrom('worldwide', 'china', null),
      domain: line,
      id: line,
    }),
  }),
  exchange: some({
    id,
    name: line,
    product: fc.constantFrom('exchange-2016', 'exchange-online', null),
    servers: lines,
  }),
  skype: some({
    id,
    name: line,
    product: fc.constantFrom('skype-2015', 'skype-online', null),
    poolFqdn: line,
    frontEnds: lines,
    externalWebFqdn: line,
  }),
  edge: fc.record({
    deployed: fc.option(fc.boolean()),
    poolFqdn: line,
    servers: lines,
    accessFqdn: line,
  }),
  pairings: some({ id, name: line, exchange: fc.option(id), skype: fc.option(id), users }),
  features: fc.option(fc.subarray([...featureIds])),
  certificates: fc.record({
    oauthSource: fc.constantFrom('reuse-default', 'assigned', 'import', null),
    pfxPath: line,
    evidence: fc.subarray(
      (fixture(1) as { certificates: { evidence: unknown[] } }).certificates.evidence,
    ),
  }),
  autodiscover: fc.record({ host: line, internalUri: line, oauthUrl: line }),
  dns: fc.record({ target: line, ttl: fc.nat(2_147_483_647) }),
  trust: fc.record({ testUser: line }),
  work: fc.dictionary(
    // No task has this key, and reading drops it: it would be more than a key.
    line.filter((key) => key !== '__proto__'),
    fc.record({ status: fc.constantFrom('open', 'done'), owner: line, due: line, note: line }),
  ),
})

const planOf = (value: unknown) => {
  const read = readPlanValue(value)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

describe('a plan of version 1', () => {
  it('is opened with all that was in it; what it was not asked is not said', () => {
    const keepsAll = fc.property(version1, (old: JsonRecord) => {
      const plan = planOf(old)
      expect(plan).toMatchObject({ ...old, formatVersion })
      const { organization, exchange, skype, trust } = plan
      expect(organization.tenant).toMatchObject({ ews: null, hybrid: null })
      expect([...exchange, ...skype].filter(({ build }) => build !== '')).toEqual([])
      expect(trust).toMatchObject({ onlineTestUser: '', modernAuthentication: null })
    })
    fc.assert(keepsAll, { examples: [[fixture(1)]] })
  })
  it('is not changed itself', () => {
    const old = fixture(1)
    planOf(old)
    expect(old).toEqual(fixture(1))
  })
  it.each([
    ['no exchange', { exchange: undefined }, ['exchange']],
    ['a deployment that is none', { skype: [7] }, ['skype', 0]],
    [
      'no tenant',
      { organization: { ...emptyPlan('p', '').organization, tenant: 'x' } },
      ['organization', 'tenant'],
    ],
    ['no trust', { trust: null }, ['trust']],
  ])('that is damaged is named as such: %s', (_, change, path) => {
    const read = readPlanValue({ ...fixture(1), ...change })
    expect(read.ok ? [] : read.faults).toMatchObject([{ code: 'shape', path }])
  })
})

describe('a plan of today', () => {
  it.each([
    ['the fixture', fixture(formatVersion)],
    ['an empty one', emptyPlan('p', '2027-02-01')],
  ])('passes unchanged: %s', (_, plan) => {
    expect(migrated(plan, formatVersion)).toBe(plan)
    expect(planOf(plan)).toEqual(plan)
  })
  it('keeps its answers', () => {
    expect(planOf(fixture(2))).toMatchObject({
      organization: { tenant: { ews: 'allow-list', hybrid: 'classic' } },
      exchange: [{ build: '15.1.2507.55' }, { build: '' }],
      skype: [{ build: '6.0.9319.881' }],
      trust: { onlineTestUser: 'pilarackerman@litwareinc.com', modernAuthentication: true },
    })
  })
})

it('a plan of a later version is refused', () => {
  const version = formatVersion + 1
  expect(readPlanValue({ ...fixture(2), formatVersion: version })).toEqual({
    ok: false,
    faults: [{ code: 'newer-version', version }],
  })
})
