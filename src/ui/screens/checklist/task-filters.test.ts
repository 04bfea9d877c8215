import { describe, expect, test } from 'vitest'
import type { TaskOutcome } from '#engine/outcome.ts'
import { asShow, isShown, progressOf, teamsOf } from './task-filters.ts'

const task = (change: Partial<TaskOutcome> = {}): TaskOutcome => ({
  key: 'exchange-ready:e1',
  id: 'exchange-ready',
  phase: 'ready',
  deployment: 'Seoul',
  team: 'exchange',
  shell: 'ems',
  role: 'organization-management',
  place: 'exchange-server',
  machines: [],
  commands: [],
  verify: [],
  rollback: null,
  because: [],
  pitfalls: [],
  after: [],
  sources: [],
  names: {},
  status: 'open',
  ready: false,
  ...change,
})

describe('isShown', () => {
  test.each([
    ['all', {}, true],
    ['ready', {}, false],
    ['ready', { ready: true }, true],
    ['exchange', {}, true],
    ['dns', {}, false],
    ['set-aside', {}, false],
    ['undecided', {}, false],
  ] as const)('%s shows %o: %s', (show, change, expected) => {
    expect(isShown(task(change), show)).toBe(expected)
  })
})

test.each([
  ['dns', 'dns'],
  ['ready', 'ready'],
  ['nonsense', 'all'],
  [null, 'all'],
])('the address %s asks for %s', (text, expected) => {
  expect(asShow(text)).toBe(expected)
})

test('only teams with tasks are offered, in their order', () => {
  expect(teamsOf([task({ team: 'dns' }), task({ team: 'exchange' }), task()])).toEqual([
    'exchange',
    'dns',
  ])
})

test('tasks that are not needed do not count', () => {
  const tasks = [
    task({ status: 'done' }),
    task({ status: 'not-needed' }),
    task({ status: 'blocked' }),
    task({ ready: true }),
  ]
  expect(progressOf(tasks)).toEqual({ done: 1, all: 3, ready: 1, blocked: 1, notNeeded: 1 })
})
