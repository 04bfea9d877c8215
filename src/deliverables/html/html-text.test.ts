import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unescaped } from '../testing/office.ts'
import { html } from './html-text.ts'

describe('text in HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onfocus="x', '&quot; onfocus=&quot;x'],
    ["' onfocus='x", '&#39; onfocus=&#39;x'],
    ['&lt;', '&amp;lt;'],
    ['\u202ea\u200fb', 'ab'],
    ['a\u0000b', 'a\ufffdb'],
  ])('%j is written %s', (text, written) => {
    expect(html`${text}`.text).toBe(written)
  })

  it('stays text between tags and in attributes, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, attribute = '', inner = ''] =
          /^<a title="([^"<>]*)">([^<>]*)<\/a>$/.exec(html`<a title="${text}">${text}</a>`.text) ??
          []
        expect(inner).toBe(attribute)
        expect(html`${unescaped(inner).replaceAll('&#39;', "'")}`.text).toBe(inner)
        expect(inner === '').toBe(html`${text}`.text === '')
      }),
    )
  })

  it('takes what is HTML as it is, a list one per line', () => {
    const items = ['a', '<'].map((item) => html`<i>${item}</i>`)
    expect(html`<b>${items}</b>`.text).toBe('<b><i>a</i>\n<i>&lt;</i></b>')
  })
})
