import { beforeAll, describe, expect, it } from 'vitest'
import { phases } from '#knowledge/tasks.ts'
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
import { makeDocx } from './index.ts'
import { renumbered } from './pack.ts'
import { shares } from './table.ts'

const bodyOf = async (made: Made): Promise<string> =>
  partsOf(await makeDocx(made))['word/document.xml'] ?? ''

/** The text of each paragraph of one style; a break counts as a new line. */
const paragraphs = (body: string, style: string): string[] =>
  [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .map((match) => match[1] ?? '')
    .filter((inner) => inner.includes(`<w:pStyle w:val="${style}"/>`))
    .map((inner) =>
      [...inner.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br\/>/gs)]
        .map((match) => (match[1] === undefined ? '\n' : unescaped(match[1])))
        .join(''),
    )

describe.each(examples())('Word, %s', (_, made) => {
  let parts: Record<string, string>
  let body: string
  beforeAll(async () => {
    parts = partsOf(await makeDocx(made))
    body = parts['word/document.xml'] ?? ''
  })

  it('is well-formed', () => {
    for (const [name, text] of Object.entries(parts)) expect(xmlFault(text), name).toBeNull()
  })

  it('has headings, and a table of contents with them', () => {
    const { part } = made.words.deliverables
    expect(paragraphs(body, 'Heading1')).toEqual([
      part.topology,
      part.matrix,
      part.findings,
      part.checklist,
      part.records,
      part.flows,
      part.certificates,
      part.sources,
    ])
    const used = phases.filter((phase) => made.outcome.tasks.some((task) => task.phase === phase))
    const names = used.map((phase) => made.words.domain.phase[phase])
    expect(paragraphs(body, 'Heading2')).toEqual(expect.arrayContaining(names))
    expect(unescaped(body)).toContain('>TOC \\h \\o "1-2"<')
    expect(paragraphs(body, 'TOC2')).toEqual(paragraphs(body, 'Heading2'))
  })

  it('has each task with a box and a line to sign', () => {
    const tasks = made.outcome.tasks.length
    expect(paragraphs(body, 'Heading3').length).toBe(tasks)
    expect(body.match(/<w14:checkbox>/g)?.length).toBe(tasks)
    expect(body.match(/w:leader="underscore"/g)?.length).toBe(tasks)
  })

  it('is A4, across where tables are wide', () => {
    const pages = [...body.matchAll(/<w:pgSz ([^>]*)\/>/g)].map((match) => match[1] ?? '')
    const across = pages.filter((page) => page.includes('w:orient="landscape"'))
    expect(across.length).toBe(2)
    for (const page of pages) {
      const wide = across.includes(page)
      expect(page).toContain(wide ? 'w:w="16838"' : 'w:w="11906"')
      expect(page).toContain(wide ? 'w:h="11906"' : 'w:h="16838"')
    }
  })

  it('has tables whose columns add up to the width of the text, their heads on each page', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([text]) => text)
    expect(tables.length).toBeGreaterThan(4)
    tables.forEach((text, index) => {
      const grid = [...text.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]))
      expect([9638, 14_570]).toContain(grid.reduce((a, b) => a + b, 0))
      expect(text).toContain('<w:tblLayout w:type="fixed"/>')
      if (index > 0) expect(text).toMatch(/<w:trPr>[^\0]*?<w:tblHeader\/>/)
    })
  })

  it('has the title and the page at the foot, and fonts and languages for both', () => {
    const foot = parts['word/footer1.xml'] ?? ''
    expect(unescaped(foot)).toContain(made.plan.title)
    expect(foot).toMatch(/>PAGE<.*>NUMPAGES</s)
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles).toMatch(
      /<w:rPrDefault>.*w:eastAsia="Malgun Gothic".*<w:lang w:val="en-US" w:eastAsia="ko-KR"\/>/s,
    )
    expect(styles).toMatch(/w:styleId="Code"(?:(?!<\/w:style>).)*<w:noProof\/>/s)
  })
})

describe('Word', () => {
  const bad = madeOf(hostilePlan())

  it('shows hostile names as text', async () => {
    const parts = partsOf(await makeDocx(bad))
    for (const [name, text] of Object.entries(parts)) expect(xmlFault(text), name).toBeNull()
    const cells = paragraphs(parts['word/document.xml'] ?? '', 'Cell')
    for (const name of hostile) expect(cells).toContain(printable(name))
    expect(parts['word/document.xml']).toContain(`${'note '.repeat(8000)}end`)
  })

  it('has no link but to https', async () => {
    const links = [...(await bodyOf(bad)).matchAll(/w:instr="HYPERLINK ([^"]*)"/g)]
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(link[1]).toMatch(/^&quot;https:\/\/\S+&quot;$/)
  })

  it('has the drawings on pages of their own where pictures can be made', async () => {
    const png = new Uint8Array([137, 80, 78, 71])
    const [[, made] = ['', bad]] = examples()
    const parts = partsOf(await makeDocx({ ...made, raster: async () => png }))
    const body = parts['word/document.xml'] ?? ''
    expect(body.match(/<asvg:svgBlip/g)?.length).toBe(2)
    expect(body).toContain('<wp:docPr id="1"')
    const { part } = made.words.deliverables
    const names = paragraphs(body, 'Heading1')
    expect(names.slice(0, 3)).toEqual([part.topology, part.diagram, part.timeline])
  })
  it('gives the same bytes for the same plan', async () => {
    expect(await makeDocx(bad)).toEqual(await makeDocx(bad))
  })
})

describe('bookmarks', () => {
  it('are counted from 1, and text that looks like one stays', () => {
    const of = (id: number) =>
      `<w:hyperlink w:anchor="_Toc${id}"><w:instrText>PAGEREF _Toc${id} \\h</w:instrText><w:t>PAGEREF _Toc9 \\h, w:name=&quot;_Toc9&quot;</w:t></w:hyperlink><w:bookmarkStart w:name="_Toc${id}" w:id="${id}"/><w:bookmarkEnd w:id="${id}"/>`
    expect(renumbered(of(7) + of(8))).toBe(of(1) + of(2))
  })
})

describe('widths of columns', () => {
  it.each([
    [[1, 1, 1], 100, [34, 33, 33]],
    [[3, 7], 9638, [2892, 6746]],
  ])('%j of %d', (weights, total, widths) => {
    expect(shares(weights, total)).toEqual(widths)
  })
})
