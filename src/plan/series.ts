/** How many names one series may make. */
const longest = 1_000
const between = String.raw`(?:…|\.{2,}|~)`
const bracketed = new RegExp(
  String.raw`^([^[\]]*)\[(\d{1,9})\s*(?:-|–|${between})\s*(\d{1,9})\]([^[\]]*)$`,
)
const ranged = new RegExp(String.raw`^(.*?[^.\s])\s*${between}\s*([^.\s].*)$`)

type Series = {
  readonly prefix: string
  readonly from: string
  readonly to: string
  readonly suffix: string
}

/** Finds the number in which two names differ; what follows it may be left out in one of them. */
const seriesOf = (first: string, last: string): Series | null => {
  for (const match of first.matchAll(/\d{1,9}/g)) {
    const from = match[0]
    const prefix = first.slice(0, match.index)
    const suffix = first.slice(match.index + from.length)
    const begins = last.toLowerCase().startsWith(prefix.toLowerCase())
    const [, to, ending = ''] =
      /^(\d{1,9})(?!\d)(.*)$/.exec(begins ? last.slice(prefix.length) : last) ?? []
    if (to === undefined) continue
    if (suffix === '' || ending === '' || suffix.toLowerCase() === ending.toLowerCase())
      return { prefix, from, to, suffix: suffix === '' ? ending : suffix }
  }
  return null
}

const parseSeries = (text: string): Series | null => {
  const [, prefix = '', from, to, suffix = ''] = bracketed.exec(text) ?? []
  if (from !== undefined && to !== undefined) return { prefix, from, to, suffix }
  const [, first, last] = ranged.exec(text) ?? []
  return first === undefined || last === undefined ? null : seriesOf(first, last)
}

/**
 * Fills up a series: `fe01…fe08`, `fe01..fe08`, `fe[01-08].contoso.com`,
 * `fe01.contoso.com…fe08.contoso.com`. Leading zeros are kept; it may count down.
 * @returns the names in order; null when it is no series, or one of more than 1000 names
 */
export const expandSeries = (text: string): string[] | null => {
  const series = parseSeries(text.trim())
  if (series === null) return null
  const { prefix, from, to, suffix } = series
  const [start, end] = [Number(from), Number(to)]
  const length = Math.abs(end - start) + 1
  if (length > longest) return null
  const step = end < start ? -1 : 1
  const width = Math.min(from.length, to.length)
  return Array.from({ length }, (_, index) => {
    const number = String(start + index * step).padStart(width, '0')
    return `${prefix}${number}${suffix}`
  })
}

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim()

/**
 * Names as people paste them: one a line, with commas, semicolons, spaces, or as cells of a
 * spreadsheet; series are filled up. Blank entries are dropped.
 */
export const parseNames = (text: string): string[] =>
  text
    .split(/[\n\r,;\t]+/)
    .map(unquoted)
    .flatMap((part) => expandSeries(part) ?? part.split(/\s+/))
    .filter((name) => name !== '')
