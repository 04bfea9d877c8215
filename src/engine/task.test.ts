import { describe, expect, it } from 'vitest'
import type { TaskId } from '#knowledge/procedures/index.ts'
import { createJudge, outcomeOf } from './outcome-of.ts'
import { onPremises, withOnline } from './plan-fixtures.ts'

const tasksOf = (plan: Parameters<typeof outcomeOf>[0]) =>
  new Map(outcomeOf(plan).tasks.map((task) => [task.id, task]))

const [ex] = onPremises().exchange
const [sk] = onPremises().skype
const plan = onPremises({
  exchange: [{ ...ex!, servers: ['ex01.contoso.com', 'ex02.contoso.com'] }],
  skype: [{ ...sk!, frontEnds: ['fe01.contoso.com', 'fe02.contoso.com'] }],
  features: ['presence-owa'],
})

describe('the machines of a task', () => {
  it.each<[TaskId, string[]]>([
    ['exchange-ready', ['ex01.contoso.com']],
    ['exchange-iisreset', ['ex01.contoso.com', 'ex02.contoso.com']],
    ['skype-ready', ['fe01.contoso.com']],
    ['autodiscover-certificate-check', ['fe01.contoso.com', 'fe02.contoso.com']],
    ['autodiscover-record', []],
  ])('%s: %j', (id, machines) => {
    expect(tasksOf(plan).get(id)?.machines).toEqual(machines)
  })
  it('are the Edge Servers, and none where an administrator signs in', () => {
    const online = withOnline('2026-11-26')
    const edge = { ...online.edge, deployed: true, servers: ['edge01.contoso.com'] }
    const tasks = tasksOf({ ...online, edge, features: ['presence-owa'] })
    expect(tasks.get('hosting-provider-on-edge')?.machines).toEqual(['edge01.contoso.com'])
    expect(tasks.get('graph-ready')?.machines).toEqual([])
  })
  it('are not known where the plan names none', () => {
    const without = onPremises({ exchange: [{ ...ex!, servers: [] }] })
    expect(tasksOf(without).get('exchange-ready')?.machines).toEqual([])
  })
})

describe('a task', () => {
  it('is of its deployment by name, or of none', () => {
    expect(tasksOf(plan).get('exchange-ready')?.deployment).toBe(ex?.name)
    expect(tasksOf(plan).get('partner-test')?.deployment).toBeNull()
  })
  it('knows what it has told, and tells the same with work on it', () => {
    const judge = createJudge()
    const find = (of: typeof plan) => judge(of).tasks.find(({ id }) => id === 'partner-test')
    const before = find(plan)
    const told = [before?.because, before?.after, before?.names, before?.commands]
    expect([before?.because, before?.after, before?.names, before?.commands]).toEqual(told)
    const work = { 'partner-test': { status: 'done' as const, owner: '', due: '', note: '' } }
    const after = find({ ...plan, work })
    expect(after).not.toBe(before)
    expect([after?.status, after?.ready]).toEqual(['done', false])
    ;[after?.because, after?.after, after?.names, after?.commands].forEach((part, index) =>
      expect(part).toBe(told[index]),
    )
  })
})
