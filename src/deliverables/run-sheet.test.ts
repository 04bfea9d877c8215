import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainTask } from '#engine/fixtures/plain.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { readPlanText } from '#plan/file.ts'
import { runSheet } from './run-sheet.ts'

const read = readPlanText(readFileSync('examples/woodgrove-hybrid.json', 'utf8'))
if (!read.ok) throw new Error('the example is no plan')
const { tasks } = outcomeOf(read.plan)
const withCommands = tasks.filter((task) => task.commands.length + task.verify.length > 0)

describe('the run sheet', () => {
  const runs = runSheet({ tasks })
  it('has every task with commands once, under its shell', () => {
    const listed = new Map(
      runs.flatMap((run) => run.tasks.map(({ task }) => [task.key, run.shell] as const)),
    )
    expect(listed).toEqual(new Map(withCommands.map((task) => [task.key, task.shell])))
    expect(runs.flatMap((run) => run.tasks)).toHaveLength(withCommands.length)
  })
  it('keeps the numbers and the order of the checklist', () => {
    for (const run of runs) {
      const numbers = run.tasks.map(({ number }) => number)
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
      for (const { number, task } of run.tasks) expect(tasks[number - 1]).toBe(task)
    }
  })
  it('names each shell once, the first needed first', () => {
    expect(runs.map((run) => run.shell)).toEqual([
      ...new Set(withCommands.map((task) => task.shell)),
    ])
  })
  it('leaves out tasks without commands', () => {
    expect(
      runSheet({ tasks: tasks.map((task) => ({ ...plainTask(task), commands: [], verify: [] })) }),
    ).toEqual([])
  })
})
