import { describe, expect, it } from 'vitest'
import { pitfallIds, pitfalls } from '#knowledge/pitfalls.ts'
import { pitfallsOfFinding, pitfallsOfTask } from './attached.ts'
import type { FindingData } from './outcome.ts'

/** Every code that a trap is filed under is one that findings have: else it does not compile. */
const foreseen = (id: (typeof pitfallIds)[number]): readonly FindingData['code'][] =>
  pitfalls[id].findings

describe('known traps', () => {
  it('are twenty-five, and none twice', () => {
    expect(new Set(pitfallIds).size).toBe(25)
  })
  it.each(pitfallIds)('%s is with a task or a finding', (id) => {
    const { tasks } = pitfalls[id]
    expect(tasks.length + foreseen(id).length).toBeGreaterThan(0)
    for (const task of tasks) expect(pitfallsOfTask(task)).toContain(id)
    for (const code of foreseen(id)) expect(pitfallsOfFinding(code)).toContain(id)
  })
  it('are none where none is known', () => {
    expect(pitfallsOfTask('skype-ready')).toEqual([])
    expect(pitfallsOfFinding('missing-answer')).toEqual([])
  })
})
