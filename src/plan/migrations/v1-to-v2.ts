import { type JsonRecord, isRecord } from '../json.ts'

/** Adds answers to a part of a plan; what is there stays, and so does what is no object at all. */
const withAnswers = (part: unknown, answers: JsonRecord): unknown =>
  isRecord(part) ? { ...answers, ...part } : part

const withBuild = (deployments: unknown): unknown =>
  Array.isArray(deployments)
    ? deployments.map((item: unknown) => withAnswers(item, { build: '' }))
    : deployments

const withTenant = (organization: unknown): unknown =>
  isRecord(organization)
    ? { ...organization, tenant: withAnswers(organization['tenant'], { ews: null, hybrid: null }) }
    : organization

/**
 * Version 2 asks for builds, for EWS and hybrid in the tenant, for modern authentication, and for a test
 * user in Exchange Online. A plan of version 1 has not been asked: each is "not said".
 */
export const v1ToV2 = (plan: JsonRecord): JsonRecord => ({
  ...plan,
  formatVersion: 2,
  organization: withTenant(plan['organization']),
  exchange: withBuild(plan['exchange']),
  skype: withBuild(plan['skype']),
  trust: withAnswers(plan['trust'], { onlineTestUser: '', modernAuthentication: null }),
})
