/**
 * `npm run office`: the Word and Excel files of every example and of hostile names, opened by
 * LibreOffice: as PDF to look at, and as CSV with and without formulas, which must not differ. They
 * stay in a new folder of their own.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDocx } from '#deliverables/docx/index.ts'
import { examples, hostilePlan, madeOf } from '#deliverables/testing/office.ts'
import { makeXlsx } from '#deliverables/xlsx/index.ts'

const program = process.env['TANDEM_OFFICE'] ?? 'soffice'
const folder = mkdtempSync(join(tmpdir(), 'tandem-office-'))

/**
 * @param {string} format as LibreOffice names it
 * @param {string} out the folder for what comes out
 * @param {string[]} names
 */
const convert = (format, out, names) =>
  execFileSync(
    program,
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, out),
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: 'ignore' },
  )

/**
 * Every sheet in a file: comma, quote, UTF-8, from line 1 on.
 *
 * @param {boolean} formulas as they are written, not what comes out of them
 */
const csv = (formulas) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,${formulas},false,false,-1`

/** @type {string[]} */
const names = []
const all = examples()
all.push(['hostile', madeOf(hostilePlan())])
for (const [name, made] of all) {
  writeFileSync(join(folder, `${name}.docx`), await makeDocx(made))
  writeFileSync(join(folder, `${name}.xlsx`), makeXlsx(made))
  names.push(name)
}

const books = names.map((name) => `${name}.xlsx`)
convert(
  'pdf',
  'pdf',
  names.map((name) => `${name}.docx`),
)
convert(csv(false), 'values', books)
convert(csv(true), 'formulas', books)
const sheets = readdirSync(join(folder, 'values'))
const differ = sheets.filter(
  (name) =>
    readFileSync(join(folder, 'values', name), 'utf8') !==
    readFileSync(join(folder, 'formulas', name), 'utf8'),
)
console.log(`${names.length} documents and ${sheets.length} sheets are in ${folder}`)
for (const name of differ) console.log(`a formula in ${name}`)
process.exit(differ.length === 0 && sheets.length > 0 ? 0 : 1)
