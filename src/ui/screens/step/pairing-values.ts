import * as z from 'zod'
import type { Plan } from '#plan/plan.ts'
import { textFault } from '#plan/values.ts'
import { named, text, users, usersOf } from '#ui/form/rules.ts'

const shape = (reference: z.ZodType<string, string>) =>
  z.object({ id: z.string(), name: text(textFault), exchange: reference, skype: reference, users })

/** @param known the ids of the deployments that a pairing can name */
export const pairingsSchema = (known: ReadonlySet<string>) =>
  z.object({
    pairings: named(shape(text((id) => (id === '' || known.has(id) ? null : 'unknown-reference')))),
  })
export type PairingsValues = z.infer<ReturnType<typeof pairingsSchema>>
export type PairingValues = PairingsValues['pairings'][number]

export const pairingsOf = (plan: Plan): PairingsValues => ({
  pairings: plan.pairings.map((item) => ({
    ...item,
    exchange: item.exchange ?? '',
    skype: item.skype ?? '',
    users: item.users === null ? '' : String(item.users),
  })),
})

export const putPairings = (plan: Plan, { pairings }: PairingsValues): Plan => ({
  ...plan,
  pairings: pairings.map((item) => ({
    ...item,
    exchange: item.exchange === '' ? null : item.exchange,
    skype: item.skype === '' ? null : item.skype,
    users: usersOf(item.users),
  })),
})

/** The pairs of deployments that no pairing joins yet, in the order of the deployments. */
export const missingPairs = (
  { exchange, skype }: Pick<Plan, 'exchange' | 'skype'>,
  pairings: readonly PairingValues[],
): Omit<PairingValues, 'id'>[] =>
  exchange.flatMap((mail) =>
    skype
      .filter((pool) => !pairings.some((one) => one.exchange === mail.id && one.skype === pool.id))
      .map((pool) => ({
        name: [mail.name, pool.name].filter((name) => name.trim() !== '').join(' · '),
        exchange: mail.id,
        skype: pool.id,
        users: '',
      })),
  )

/**
 * How many users are in pairings, and how many in none; null where not all numbers are known.
 * A negative rest means that the pairings hold more users than there are.
 */
export const usersPlaced = (
  pairings: readonly PairingValues[],
  inAll: number | null,
): { readonly placed: number; readonly unknown: number; readonly rest: number | null } => {
  const counts = pairings.map((one) => usersOf(one.users))
  const placed = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const unknown = counts.filter((count) => count === null).length
  return { placed, unknown, rest: inAll === null ? null : inAll - placed }
}
