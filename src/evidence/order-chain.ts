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

/**
 * Those that the one asked for can be: the certificates of servers; where there are only authorities,
 * those that issued none of the others.
 */
export function candidatesOf<T extends Named>(certificates: readonly T[]): T[] {
  const ends = certificates.filter((one) => !certificates.some((other) => issued(one, other)))
  const servers = ends.filter((one) => !one.isCertificationAuthority)
  if (servers.length > 0) return servers
  return ends.length > 0 ? ends : certificates.slice(0, 1)
}

/** A certificate, its issuer, the issuer's issuer, as far as they are there. */
export function chainOf<T extends Named>(one: T, certificates: readonly T[]): T[] {
  const chain: T[] = []
  let next: T | undefined = one
  while (next !== undefined) {
    const last: T = next
    chain.push(last)
    next = certificates.find((other) => !chain.includes(other) && issued(other, last))
  }
  return chain
}
