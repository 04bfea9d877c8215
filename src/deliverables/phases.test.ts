import { expect, it } from 'vitest'
import { phasesOf } from './phases.ts'

it('numbers the phases that have tasks, without gaps, in the order of the checklist', () => {
  const tasks = [
    { phase: 'features', key: 'c' },
    { phase: 'ready', key: 'a' },
    { phase: 'features', key: 'd' },
    { phase: 'dns', key: 'b' },
  ] as const
  expect(
    phasesOf({ tasks }).map(({ phase, number, tasks: own }) => [
      number,
      phase,
      own.map(({ task, number: at }) => `${at}${task.key}`).join(' '),
    ]),
  ).toEqual([
    [1, 'ready', '2a'],
    [2, 'dns', '4b'],
    [3, 'features', '1c 3d'],
  ])
  expect(
    phasesOf({ tasks: tasks.slice(2), whole: tasks }).map(({ number, tasks: own }) => [
      number,
      own.map(({ number: at }) => at),
    ]),
  ).toEqual([
    [2, [4]],
    [3, [3]],
  ])
  expect(phasesOf({ tasks: [] })).toEqual([])
})
