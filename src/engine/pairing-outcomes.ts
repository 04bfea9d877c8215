import { kept } from '#plan/kept.ts'
import type { Answers, Pairing } from '#plan/plan.ts'
import { deploymentOf, formerIn } from './deployments.ts'
import type { PairingOutcome } from './outcome.ts'
import { sameItems } from '#plan/remember.ts'

type Deployed<Product> = { readonly id: string; readonly name: string; readonly product: Product }

const brief = <Product>(found: Deployed<Product> | undefined): Deployed<Product> | null =>
  found === undefined ? null : { id: found.id, name: found.name, product: found.product }

type Known = {
  readonly id: string
  readonly pairing: Pairing
  readonly exchange: Answers['exchange'][number] | undefined
  readonly skype: Answers['skype'][number] | undefined
  readonly outcome: PairingOutcome
}

/** The pairings with the names and products of their deployments; one that says the same stays the same object. */
export const pairingsAsker = (): ((plan: Answers) => readonly PairingOutcome[]) => {
  let last: readonly Known[] = []
  let list: readonly PairingOutcome[] = []
  return (plan) => {
    const formerOf = formerIn(last)
    last = plan.pairings.map((pairing, index): Known => {
      const { id, name, users } = pairing
      const exchange = deploymentOf(plan, 'exchange', pairing.exchange)
      const skype = deploymentOf(plan, 'skype', pairing.skype)
      const before = formerOf(id, index)
      if (before?.pairing === pairing && before.exchange === exchange && before.skype === skype)
        return before
      const outcome = { id, name, exchange: brief(exchange), skype: brief(skype), users }
      return { id, pairing, exchange, skype, outcome: kept(before?.outcome, outcome) }
    })
    const outcomes = last.map(({ outcome }) => outcome)
    if (!sameItems(list, outcomes)) list = outcomes
    return list
  }
}
