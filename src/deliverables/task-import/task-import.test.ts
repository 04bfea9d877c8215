import { describe, expect, it } from 'vitest'
import { emptyWork, type WorkStatus } from '#plan/plan.ts'
import type { Made } from '../deliverable.ts'
import { csvCells } from '../testing/csv-cells.ts'
import { examples, hostilePlan, madeOf } from '../testing/office.ts'
import { azureDevOpsCsv } from './azure-devops.ts'
import { jiraCsv } from './jira.ts'

const [, litware] = examples().find(([name]) => name === 'litware-on-premises.en') ?? []
if (litware === undefined) throw new Error('there is no such example')
const { tasks } = litware.outcome
const first = tasks[0]?.key ?? ''

const withWork = (work: { status?: WorkStatus; owner?: string; due?: string }): Made =>
  madeOf({ ...litware.plan, work: { [first]: { ...emptyWork, ...work } } })

describe('tasks for Azure DevOps', () => {
  const [head = [], ...rows] = csvCells(azureDevOpsCsv(litware))
  it('are tasks below an epic for each phase', () => {
    expect(head.slice(0, 3)).toEqual(['Work Item Type', 'Title 1', 'Title 2'])
    expect(rows.filter(([type]) => type === 'Task')).toHaveLength(tasks.length)
    expect(rows.filter(([type]) => type === 'Epic')).toHaveLength(
      new Set(tasks.map(({ phase }) => phase)).size,
    )
    for (const [type, one, two] of rows)
      expect(type === 'Epic' ? [one !== '', two] : [one, two !== '']).toEqual(
        type === 'Epic' ? [true, ''] : ['', true],
      )
  })
  it('have a description of HTML on one line, in which names stay text', () => {
    for (const made of [litware, madeOf(hostilePlan())])
      for (const [, , title = '', text = ''] of csvCells(azureDevOpsCsv(made)).slice(1)) {
        expect(title.length).toBeLessThanOrEqual(255)
        expect(text).not.toMatch(/[\r\n]/)
        expect(text.replace(/<\/?(?:p|b|pre)>|<br \/>/g, '')).not.toMatch(/[<>"]/)
      }
  })
})

describe('tasks for Jira', () => {
  it('have a summary, a day and three labels without blanks', () => {
    const [head = [], row = []] = csvCells(jiraCsv(withWork({ due: '2027-01-31' })))
    expect(head[0]).toBe('Summary')
    expect(row[0]).toMatch(/^1\. /)
    expect(row[3]).toBe('2027-01-31')
    for (const label of row.slice(-3)) expect(label).toMatch(/^\S+$/)
  })
  it.each([
    ['lee@contoso.com', 'lee@contoso.com'],
    ['Lee', ''],
    ['Lee <lee@contoso.com>', ''],
    ['', ''],
  ])('the owner %j is the assignee %j', (owner, assignee) => {
    const [, row = []] = csvCells(jiraCsv(withWork({ owner })))
    expect(row[4]).toBe(assignee)
    if (owner !== '') expect(row[2]).toContain(`Owner: ${owner}`)
  })
  it('leave out a day that is none', () => {
    expect(csvCells(jiraCsv(withWork({ due: 'soon' })))[1]?.[3]).toBe('')
  })
  it('have the commands as they are', () => {
    const [, ...rows] = csvCells(jiraCsv(litware))
    tasks.forEach((task, index) => {
      for (const { text } of task.commands) expect(rows[index]?.[2]).toContain(text)
    })
  })
  it('fit, however long a note is', () => {
    for (const [title = '', , text = ''] of csvCells(jiraCsv(madeOf(hostilePlan()))).slice(1)) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(text.length).toBeLessThanOrEqual(32_767)
    }
  })
})

it.each([
  ['open', true],
  ['in-progress', true],
  ['blocked', true],
  ['done', false],
  ['not-needed', false],
] as const)('a task that is %s is taken along: %s', (status, there) => {
  const made = withWork({ status })
  for (const make of [azureDevOpsCsv, jiraCsv])
    expect(csvCells(make(made)).some((row) => row.some((cell) => cell.startsWith('1. ')))).toBe(
      there,
    )
})
