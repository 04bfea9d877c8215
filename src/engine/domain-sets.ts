import { asciiHost } from '#plan/values.ts'
import type { Answers } from '#plan/plan.ts'

const hostsIn = (list: readonly string[]): string[] =>
  list.flatMap((domain) => asciiHost(domain) ?? [])

const without = (list: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others)
  return list.filter((domain) => !known.has(domain))
}

/**
 * The SIP domains and SMTP domains that the other side lacks, in the form DNS carries.
 * @returns null while one of the two is not known
 */
export const domainSets = (
  plan: Answers,
): { readonly sip: readonly string[]; readonly smtp: readonly string[] } | null => {
  const sip = hostsIn(plan.organization.sipDomains)
  const smtp = hostsIn(plan.organization.smtpDomains)
  if (sip.length === 0 || smtp.length === 0) return null
  return {
    sip: without(sip, smtp),
    smtp: without(smtp, sip),
  }
}
