import { describe, expect, it } from 'vitest'
import { ceilings } from './checks/ceilings.ts'
import { verdictOf } from './checks/check.ts'
import { checks } from './checks/index.ts'

// Some ask every condition in thousands of situations, which takes a busy machine more than half a minute.
describe('the facts', { timeout: 180_000 }, () => {
  it.each(checks)('$name: $what', (check) => {
    expect(verdictOf(check)).toEqual({ violations: [], stale: [] })
  })
})

describe('the checks', () => {
  const names = checks.map(({ name }) => name)
  it('have names of their own', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
  it.each(checks)('$name has as many exceptions as are recorded, each with a reason', (check) => {
    expect(check.exceptions).toHaveLength(ceilings[check.name] ?? 0)
    expect(check.exceptions.filter(({ why }) => why.trim() === '')).toEqual([])
  })
  it('are all there that a number of exceptions is recorded for', () => {
    expect(Object.keys(ceilings).filter((name) => !names.includes(name))).toEqual([])
  })
})
