import { csvText } from '../csv.ts'
import { xmlText } from '../diagram/xml.ts'
import { folded, icsText, unfoldedLines } from '../ics/ics-text.ts'
import { inline } from '../markdown-text.ts'
import type { MaskKey } from './key.ts'

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu
const powershellQuotes = /['\u2018\u2019\u201a\u201b]/g

/** How a name is written in each format, so that it does there what its stand-in did. */
const writers = {
  csv: csvText,
  md: inline,
  ics: icsText,
  html: xmlText,
  svg: xmlText,
  drawio: xmlText,
  json: (name: string) => JSON.stringify(name).slice(1, -1),
  ps1: (name: string) => name.replace(unseen, ' ').replace(powershellQuotes, '$&$&'),
  cmd: (name: string) => name.replace(unseen, ' ').replace(/[%^&|<>!"]/g, ' '),
  sh: (name: string) => name.replace(unseen, ' '),
  zone: (name: string) => name.replace(unseen, ' '),
  txt: (name: string) => name,
} as const satisfies Record<string, (name: string) => string>

export type UnmaskFormat = keyof typeof writers

/** What a file is written in, by the end of its name; plain text where nobody knows. */
export const formatOfFile = (name: string): UnmaskFormat => {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  return Object.hasOwn(writers, ending) ? (ending as UnmaskFormat) : 'txt'
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** What finds any stand-in: the longest first, and none inside a longer word. */
const finder = ({ names }: MaskKey): RegExp => {
  const all = names.map(({ standIn }) => standIn).toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![A-Za-z0-9_])(?:${all.map(escaped).join('|')})(?![A-Za-z0-9_])`, 'giu')
}

const replacer = (key: MaskKey) => {
  const exact = new Map(key.names.map(({ standIn, name }) => [standIn, name]))
  const hosts = new Map(
    key.names.flatMap(({ kind, standIn, name }) =>
      kind === 'host' ? [[standIn.toLowerCase(), name]] : [],
    ),
  )
  const found = finder(key)
  return (text: string, write: (name: string) => string): string =>
    text.replace(found, (standIn) => {
      const name = exact.get(standIn) ?? hosts.get(standIn.toLowerCase())
      return name === undefined ? standIn : write(name)
    })
}

/** A calendar folds its lines, also within names; an escaped line break is no letter before a name. */
const inCalendar = (text: string, replaced: (line: string) => string): string =>
  unfoldedLines(text)
    .map((line) =>
      line.replace(/\\(.)/g, (escape, character: string) => (character === 'n' ? '\n' : escape)),
    )
    .map((line) => folded(replaced(line).replaceAll('\n', '\\n')))
    .join('\r\n')

/** Blocks of code hold names as they are, the text around them holds them escaped. */
const fence = /^ *(`{3,}).*\n[\s\S]*?^ *\1$/gm

/**
 * A text with the real names in place of their stand-ins, each written as the format wants it.
 * @param key of the plan that the text was made from
 */
export const unmasked = (text: string, key: MaskKey, format: UnmaskFormat = 'txt'): string => {
  if (key.names.length === 0) return text
  const replaced = replacer(key)
  if (format === 'ics') return inCalendar(text, (line) => replaced(line, writers.ics))
  // A name in a table may end a line at its dots.
  if (format === 'html') return replaced(text.replaceAll('<wbr />', ''), writers.html)
  if (format !== 'md') return replaced(text, writers[format])
  let result = ''
  let at = 0
  for (const block of text.matchAll(fence)) {
    result += replaced(text.slice(at, block.index), writers.md) + replaced(block[0], writers.ps1)
    at = block.index + block[0].length
  }
  return result + replaced(text.slice(at), writers.md)
}

/** What Excel and Windows PowerShell take for text in the code page of the machine without the mark. */
const marked: readonly UnmaskFormat[] = ['csv', 'ps1']

/** A masked text file with the real names, its name as well; the byte order mark is put where it is needed. */
export const unmaskedFile = (
  file: { readonly name: string; readonly text: string },
  key: MaskKey,
): { readonly name: string; readonly text: string } => {
  const format = formatOfFile(file.name)
  const text = unmasked(file.text.replace(/^\ufeff/, ''), key, format)
  return {
    name: unmasked(file.name, key),
    text: marked.includes(format) ? `\ufeff${text}` : text,
  }
}
