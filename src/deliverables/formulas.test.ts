import { describe, expect, it } from 'vitest'
import type { Made } from './deliverable.ts'
import { type FormatId, formatIds, makers } from './index.ts'
import { formats } from './formats.ts'
import { csvCells } from './testing/csv-cells.ts'
import { examples, hostile, hostilePlan, madeOf, partsOf } from './testing/office.ts'
import { makeXlsx } from './xlsx/index.ts'

/** What a spreadsheet runs when a cell begins with it, also in full width and behind white space. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r|]/
const csvIds: FormatId[] = formatIds.filter((id) => formats[id].type.startsWith('text/csv'))
const bad = madeOf(hostilePlan())
const worst = hostile.filter((text) => formula.test(text))

const cellsOf = (id: FormatId, made: Made) => csvCells(makers[id](made)).flat()

describe('no cell of any table is a formula', () => {
  it('though the plan is full of them', () => {
    expect(worst.length).toBeGreaterThan(4)
    expect(csvIds.length).toBeGreaterThan(12)
    const guarded = csvIds.flatMap((id) => cellsOf(id, bad)).filter((cell) => cell.startsWith("'="))
    expect(guarded.length).toBeGreaterThan(10)
  })
  for (const id of csvIds)
    it.each([...examples(), ['hostile names', bad] as const])(`${id}, %s`, (_, made) => {
      const rows = csvCells(makers[id](made))
      for (const cell of rows.flat()) expect(cell).not.toMatch(formula)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    })
  it('nor of the workbook', () => {
    const sheets = Object.entries(partsOf(makeXlsx(bad))).filter(([name]) =>
      name.startsWith('xl/w'),
    )
    expect(sheets.length).toBeGreaterThan(5)
    for (const [name, text] of sheets) {
      expect(text, name).not.toMatch(/<f[ >/]/)
      // Every other cell is a number or says itself that it is text.
      for (const [cell] of text.matchAll(/<c [^>]*>/g))
        expect(cell, name).toMatch(/ t="inlineStr"|\/>$|<c r="[A-Z]+\d+" s="\d+">$/)
    }
  })
})
