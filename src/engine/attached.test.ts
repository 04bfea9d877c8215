import { describe, expect, it } from 'vitest'
import { type Conflict, conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { type Source, sources } from '#knowledge/sources.ts'
import { pitfallIds, pitfalls } from '#knowledge/pitfalls.ts'
import {
  conflictsOfCell,
  conflictsOfFinding,
  conflictsOfTask,
  pitfallsOfFinding,
  pitfallsOfTask,
} from './attached.ts'
import { outcomeOf } from './outcome-of.ts'
import type { FindingData } from './outcome.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

/** Every code that a trap is filed under is one that findings have: else it does not compile. */
const foreseen = (id: (typeof pitfallIds)[number]): readonly FindingData['code'][] =>
  pitfalls[id].findings

describe('known traps', () => {
  it('are twenty-eight, and none twice', () => {
    expect(new Set(pitfallIds).size).toBe(28)
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

describe('where sources disagree', () => {
  const codes = (id: (typeof conflictIds)[number]): readonly FindingData['code'][] =>
    conflicts[id].findings
  it.each(conflictIds)('%s can be reached from a cell, a task or a finding', (id) => {
    const { cells, tasks }: Conflict = conflicts[id]
    const reached = [
      ...tasks.map(conflictsOfTask),
      ...codes(id).map(conflictsOfFinding),
      ...(cells?.exchange ?? []).flatMap((exchange) =>
        (cells?.skype ?? []).map((skype) =>
          conflictsOfCell(
            cells?.features === 'all' ? 'photos' : (cells?.features[0] ?? 'photos'),
            exchange,
            skype,
          ),
        ),
      ),
    ]
    expect(reached.length).toBeGreaterThan(0)
    for (const ids of reached) expect(ids).toContain(id)
  })
  it.each(conflictIds)('%s has a source and a date for every statement', (id) => {
    const { statements, follows }: Conflict = conflicts[id]
    expect(statements[follows]).toBeDefined()
    for (const { source, dated } of statements) {
      const { dated: page, checked }: Source = sources[source]
      expect(dated).toMatch(/^\d{4}(-\d\d){0,2}$/)
      expect(dated <= checked).toBe(true)
      // A page that dates itself cannot say so in a state before its own date.
      if (page !== null)
        expect(dated.slice(0, page.length) >= page.slice(0, dated.length)).toBe(true)
    }
  })
  it.each([
    ['photos', 'exchange-online', 'skype-2015', ['skype-2015-online']],
    ['voicemail-um', 'exchange-online', 'skype-2019', ['online-voice-mail']],
    ['photos', 'exchange-online', 'skype-2019', []],
    ['voicemail-um', 'exchange-2016', 'skype-2019', ['um-on-2019']],
    ['voicemail-um', 'exchange-2016', 'skype-2015', []],
  ] as const)('of %s for %s and %s are %j', (feature, exchange, skype, expected) => {
    expect(conflictsOfCell(feature, exchange, skype)).toEqual(expected)
  })
  it('are those that a plan meets', () => {
    expect(outcomeOf(onPremises()).conflicts).toEqual(['client-access-service', 'partner-identity'])
    expect(outcomeOf(withOnline('2026-11-26')).conflicts).toEqual(
      expect.arrayContaining(['ews-deadline', 'skype-2015-online', 'online-voice-mail']),
    )
  })
})
