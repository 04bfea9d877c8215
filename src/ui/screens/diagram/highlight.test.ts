import { describe, expect, it } from 'vitest'
import { diagramOf } from '#engine/diagram/diagram-of.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { choicesOf, litBy } from './highlight.ts'

const plan = onPremises()
const diagram = diagramOf(plan, outcomeOf(plan))

describe('what stands out', () => {
  it('is a pairing with its two deployments', () => {
    expect(litBy(diagram, 'pairing:pa')).toEqual(
      new Set(['pairing skype:sk exchange:ex', 'skype:sk', 'exchange:ex']),
    )
  })
  it('is a connection with the boxes at its ends', () => {
    expect(litBy(diagram, 'flow:client-to-pool')).toEqual(
      new Set(['flow party:client skype:sk', 'party:client', 'skype:sk']),
    )
  })
  it.each(['', 'pairing:gone', 'flow:'])('is nothing for %j', (choice) => {
    expect(litBy(diagram, choice)).toBeNull()
  })
  it('can be any pairing and any connection', () => {
    expect(choicesOf(diagram).pairings.map(({ id }) => id)).toEqual(['pa'])
    expect(choicesOf(diagram).flows).toEqual(
      outcomeOf(plan)
        .flows.map(({ key }) => key)
        .toSorted(
          (a, b) => choicesOf(diagram).flows.indexOf(a) - choicesOf(diagram).flows.indexOf(b),
        ),
    )
  })
})
