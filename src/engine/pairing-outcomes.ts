import { kept } from '#plan/kept.ts'
import type { Answers, Pairing } from '#plan/plan.ts'
import { deploymentOf } from './deployments.ts'
import type { PairingOutcome } from './outcome.ts'
import { sameItems } from '#plan/remember.ts'

type Deployed<Product> = { readonly id: string; readonly name: string; readonly product: Product }

const brief = <Product>(found: Deployed<Product> | undefined): Deployed<Product> | null =>
  found === undefined ? null : { id: found.id, name: found.name, product: found.product }

type Known = { readonly from: readonly unknown[]; readonly outcome: PairingOutcome }

/** The pairings with the names and products of their deployments; one that says the same stays the same object. */
export const pairingsAsker = (): ((plan: Answers) => readonly PairingOutcome[]) => {
  let last = new Map<string, Known>()
  let list: readonly PairingOutcome[] = []
  const known = (pairing: Pairing, plan: Answers): Known => {
    const { id, name, users } = pairing
    const exchange = deploymentOf(plan, 'exchange', pairing.exchange)
    const skype = deploymentOf(plan, 'skype', pairing.skype)
    const from = [pairing, exchange, skype]
    const before = last.get(id)
    if (before !== undefined && sameItems(before.from, from)) return before
    const outcome = { id, name, exchange: brief(exchange), skype: brief(skype), users }
    return { from, outcome: kept(before?.outcome, outcome) }
  }
  return (plan) => {
    const all = plan.pairings.map((pairing) => known(pairing, plan))
    last = new Map(all.map((one) => [one.outcome.id, one]))
    const outcomes = all.map(({ outcome }) => outcome)
    if (!sameItems(list, outcomes)) list = outcomes
    return list
  }
}
