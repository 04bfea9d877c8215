/**
 * `npm run office`: the Word and Excel files of every example, of its packs and of hostile names, opened by
 * LibreOffice: documents become PDF to look at, workbooks flat XML in which no cell may be a formula.
 * They stay in a new folder of their own. TANDEM_OFFICE says where LibreOffice is, if not on the path.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDocx } from '#deliverables/docx/index.ts'
import { packIds } from '#deliverables/packs/ids.ts'
import { packOf } from '#deliverables/packs/view.ts'
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

/** @type {string[]} */
const names = []
const all = examples()
all.push(['hostile', madeOf(hostilePlan())])
for (const [name, made] of all.slice())
  for (const pack of packIds) all.push([`${name}.${pack}`, packOf(made, pack)])
for (const [name, made] of all) {
  writeFileSync(join(folder, `${name}.docx`), await makeDocx(made))
  writeFileSync(join(folder, `${name}.xlsx`), makeXlsx(made))
  names.push(name)
}

const ending = (/** @type {string} */ end) => names.map((name) => `${name}.${end}`)
convert('pdf', 'pdf', ending('docx'))
convert('fods', 'sheets', ending('xlsx'))
const books = readdirSync(join(folder, 'sheets'))
const withFormula = books.filter((name) =>
  readFileSync(join(folder, 'sheets', name), 'utf8').includes('table:formula='),
)
console.log(`${names.length} documents and ${books.length} workbooks are in ${folder}`)
for (const name of withFormula) console.log(`a formula in ${name}`)
process.exit(withFormula.length === 0 && books.length === names.length ? 0 : 1)
