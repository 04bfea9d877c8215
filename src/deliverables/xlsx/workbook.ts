import { strToU8 } from 'fflate'
import { coreProperties, zipParts } from '../office/parts.ts'
import { cut, printable, xml } from '../office/text.ts'
import { letters } from './cell.ts'
import { area, linksOf, sheetXml } from './sheet-xml.ts'
import { stylesXml } from './styles.ts'
import type { TableSheet } from './table-sheet.ts'

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Names as Excel takes them: 31 characters, without []:*?/\ and without quotes at the ends, none twice. */
export const sheetNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const plain = printable(name)
      .replace(/[[\]:*?/\\\n\t]/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    const short = cut(plain, 31)
    const free = short !== '' && !taken.has(short.toLowerCase())
    const chosen = free ? short : `${cut(plain, 25)} ${index + 1}`.trim()
    taken.add(chosen.toLowerCase())
    return chosen
  })
}

const relationship = (id: number, type: string, target: string, more = ''): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"${more}/>`
const relationships = (all: readonly string[]): string =>
  `${prolog}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`

const contentTypes = (sheets: number): string => {
  const parts = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
  ]
  return `${prolog}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')

/** What Excel keeps as names: the filtered range, and the rows and columns printed on each page. */
const definedNames = (sheets: readonly TableSheet[], names: readonly string[]): string => {
  const all = sheets.map((sheet, index) => {
    const at = xml(`'${(names[index] ?? '').replaceAll("'", "''")}'!`)
    const columns = sheet.frozen === 0 ? '' : `${at}$A:$${letters(sheet.frozen - 1)},`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${at}${absolute(area(sheet))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${at}$1:$1</definedName>`,
    ].join('')
  })
  return `<definedNames>${all.join('')}</definedNames>`
}

const workbookXml = (sheets: readonly TableSheet[]): string => {
  const names = sheetNames(sheets.map(({ name }) => name))
  const entries = names.map(
    (name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `${prolog}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets>${definedNames(sheets, names)}</workbook>`
}

const workbookLinks = (sheets: number): string =>
  relationships([
    ...Array.from({ length: sheets }, (_, index) =>
      relationship(index + 1, `${office}/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ),
    relationship(sheets + 1, `${office}/styles`, 'styles.xml'),
  ])

/** Sheets as an Excel workbook. */
export const workbook = (
  sheets: readonly TableSheet[],
  about: { readonly title: string; readonly author: string; readonly asOf: string },
): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      relationship(1, `${office}/officeDocument`, 'xl/workbook.xml'),
      relationship(2, `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': coreProperties(about),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookLinks(sheets.length),
    'xl/styles.xml': stylesXml,
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, about.title, index === 0)
    const links = linksOf(sheet).map(({ url }, at) =>
      relationship(at + 1, `${office}/hyperlink`, xml(url), ' TargetMode="External"'),
    )
    if (links.length > 0)
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(links)
  })
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipParts(Object.fromEntries(bytes), about.asOf)
}
