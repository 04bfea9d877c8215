import { describe, expect, it } from 'vitest'
import { codeBlock, inline, table } from './markdown-text.ts'

describe('text inside a line of Markdown', () => {
  it.each([
    ['fe01.fabric.kr', 'fe01.fabric.kr'],
    ['two\r\n\r\nlines', 'two lines'],
    ['two\u2028lines\u2029more', 'two lines more'],
    ['a\u202eb\u0007c', 'abc'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['![a](b)', '\\!\\[a\\]\\(b\\)'],
    ['<b> & $x$ | ~~y~~ {z}', '\\<b\\> \\& \\$x\\$ \\| \\~\\~y\\~\\~ \\{z\\}'],
    ['# head', '\\# head'],
    ['+ item', '\\+ item'],
    ['- item', '\\- item'],
    ['  - item', '  \\- item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. item', '1\\. item'],
    [' 10. item', ' 10\\. item'],
    ['1.', '1\\.'],
    ['see 3. then 4.', 'see 3. then 4.'],
    ['1.5 and a-b, c=d', '1.5 and a-b, c=d'],
    ['http://a.kr and https://b.kr', 'http\\://a.kr and https\\://b.kr'],
    ['C:\\a', 'C:\\\\a'],
  ])('%j becomes %j', (text, escaped) => {
    expect(inline(text)).toBe(escaped)
  })
})

describe('a code block', () => {
  it.each([
    ['a', '```'],
    ['a `b` ``c``', '```'],
    ['a ``` b', '````'],
    ['`````', '``````'],
  ])('of %j has the fence %s', (text, fence) => {
    expect(codeBlock(text, 'powershell')).toBe(`${fence}powershell\n${text}\n${fence}`)
  })
})

describe('a table', () => {
  it('has its first row as head, and escapes every cell', () => {
    expect(
      table([
        ['A', 'B'],
        ['1|2', '3'],
      ]),
    ).toBe('| A | B |\n| --- | --- |\n| 1\\|2 | 3 |')
  })
})
