import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainTask } from '#engine/fixtures/plain.ts'
import type { TaskOutcome } from '#engine/outcome.ts'
import { outcomeOf } from '#engine/outcome-of.ts'
import { onPremises } from '#engine/plan-fixtures.ts'
import { readPlanText } from '#plan/file.ts'
import { batchesOf } from './batches.ts'

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const read = readPlanText(readFileSync(`examples/${file}`, 'utf8'))
    if (!read.ok) throw new Error(file)
    return [file, read.plan] as const
  })

describe('batches', () => {
  const task = (key: string, shell: TaskOutcome['shell'], after: string[]) => ({
    ...plainTask(outcomeOf(onPremises()).tasks[0]!),
    key,
    shell,
    after,
    phase: 'trust' as const,
  })
  const shapes = (...tasks: TaskOutcome[]) =>
    batchesOf({ tasks }).map(
      (batch) => `${batch.shell}: ${batch.tasks.map((t) => t.task.key).join()}`,
    )

  it('keep a shell together', () => {
    expect(shapes(task('a', 'ems', []), task('b', 'sfb', []), task('c', 'ems', []))).toEqual([
      'ems: a,c',
      'sfb: b',
    ])
  })
  it('come back to a shell where a task waits for another shell', () => {
    expect(shapes(task('a', 'ems', []), task('b', 'sfb', ['a']), task('c', 'ems', ['b']))).toEqual([
      'ems: a',
      'sfb: b',
      'ems: c',
    ])
  })
  it('leave a machine only between two scripts', () => {
    const on = (key: string, machines: string[], after: string[] = []) => ({
      ...task(key, 'ems', after),
      machines,
    })
    expect(shapes(on('a', ['ex01']), on('b', ['ex02']), on('c', ['ex01']))).toEqual([
      'ems: a,c',
      'ems: b',
    ])
    expect(shapes(on('a', ['ex01']), on('b', ['ex02'], ['a']), on('c', ['ex01'], ['b']))).toEqual([
      'ems: a',
      'ems: b',
      'ems: c',
    ])
  })
  it('stop where something is done by hand in between, or must be seen first', () => {
    const byHand = { ...task('hand', 'clients', ['a']), commands: [], verify: [] }
    expect(shapes(task('a', 'sfb', []), byHand, task('b', 'sfb', ['hand']))).toEqual([
      'sfb: a',
      'sfb: b',
    ])
    const pilot = { ...task('a', 'sfb', []), id: 'contact-store-pilot' as const }
    expect(shapes(pilot, task('b', 'sfb', ['a']))).toEqual(['sfb: a', 'sfb: b'])
  })
  it('never run a task before what it waits for, and hold every task with commands once', () => {
    for (const [, plan] of examples) {
      const { tasks } = outcomeOf(plan)
      const order = batchesOf({ tasks }).flatMap((batch) => batch.tasks.map((one) => one.task.key))
      const at = new Map(order.map((key, index) => [key, index]))
      const early = tasks.filter((one) =>
        one.after.some((key) => (at.get(key) ?? -1) > (at.get(one.key) ?? Infinity)),
      )
      expect(early.map(({ key }) => key)).toEqual([])
      const withCommands = tasks.filter(
        (one) => one.commands.length + one.verify.length > 0 && one.id !== 'owa-im-renew',
      )
      expect(order.toSorted()).toEqual(withCommands.map(({ key }) => key).toSorted())
    }
  })
})
