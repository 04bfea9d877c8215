import { describe, expect, test } from 'vitest'
import { budgetsOf, circlesOf, filesOf } from './chunk-sizes.mjs'

const manifest = {
  'index.html': { file: 'entry.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
  '_form.js': { file: 'form.js', imports: ['_react.js'] },
  'start.tsx': { file: 'start.js', isDynamicEntry: true, imports: ['_react.js', 'index.html'] },
  'dns.tsx': { file: 'dns.js', isDynamicEntry: true, imports: ['_form.js', '_react.js'] },
  'xlsx.ts': { file: 'xlsx.js', isDynamicEntry: true },
}
const budgets = {
  entry: 'index.html',
  entryLimit: 115,
  firstStep: { chunks: ['start.tsx'], limit: 170 },
  lazyLimit: 60,
  ownLimits: { 'xlsx.ts': 30 },
  within: {},
  workerLimits: { 'word-': 80 },
}
const scripts = ['entry.js', 'react.js', 'form.js', 'start.js', 'dns.js', 'xlsx.js']

test('filesOf follows static imports, each once, around circles too', () => {
  expect([...filesOf(manifest, ['start.tsx'])].sort()).toEqual(['entry.js', 'react.js', 'start.js'])
})

test('circlesOf names chunks that load each other, not what they load', () => {
  // A screen may load what the entry has loaded before it.
  expect(circlesOf(manifest)).toEqual([])
  const round = { '_a.js': { file: 'a.js', imports: ['_b.js'] } }
  const back = { '_b.js': { file: 'b.js', imports: ['_a.js', '_react.js'] } }
  expect(circlesOf({ ...manifest, ...round, ...back })).toEqual(['_a.js', '_b.js'])
})

describe('budgetsOf', () => {
  test('weighs everything against its own limit', () => {
    expect(budgetsOf(manifest, budgets, scripts)).toEqual([
      { what: 'entry', files: expect.arrayContaining(['entry.js', 'react.js']), limit: 115 },
      {
        what: 'first step',
        files: expect.arrayContaining(['entry.js', 'react.js', 'start.js']),
        limit: 170,
      },
      { what: 'start.tsx', files: ['start.js'], limit: 60 },
      { what: 'dns.tsx', files: expect.arrayContaining(['dns.js', 'form.js']), limit: 60 },
      { what: 'xlsx.ts', files: ['xlsx.js'], limit: 30 },
    ])
  })

  test('leaves no script out, a worker for example', () => {
    expect(budgetsOf(manifest, budgets, [...scripts, 'worker.js']).at(-1)).toEqual({
      what: 'worker.js',
      files: ['worker.js'],
      limit: 60,
    })
  })

  test('leaves out of a screen what the route around it has loaded', () => {
    const around = { ...manifest, 'plan.tsx': { file: 'plan.js', imports: ['_form.js'] } }
    const rows = budgetsOf(around, { ...budgets, within: { 'plan.tsx': ['dns.tsx'] } }, scripts)
    expect(rows.find(({ what }) => what === 'dns.tsx')?.files).toEqual(['dns.js'])
  })

  test('knows a file of the worker by how its name begins', () => {
    expect(budgetsOf(manifest, budgets, [...scripts, 'word-1a2b.js']).at(-1)?.limit).toBe(80)
  })

  test('leaves out a chunk of the first step that is not in the build', () => {
    const changed = { ...budgets, firstStep: { chunks: ['later.tsx'], limit: 170 } }
    expect(budgetsOf(manifest, changed, scripts)[1]?.files.sort()).toEqual(['entry.js', 'react.js'])
  })

  test.each([
    ['the entry', { ...budgets, entry: 'gone' }],
    ['a chunk with a limit of its own', { ...budgets, ownLimits: { gone: 30 } }],
  ])('fails when %s is not in the build', (_, changed) => {
    expect(() => budgetsOf(manifest, changed, scripts)).toThrow('The build has no chunk "gone"')
  })
})
