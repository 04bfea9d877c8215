import { describe, expect, it } from 'vitest'
import { type Change, changeIds, changes } from '#knowledge/changes.ts'
import { knowledgeVersion } from '#knowledge/version.ts'
import type { Plan } from '#plan/plan.ts'
import type { FindingData } from './outcome.ts'
import { newFor } from './new-knowledge.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const since = (version: string, plan: Plan) => {
  const older = { ...plan, knowledgeVersion: version }
  return newFor(older, outcomeOf(older))
}

describe('what is new', () => {
  /** Every code is one that findings have: else it does not compile. */
  const codes = (id: (typeof changeIds)[number]): readonly FindingData['code'][] => {
    const { concerns } = changes[id]
    return 'findings' in concerns ? (concerns.findings as readonly FindingData['code'][]) : []
  }
  it.each(changeIds)('%s concerns something, from a version on that is there', (id) => {
    const { concerns, version }: Change = changes[id]
    expect(version <= knowledgeVersion).toBe(true)
    const ways = [...codes(id), ...(concerns.tasks ?? []), ...(concerns.conflicts ?? [])]
    expect(ways.length + (concerns.condition === undefined ? 0 : 1)).toBeGreaterThan(0)
  })
  it('came with the version of the knowledge, the newest first', () => {
    const versions = changeIds.map((id) => changes[id].version)
    expect(versions[0]).toBe(knowledgeVersion)
    expect(versions).toEqual(versions.toSorted().toReversed())
  })
})

describe('what is new for a plan', () => {
  it('is what its findings, tasks and disagreements show', () => {
    expect(since('2026-11-24', withOnline('2026-11-26'))).toEqual(
      expect.arrayContaining(['ews-states', 'minimum-builds', 'pitfalls', 'conflicts']),
    )
    const before = since('2026-11-24', onPremises())
    expect(before).toContain('pitfalls')
    expect(before).not.toContain('ews-states')
    expect(before).not.toContain('upgrade-paths')
    expect(before).not.toContain('teams')
  })
  it('is what a condition finds', () => {
    const teams = { ...onPremises().skype[0]!, id: 'te', product: 'teams' as const }
    const plan = onPremises({ skype: [...onPremises().skype, teams] })
    expect(since('2026-11-24', plan)).toContain('teams')
  })
  it('is nothing once the plan has taken note', () => {
    expect(since(knowledgeVersion, withOnline('2026-11-26'))).toEqual([])
  })
})
