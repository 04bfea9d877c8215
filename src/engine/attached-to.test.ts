import { describe, expect, it } from 'vitest'
import { conflictIds, conflicts } from '#knowledge/conflicts.ts'
import { pitfalls } from '#knowledge/pitfalls.ts'
import {
  codesOf,
  conflictSources,
  conflictsAsker,
  conflictsIn,
  trapSources,
} from './attached-to.ts'
import { outcomeOf } from './outcome-of.ts'
import type { Outcome } from './outcome.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const online = () => outcomeOf(withOnline('2026-11-26'))
const servers = () => outcomeOf(onPremises())
type Parts = Parameters<typeof conflictsIn>
const cellsOf = ({ matrix }: Outcome) => matrix.flatMap(({ cells }) => cells)

describe('where sources disagree', () => {
  it.each<[string, () => Parts, string[]]>([
    ['nothing', () => [[], [], []], []],
    ['the matrix', () => [cellsOf(online()), [], []], ['skype-2015-online', 'online-voice-mail']],
    ['the findings', () => [[], online().findings, []], ['ews-deadline']],
    ['the tasks', () => [[], [], servers().tasks], ['client-access-service', 'partner-identity']],
  ])('is looked for in %s', (_, parts, expected) => {
    expect(conflictsIn(...parts())).toEqual(expected)
  })
  it('is told once, in the order of the facts', () => {
    const { findings, tasks } = online()
    const both = conflictsIn(cellsOf(online()), findings, [...tasks, ...servers().tasks])
    expect(both).toEqual(conflictIds.filter((id) => both.includes(id)))
    expect(both).toEqual(
      expect.arrayContaining(['skype-2015-online', 'ews-deadline', 'client-access-service']),
    )
  })
  it('is looked for anew in what is new alone', () => {
    const ask = conflictsAsker()
    const outcome = online()
    const [cells, { findings, tasks }] = [cellsOf(outcome), outcome]
    const before = ask(cells, findings, tasks)
    expect(ask(cells, findings, tasks)).toBe(before)
    expect(ask([], findings, tasks)).toEqual(conflictsIn([], findings, tasks))
    expect(ask([], [], tasks)).toEqual(conflictsIn([], [], tasks))
    expect(ask([], [], [])).toEqual([])
  })
  it('has its sources', () => {
    expect(conflictSources([])).toEqual([])
    expect(conflictSources(['ews-deadline', 'partner-identity'])).toEqual([
      'ews-retirement',
      'ews-retirement-2026-09',
      ...conflicts['partner-identity'].statements.map(({ source }) => source),
    ])
  })
})

it('codes of findings are there once', () => {
  const { findings } = online()
  expect([...codesOf([...findings, ...findings])]).toEqual([
    ...new Set(findings.map(({ data }) => data.code)),
  ])
})

it('known traps have their sources', () => {
  const traps = Object.keys(pitfalls).slice(0, 2) as (keyof typeof pitfalls)[]
  const sourcesOf = (ids: typeof traps) =>
    ids.flatMap((id): readonly string[] => pitfalls[id].sources)
  expect(trapSources([])).toEqual([])
  expect(
    trapSources([{ pitfalls: traps }, { pitfalls: [] }, { pitfalls: traps.slice(0, 1) }]),
  ).toEqual(sourcesOf(traps))
})
