import type { Plan } from '#plan/plan.ts'
import { asciiHost } from '#plan/values.ts'

const known = (list: readonly string[]): string[] =>
  list.flatMap((domain) => asciiHost(domain) ?? [])

/**
 * The SIP domains and SMTP domains that the other side lacks, in the form DNS carries.
 * @returns null while one of the two is not known
 */
export const domainSets = (
  plan: Plan,
): { readonly sip: readonly string[]; readonly smtp: readonly string[] } | null => {
  const sip = known(plan.organization.sipDomains)
  const smtp = known(plan.organization.smtpDomains)
  if (sip.length === 0 || smtp.length === 0) return null
  return {
    sip: sip.filter((domain) => !smtp.includes(domain)),
    smtp: smtp.filter((domain) => !sip.includes(domain)),
  }
}
