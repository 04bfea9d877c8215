import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { readPlanText } from '#plan/file.ts'
import { hasCommands, openIn, presets, sourcesOfParts } from './parts.ts'

const read = readPlanText(readFileSync('examples/woodgrove-hybrid.json', 'utf8'))
if (!read.ok) throw new Error('the example is no plan')
const { plan } = read
const outcome = outcomeOf(plan)

describe('the sources that are printed', () => {
  it('are all of them for the whole plan', () => {
    expect(sourcesOfParts(presets.whole, outcome)).toEqual(outcome.sources)
  })
  it('are those of the records for the DNS sheet', () => {
    const cited = new Set(outcome.records.flatMap((record) => record.sources))
    const printed = sourcesOfParts(presets.dns, outcome)
    expect(new Set(printed)).toEqual(cited)
    expect(printed.length).toBeLessThan(outcome.sources.length)
  })
  it('are all of them where no printed part cites any', () => {
    expect(sourcesOfParts(['sources'], outcome)).toEqual(outcome.sources)
  })
})

describe('the presets', () => {
  it('print each command once', () => {
    for (const preset of Object.values(presets)) expect(preset).not.toContain('commands')
    expect(hasCommands(presets.whole)).toBe(true)
    expect(hasCommands(presets.dns)).toBe(false)
  })
  it('say of the DNS sheet only what its records wait for', () => {
    const open = { ...plan, dns: { ...plan.dns, target: '' }, features: null }
    expect(openIn(presets.dns, outcomeOf(open), open)).toEqual([
      { answer: 'dns-target' },
      { answer: 'dns-target' },
    ])
    expect(openIn(presets.dns, outcome, plan)).toEqual([])
  })
  it('say of the findings everything that is open', () => {
    const open = { ...plan, features: null }
    expect(openIn(['findings'], outcomeOf(open), open)).toContainEqual({ answer: 'features' })
  })
})
