import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { hostFault, textFault } from '#plan/values.ts'
import { countFault, named, names, text, users, usersOf } from './rules.ts'

const faults = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.map(({ path, message }) => [path, message])
}

describe('names', () => {
  it.each([
    ['none', [], []],
    ['good ones', ['fe01.contoso.com', 'fe02.contoso.com'], []],
    ['one without its domain', ['fe01.contoso.com', 'fe02'], [[[1], 'not-fully-qualified']]],
    ['the second of two that mean the same', ['a.com', 'A.COM.'], [[[1], 'duplicate']]],
    [
      'the same fault twice is no duplicate',
      ['fe', 'fe'],
      [
        [[0], 'not-fully-qualified'],
        [[1], 'not-fully-qualified'],
      ],
    ],
  ])('%s', (_, list, expected) => {
    expect(faults(names(hostFault), list)).toEqual(expected)
  })
})

it('two deployments of one name', () => {
  const schema = named(z.object({ name: text(textFault) }))
  expect(faults(schema, [{ name: 'Mail' }, { name: 'mail ' }, { name: '' }, { name: '' }])).toEqual(
    [[[1, 'name'], 'duplicate']],
  )
})

describe('a number of users', () => {
  it.each([
    ['', null, null],
    [' 1200 ', 1200, null],
    ['12,000', 12_000, null],
    ['12 000', 12_000, null],
    ['0', 0, null],
    ['1,2', null, 'not-a-whole-number'],
    ['-5', null, 'negative'],
    ['12.5', null, 'not-a-whole-number'],
    ['about 50', null, 'not-a-whole-number'],
    ['10000001', null, 'too-many'],
  ])('%j', (value, number, fault) => {
    expect(usersOf(value)).toBe(number)
    expect(faults(users, value)).toEqual(fault === null ? [] : [[[], fault]])
  })
})

it('a number may have its own limit', () => {
  expect(countFault('300', 200)).toBe('too-many')
})
