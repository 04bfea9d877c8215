import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xmlFault } from '../testing/office.ts'
import { cut, oneLine, printable, xml } from './text.ts'

describe('text for Office', () => {
  it.each([
    ['a\u0000b', 'a\ufffdb'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['😀', '😀'],
    ['\u202ea\u200fb\ufeff', 'ab'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['a\tb', 'a\tb'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀de', 4, 'ab…'],
    ['😀cdef', 4, '😀c…'],
  ])('%j cut to %d is %j', (text, most, short) => {
    expect(cut(text, most)).toBe(short)
  })

  it.each([
    ['  a \t\r\n b ', 'a b'],
    ['a\u2028b\u0000c', 'a b\ufffdc'],
    ['\u202ea', 'a'],
  ])('%j on one line is %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  it.each([
    ['&&<<>>""\'', "&amp;&amp;&lt;&lt;&gt;&gt;&quot;&quot;'"],
    ['&lt;', '&amp;lt;'],
    ['a\u0000\u202eb', 'a\ufffdb'],
  ])('%j in XML is %s', (text, written) => {
    expect(xml(text)).toBe(written)
  })

  it('is well-formed XML, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(xmlFault(`<a b="${xml(a)}">${xml(b + a)}</a>`)).toBeNull()
      }),
    )
  })
})

describe('the check of XML itself', () => {
  it.each(['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&</a>', '<a b="<"/>', '<a>\u0000</a>'])(
    'finds fault with %j',
    (text) => {
      expect(xmlFault(text)).not.toBeNull()
    },
  )
})
