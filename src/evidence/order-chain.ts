import type { CertificateFacts } from '#evidence/certificate-facts.ts'

type Named = Pick<
  CertificateFacts,
  'subject' | 'issuer' | 'selfIssued' | 'isCertificationAuthority'
>

const issued = (issuer: Named, certificate: Named) =>
  certificate !== issuer && !certificate.selfIssued && certificate.issuer === issuer.subject

/**
 * Orders certificates so that each stands before its issuer, leaves first. What is unrelated keeps
 * its order; in a ring of cross-certificates the first one given begins.
 *
 * Names are compared as text: authorities that were renewed write the same name with another
 * string type.
 */
export function orderChain<T extends Named>(certificates: readonly T[]): T[] {
  const waiting = [...certificates]
  const ordered: T[] = []
  while (waiting.length > 0) {
    const last = ordered.at(-1)
    const ready = waiting.filter((one) => !waiting.some((other) => issued(one, other)))
    const next =
      ready.find((one) => last && issued(one, last)) ??
      ready.find((one) => !one.isCertificationAuthority) ??
      ready[0] ??
      waiting[0]
    if (!next) break
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}
