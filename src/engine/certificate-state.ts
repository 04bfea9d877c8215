import { expiringWithinDays } from '#knowledge/conditions.ts'
import type { AnswerId } from '#knowledge/steps.ts'
import type { Evidence, Plan } from '#plan/plan.ts'
import { asciiHost, dateFault } from '#plan/values.ts'

export type CertificateState = 'expired' | 'expiring' | 'valid'

/** The answer that shows a certificate, by its purpose. */
export const certificateAnswer = {
  'exchange-auth': 'auth-certificate',
  'oauth-token-issuer': 'oauth-certificate',
} as const satisfies Record<Evidence['purpose'], AnswerId>

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
  if (dateFault(asOf) !== null) return null
  const left = day(certificate.notAfter.slice(0, 10)) - day(asOf)
  if (Number.isNaN(left)) return null
  if (left < 0) return 'expired'
  return left < expiringWithinDays ? 'expiring' : 'valid'
}

/** The worst state of the certificates that were shown, null when none was. */
const worstOf = (states: readonly (CertificateState | null)[]): CertificateState | null =>
  (['expired', 'expiring', 'valid'] as const).find((state) => states.includes(state)) ?? null

/** The worst state of what was shown for a purpose: in all, of what is no deployment's, and by deployment. */
export type CertificateStates = {
  readonly all: CertificateState | null
  readonly unowned: CertificateState | null
  /** by the id of an Exchange deployment, with what is no other's */
  readonly of: Readonly<Record<string, CertificateState | null>>
}

/** The ids of the Exchange deployments that a server, by FQDN, belongs to. */
const ownersOf = (exchange: Plan['exchange']): ((server: string) => readonly string[]) => {
  const owners = new Map<string, string[]>()
  for (const { id, servers } of exchange)
    for (const host of servers.flatMap((server) => asciiHost(server) ?? []))
      owners.set(host, [...(owners.get(host) ?? []), id])
  return (server) => owners.get(asciiHost(server) ?? '') ?? []
}

/**
 * A forest holds one Exchange organization, and an organization has one Auth certificate: in one forest what
 * one deployment has shown is that of all. Source: maintain-auth-certificate.
 * @param asOf YYYY-MM-DD
 */
export const certificateStates = (
  {
    exchange,
    certificates,
    organization: { forests },
  }: Pick<Plan, 'exchange' | 'certificates' | 'organization'>,
  purpose: Evidence['purpose'],
  asOf: string,
): CertificateStates => {
  const shown = certificates.evidence.filter((item) => item.purpose === purpose)
  if (shown.length === 0) return { all: null, unowned: null, of: {} }
  const ownersAt = forests === 'one' ? () => [] : ownersOf(exchange)
  const unowned: (CertificateState | null)[] = []
  const owned = new Map<string, (CertificateState | null)[]>()
  for (const item of shown) {
    const owners = ownersAt(item.server)
    const state = stateAt(item, asOf)
    if (owners.length === 0) unowned.push(state)
    for (const id of owners) owned.set(id, [...(owned.get(id) ?? []), state])
  }
  return {
    all: worstOf(shown.map((item) => stateAt(item, asOf))),
    unowned: worstOf(unowned),
    of: Object.fromEntries(
      [...owned].map(([id, states]) => [id, worstOf([...states, ...unowned])]),
    ),
  }
}

/** What was shown for an Exchange deployment, by its id: its own certificates with those of no deployment. */
export const shownAt = ({ of, unowned }: CertificateStates, id: string): CertificateState | null =>
  Object.hasOwn(of, id) ? (of[id] ?? null) : unowned
