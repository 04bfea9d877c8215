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
  it('tells why it is there, what it calls things and what to run, each in its shell', () => {
    const task = tasksOf(plan).get('exchange-partner')
    expect(task?.because).toContainEqual({ answer: 'pairings', of: 'Seoul' })
    expect(task?.names['front-end']).toBe('fe01.contoso.com, fe02.contoso.com')
    expect(task?.commands[0]?.text).toContain('Configure-EnterprisePartnerApplication.ps1')
    expect(task?.verify[0]?.text).toContain('Get-PartnerApplication')
    expect(task?.rollback?.[1]?.text).toContain('Remove-PartnerApplication')
    expect([task?.phase, task?.team, task?.shell, task?.role, task?.place]).toEqual([
      'trust',
      'exchange',
      'ems',
      'organization-management',
      'exchange-server',
    ])
    expect(tasksOf(plan).get('exchange-ready')?.rollback).toBeNull()
  })
  it('that is not decided yet names the answers that decide it', () => {
    const open = onPremises({ exchange: [{ ...ex!, product: null }] })
    const found = outcomeOf(open).undecided.find(({ id }) => id === 'exchange-ready')
    expect(found?.deployment).toBe(ex?.name)
    expect(found?.answers).toEqual([{ answer: 'exchange-product', of: ex?.name }])
    expect(found?.answers).toBe(found?.answers)
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
