import { describe, expect, it } from 'vitest'
import { attributes, xmlText } from './xml.ts'

it.each([
  ['a & b', 'a &amp; b'],
  ['<b>"x"</b>', '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
  ["o'brien", 'o&apos;brien'],
  ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
  ['&amp;', '&amp;amp;'],
  ['\u0000\u0008\u000b\u000c\u000e\u001f', ''],
  [' ~\u007f', ' ~\u007f'],
  ['\ufffd\ufffe\uffff', '\ufffd'],
  ['\ud800x\udc00', 'x'],
  ['😀 한빛', '😀 한빛'],
])('%j is written %s', (text, written) => {
  expect(xmlText(text)).toBe(written)
})

describe('attributes', () => {
  it.each<[Parameters<typeof attributes>[0], string]>([
    [{}, ''],
    [{ x: 1.005, y: -0.126 }, ' x="1" y="-0.13"'],
    [{ x: 12.3456 }, ' x="12.35"'],
    [{ id: 'a"b', class: null, title: '' }, ' id="a&quot;b" title=""'],
  ])('%j', (values, text) => {
    expect(attributes(values)).toBe(text)
  })
})
