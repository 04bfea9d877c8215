import { expiringWithinDays } from '#knowledge/conditions.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { asciiHost, dateFault } from '#plan/values.ts'

export type CertificateState = 'expired' | 'expiring' | 'valid'

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/**
 * How a certificate stands on a day. Its last day counts as valid.
 * @param asOf YYYY-MM-DD
 * @returns null when that is no day
 */
export const stateAt = (
  { certificate }: Pick<Evidence, 'certificate'>,
  asOf: string,
): CertificateState | null => {
  if (asOf === '' || dateFault(asOf) !== null) return null
  const left = day(certificate.notAfter.slice(0, 10)) - day(asOf)
  if (Number.isNaN(left)) return null
  if (left < 0) return 'expired'
  return left < expiringWithinDays ? 'expiring' : 'valid'
}

/** What was shown for a purpose; for one Exchange deployment, by its id, what is not another's. */
export const shownFor = (
  plan: Plan,
  purpose: Evidence['purpose'],
  deployment: string | null,
): Evidence[] => {
  const ownerOf = (server: string) =>
    plan.exchange.filter((item) =>
      item.servers.some(
        (name) => asciiHost(name) !== null && asciiHost(name) === asciiHost(server),
      ),
    )
  return plan.certificates.evidence.filter((item) => {
    if (item.purpose !== purpose) return false
    if (deployment === null) return true
    const owners = ownerOf(item.server)
    return owners.length === 0 || owners.some((owner) => owner.id === deployment)
  })
}

/** The worst state of the certificates that were shown, null when none was. */
export const worstState = (items: readonly Evidence[], asOf: string): CertificateState | null => {
  const states = items.map((item) => stateAt(item, asOf))
  return (['expired', 'expiring', 'valid'] as const).find((state) => states.includes(state)) ?? null
}
