import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlanText, readPlanValue, writePlanText } from './file.ts'
import { limits } from './limits.ts'
import { type Plan, emptyPlan } from './plan.ts'

const plan = emptyPlan('p1', '2027-02-01')
const fault = (text: string) => {
  const read = readPlanText(text)
  return read.ok ? null : read.faults[0]
}
const changed = (change: object) => JSON.stringify({ ...plan, ...change })

describe('a text that is no plan', () => {
  it.each([
    ['not JSON', '{"format": "tandem-plan",\n "x": }', { code: 'not-json' }],
    ['JSON of another kind', '[1, 2]', { code: 'not-a-plan' }],
    ['another program’s file', '{"format":"excalidraw"}', { code: 'not-a-plan' }],
    ['a newer version', changed({ formatVersion: 9 }), { code: 'newer-version', version: 9 }],
    ['no version', changed({ formatVersion: 'one' }), { code: 'unknown-version' }],
    [
      'a wrong type',
      changed({ title: 7 }),
      { code: 'shape', path: ['title'], problem: 'type', expected: 'string' },
    ],
    [
      'a missing answer',
      changed({ exchange: undefined }),
      { code: 'shape', path: ['exchange'], problem: 'missing' },
    ],
    [
      'an unknown product',
      changed({
        exchange: [{ id: 'a', name: '', product: 'exchange-2007', build: '', servers: [] }],
      }),
      { code: 'shape', path: ['exchange', 0, 'product'], problem: 'value' },
    ],
    [
      'negative users',
      changed({ organization: { ...plan.organization, users: -1 } }),
      { code: 'shape', path: ['organization', 'users'], problem: 'range' },
    ],
    [
      'an unknown key',
      changed({ shoeSize: 9 }),
      { code: 'shape', problem: 'unknown-key', expected: 'shoeSize' },
    ],
    [
      'a name too long',
      changed({ title: 'x'.repeat(1001) }),
      { code: 'shape', path: ['title'], problem: 'too-long' },
    ],
    ['50 MB', ' '.repeat(50_000_000), { code: 'too-large', limit: limits.file }],
  ])('%s', (_, text, expected) => {
    expect(fault(text)).toMatchObject(expected)
  })
  it('never throws, whatever the text', () => {
    const texts = fc.sample(fc.oneof(fc.string(), fc.json()), 500)
    expect(texts.filter((text) => readPlanText(text).ok)).toEqual([])
  })
})

describe('a plan with answers that cannot be right', () => {
  it('is opened, and each such answer is named', () => {
    const typed: Plan = {
      ...plan,
      asOf: '2027-02-30',
      exchange: [
        {
          id: 'a',
          name: 'A',
          product: null,
          build: '',
          servers: ['ex01.contoso.com', 'ex 02', 'EX01.contoso.com'],
        },
      ],
      pairings: [{ id: 'p', name: 'P', exchange: 'gone', skype: null, users: 1_000_000 }],
    }
    const read = readPlanText(writePlanText(typed))
    expect(read.ok && read.plan).toEqual(typed)
    expect(read.faults).toEqual([
      { path: ['asOf'], code: 'not-a-date', value: '2027-02-30' },
      { path: ['exchange', 0, 'servers', 1], code: 'not-a-host-name', value: 'ex 02' },
      { path: ['exchange', 0, 'servers', 2], code: 'duplicate', value: 'EX01.contoso.com' },
      { path: ['pairings', 0, 'exchange'], code: 'unknown-reference', value: 'gone' },
    ])
  })
})

describe('round trips', () => {
  it.each(readdirSync('examples').filter((file) => file.endsWith('.json')))(
    '%s reads without faults and writes back the same',
    (file) => {
      const text = readFileSync(`examples/${file}`, 'utf8')
      const read = readPlanText(text)
      expect(read).toMatchObject({ ok: true, faults: [] })
      if (read.ok) expect(writePlanText(read.plan)).toBe(text)
    },
  )
  it.each(readdirSync('src/plan/fixtures'))('%s, kept for ever, still opens', (file) => {
    const read = readPlanText(readFileSync(`src/plan/fixtures/${file}`, 'utf8'))
    expect(read).toMatchObject({ ok: true, faults: [] })
  })
  it('reads a byte order mark', () => {
    expect(readPlanText(`\ufeff${writePlanText(plan)}`).ok).toBe(true)
  })
  it('does not let __proto__ in', () => {
    const value = JSON.parse(
      `{"__proto__": {"polluted": true}, ${JSON.stringify(plan).slice(1)}`,
    ) as unknown
    readPlanValue(value)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
