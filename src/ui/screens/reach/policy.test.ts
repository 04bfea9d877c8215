import { describe, expect, it } from 'vitest'
import { allowedBy, directivesOf } from './policy.ts'

describe('directivesOf', () => {
  it.each([
    ['nothing', '', []],
    ['one without values', 'sandbox', [{ name: 'sandbox', values: [] }]],
    [
      'several, with odd spaces and an end',
      " default-src  'none' ;Img-Src 'self'\tdata:; ",
      [
        { name: 'default-src', values: ["'none'"] },
        { name: 'img-src', values: ["'self'", 'data:'] },
      ],
    ],
    [
      'two policies in one header',
      "default-src 'none', frame-src 'none'",
      [
        { name: 'default-src', values: ["'none'"] },
        { name: 'frame-src', values: ["'none'"] },
      ],
    ],
  ])('%s', (_, text, expected) => expect(directivesOf(text)).toEqual(expected))
})

describe('allowedBy', () => {
  it.each([
    ["'none'", 'none'],
    ["'self'", 'self'],
    ['data:', 'data'],
    ['blob:', 'blob'],
    ["'sha256-XjGM='", 'digest'],
    ["'script'", 'script'],
    ['https://x.example', 'other'],
    ['toString', 'other'],
  ])('%s', (value, expected) => expect(allowedBy(value)).toBe(expected))
})
