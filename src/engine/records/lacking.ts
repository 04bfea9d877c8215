import type { AnswerId } from '#knowledge/steps.ts'
import type { Plan } from '#plan/plan.ts'
import type { AnswerRef, DnsRecord } from '../outcome.ts'
import { knownHosts } from './targets.ts'

/** Why the data of a record is not known: answers are open, the plan has no question, or no source says it. */
export type Lack =
  | { readonly code: 'answers'; readonly answers: readonly AnswerRef[] }
  | { readonly code: 'not-asked' }
  | { readonly code: 'not-documented' }

const isNamed = (texts: readonly string[]): boolean => knownHosts(texts).length > 0

const isGiven: Readonly<Partial<Record<AnswerId, (plan: Plan) => boolean>>> = {
  cloud: (plan) => plan.organization.tenant.cloud !== null,
  // Where it is given, the record has its data.
  'dns-target': () => false,
  'access-fqdn': (plan) => isNamed([plan.edge.accessFqdn]),
  'pool-fqdn': (plan) => isNamed(plan.skype.map((item) => item.poolFqdn)),
  'front-ends': (plan) => isNamed(plan.skype.flatMap((item) => item.frontEnds)),
  'external-web-fqdn': (plan) => isNamed(plan.skype.map((item) => item.externalWebFqdn)),
}

/** What the data of a record waits for; null where it is known. */
export const lackOf = (record: DnsRecord, plan: Plan): Lack | null => {
  if (record.data !== null) return null
  // Addresses of pools, of the Edge and of the reverse proxy are no answers of a plan.
  if (record.type === 'A') return { code: 'not-asked' }
  const answers = record.because.filter(({ answer }) => isGiven[answer]?.(plan) === false)
  if (answers.length > 0) return { code: 'answers', answers }
  return { code: record.purpose === 'autodiscover-online' ? 'not-documented' : 'not-asked' }
}
