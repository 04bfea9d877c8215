import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { en } from '#messages/en.ts'
import { readPlanText } from '#plan/file.ts'
import { bundleFiles, manifest, zipped } from './bundle.ts'

const plan = onPremises({ title: '../../evil\u202e', customer: 'A & B' })
const files = bundleFiles({ plan, outcome: outcomeOf(plan), words: en })

describe('everything at once', () => {
  it('holds each file once, in folders of its own', () => {
    const names = files.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^([a-z]+\/)*[A-Za-z0-9._-]+$/.test(name))).toEqual([])
    expect(names).toEqual(
      expect.arrayContaining([
        'plan.json',
        'plan.md',
        'tables/checklist.csv',
        'dns/internal/contoso.com.zone',
        'scripts/01-ready-ems.ps1',
        'work/dates.ics',
        'tables/sources.csv',
      ]),
    )
    // Nobody of this plan is in Teams: no table with a head alone.
    expect(names).not.toContain('tables/teams.csv')
  })

  it('comes out of the archive as it went in, and the plan opens', () => {
    const back = unzipSync(zipped(files, plan.asOf))
    expect(Object.keys(back).toSorted()).toEqual(
      [...files.map(({ name }) => name), 'SHA256SUMS'].toSorted(),
    )
    for (const { name, content } of files)
      expect(Buffer.from(back[name]!).toString('utf8'), name).toBe(content)
    expect(readPlanText(strFromU8(back['plan.json']!))).toMatchObject({ ok: true, plan })
  })

  it('has the sum of each file', () => {
    const sums = files.map(
      ({ name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
    )
    expect(manifest(files)).toBe(sums.join(''))
  })

  it.each(['2026-11-26', '1970-01-01', '2026-13-40', ''])('can be made as of %j', (asOf) => {
    expect(zipped(files.slice(0, 2), asOf)).toEqual(zipped(files.slice(0, 2), asOf))
  })
})
