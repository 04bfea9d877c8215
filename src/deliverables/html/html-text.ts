import { printable } from '../office/text.ts'

/** Text that is HTML already; only `html` and `trusted` make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text, between tags or within an attribute in double quotes: whatever it holds, it stays text. */
const quoted = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

type Value = string | number | Markup | readonly Markup[]

const markupOf = (value: Value): string => {
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map((item) => item.text).join('\n')
  return typeof value === 'number' ? String(value) : quoted(value)
}

/**
 * HTML from a template: what is put into it is quoted, unless it is HTML already. A list becomes one piece per
 * line. The one place that quotes for HTML.
 */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(
    pieces
      .map(
        (piece, index) => `${piece}${index < values.length ? markupOf(values[index] ?? '') : ''}`,
      )
      .join(''),
  )

/** Pieces with a text between them. */
export const joined = (items: readonly Markup[], between: string): Markup =>
  new Markup(items.map((item) => item.text).join(quoted(between)))

/** Takes text for HTML as it is: for what another maker has quoted, such as a drawing. */
export const trusted = (text: string): Markup => new Markup(text)

/** Nothing at all. */
export const nothing = trusted('')
