import { limits } from './limits.ts'

const series = /^([^\d\s]*?)(\d+)(\S*?)\s*(?:…|\.{2,3})\s*(\S*?)(\d+)(\S*)$/

/** `fe01…fe08`, `fe01..fe08.contoso.com`: every name between, with the first number's width; null: no series. */
export const expandSeries = (text: string): string[] | null => {
  const match = series.exec(text.trim())
  if (match === null) return null
  const [, prefix = '', from = '', tail = '', , to = '', end = ''] = match
  const count = Number(to) - Number(from) + 1
  if (count < 1 || count > limits.servers) return null
  const suffix = end === '' ? tail : end
  return Array.from(
    { length: count },
    (_, index) => `${prefix}${String(Number(from) + index).padStart(from.length, '0')}${suffix}`,
  )
}

/**
 * Names as people paste them: one a line, with commas, semicolons, tabs or spaces between, series written
 * out. Blank entries are dropped.
 */
export const parseNames = (text: string): string[] =>
  text
    .split(/[\n\r,;\t]+/)
    .flatMap((part) => expandSeries(part) ?? part.trim().split(/\s+/))
    .filter((name) => name !== '')
