import { describe, expect, it } from 'vitest'
import { workStatuses } from '#plan/plan.ts'
import type { Made } from '../deliverable.ts'
import {
  examples,
  hostile,
  hostilePlan,
  madeOf,
  partsOf,
  unescaped,
  xmlFault,
} from '../testing/office.ts'
import { printable } from '../office/text.ts'
import { letters } from './cell.ts'
import { makeXlsx } from './index.ts'
import { sheetsOf } from './sheets.ts'
import { sheetNames } from './workbook.ts'

const bad = madeOf(hostilePlan())
const sheetsIn = (made: Made) =>
  Object.entries(partsOf(makeXlsx(made))).filter(([name]) => name.startsWith('xl/worksheets/s'))

/** The cells of a sheet by reference: text as Excel reads it, or a number. */
const cellsOf = (sheet: string): Map<string, string | number> =>
  new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, ref = '', inner = '']) => {
        const number = /^<v>([\d.]+)<\/v>$/.exec(inner)
        const text = /<t xml:space="preserve">(.*)<\/t>/s.exec(inner)?.[1] ?? ''
        return [
          ref,
          number === null
            ? unescaped(text).replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
                String.fromCodePoint(Number.parseInt(code, 16)),
              )
            : Number(number[1]),
        ]
      },
    ),
  )

describe('Excel', () => {
  it.each([...examples(), ['hostile names', bad] as const])('%s: is well-formed', (_, made) => {
    for (const [name, text] of Object.entries(partsOf(makeXlsx(made))))
      expect(xmlFault(text), name).toBeNull()
  })

  it('holds any text as text, none as a formula', () => {
    const sheets = sheetsOf(bad)
    const parts = sheetsIn(bad)
    expect(parts.length).toBe(sheets.length)
    parts.forEach(([, text], index) => {
      expect(text).not.toMatch(/<f[ >]/)
      const cells = cellsOf(text)
      sheets[index]?.rows.forEach((row, y) =>
        row.forEach((value, x) => {
          const cell = cells.get(`${letters(x)}${y + 2}`)
          if (typeof cell === 'string' && value.length < 32_000) expect(cell).toBe(printable(value))
        }),
      )
    })
    const all = new Set(parts.flatMap(([, text]) => [...cellsOf(text).values()]))
    for (const name of hostile) expect(all).toContain(printable(name))
  })

  it('cuts what no cell can hold', () => {
    const lengths = sheetsIn(bad).flatMap(([, text]) =>
      [...cellsOf(text).values()].map((cell) => (typeof cell === 'string' ? cell.length : 0)),
    )
    expect(Math.max(...lengths)).toBe(32_767)
  })

  it('has due dates as dates, and what is no date as text', () => {
    const checklist = sheetsIn(bad).find(([, text]) => text.includes('<dataValidation '))?.[1] ?? ''
    const cells = cellsOf(checklist)
    expect(cells.get('F2')).toBe(46_380) // 2026-12-24
    expect(cells.get('F3')).toBe(printable(hostile[1] ?? ''))
  })

  it.each(examples())('%s: each sheet has a frozen head and a filter', (_, made) => {
    for (const [name, text] of sheetsIn(made)) {
      expect(text, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(text, name).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/)
      expect(text, name).toContain('paperSize="9" orientation="landscape"')
    }
  })

  it.each(examples())('%s: the status is chosen from the words for it', (_, made) => {
    const lists = sheetsIn(made).flatMap(([, text]) => [
      ...text.matchAll(/<formula1>&quot;(.*?)&quot;<\/formula1>/g),
    ])
    const words = workStatuses.map((status) => made.words.domain.status[status].word)
    expect(lists.map((match) => unescaped(match[1] ?? '').split(','))).toEqual([words])
    expect(words.join(',').length).toBeLessThan(255)
  })

  it.each(examples())('%s: links lead to https only', (_, made) => {
    const links = Object.entries(partsOf(makeXlsx(made)))
      .filter(([name]) => name.startsWith('xl/worksheets/_rels/'))
      .flatMap(([, text]) => [...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)])
      .map((match) => match[1])
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) expect(link).toMatch(/^https:\/\//)
  })

  it('gives the same bytes for the same plan', () => {
    expect(makeXlsx(bad)).toEqual(makeXlsx(bad))
  })
})

describe('names of sheets', () => {
  it('are as Excel takes them', () => {
    const long = 'A name that is much too long for a sheet'
    expect(sheetNames(["'a/b[c]'", long, long, '', '가'.repeat(40)])).toEqual([
      'a b c',
      'A name that is much too long f…',
      'A name that is much too … 3',
      '4',
      `${'가'.repeat(30)}…`,
    ])
  })
})

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%d is %s', (index, name) => {
    expect(letters(index)).toBe(name)
  })
})
