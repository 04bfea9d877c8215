import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { readPlanText } from '#plan/file.ts'
import { presets, sourcesOfParts } from './parts.ts'

const read = readPlanText(readFileSync('examples/woodgrove-hybrid.json', 'utf8'))
if (!read.ok) throw new Error('the example is no plan')
const outcome = outcomeOf(read.plan)

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
