import { expect, it } from 'vitest'
import { type Markup, html, joined, nothing, trusted } from './html-text.ts'

it.each<[string, () => Markup, string]>([
  ['a number', () => html`<i>${7}</i>`, '<i>7</i>'],
  ['HTML in HTML', () => html`<i>${trusted('<b>')}</i>`, '<i><b></i>'],
  ['nothing', () => html`<i>${nothing}</i>`, '<i></i>'],
  ['two values', () => html`${'<'}-${'>'}`, '&lt;-&gt;'],
  [
    'pieces with a text between',
    () => joined([trusted('<b>'), html`${'<'}`], ' & '),
    '<b> &amp; &lt;',
  ],
  ['no pieces', () => joined([], ' & '), ''],
  ['an empty list', () => html`<i>${[]}</i>`, '<i></i>'],
])('%s', (_, make, text) => {
  expect(make().text).toBe(text)
})
