import { outcomeOf } from '../src/engine/outcome-of.ts'
import { featureIds } from '../src/knowledge/features.ts'
import { messages } from '../src/messages/index.ts'
import type { Language } from '../src/messages/languages.ts'
import { partTitle } from '../src/deliverables/packs/titles.ts'
import { presets } from '../src/ui/screens/print/parts.ts'
import { expect, test } from './base.ts'
import { example, locales, margin, openPaper } from './paper.ts'
import { landscapePages, linksOf, pagesOf, solid, wordsOutside } from './pdf.ts'

// Paper takes the browser longer than a screen.
test.describe.configure({ timeout: 120_000 })

const holdsFeatures = (text: string, language: Language) => {
  for (const id of featureIds)
    expect(solid(text)).toContain(solid(messages[language].domain.feature[id].name))
}

const sheets = [
  ['woodgrove-hybrid', 'en', 'A4'],
  ['woodgrove-hybrid', 'ko', 'A4'],
  ['woodgrove-hybrid', 'en', 'Letter'],
  ['litware-on-premises', 'en', 'A4'],
  ['litware-on-premises', 'ko', 'Letter'],
  ['hanbit-modern', 'ko', 'A4'],
] as const

for (const [name, language, format] of sheets) {
  test.describe(`${name}, ${language}, ${format}`, () => {
    test.use({ locale: locales[language], today: '2026-11-24T09:00:00Z' })
    test('paper is whole', async ({ page }, info) => {
      const plan = example(name)
      const outcome = outcomeOf(plan)
      const { domain, deliverables: words } = messages[language]
      await openPaper(page, plan)
      const path = info.outputPath('plan.pdf')
      await page.pdf({ path, preferCSSPageSize: true, format })
      const pages = pagesOf(path)
      const text = solid(pages.join(''))

      await test.step('numbers and running title', () => {
        const running = solid(`${plan.title} · ${plan.customer}`)
        expect(pages.length).toBeGreaterThan(8)
        pages.forEach((content, index) => {
          expect(solid(content)).toContain(`${index + 1}/${pages.length}`)
          expect(solid(content).includes(running), `title on page ${index + 1}`).toBe(index > 0)
        })
      })
      await test.step('the matrix on one landscape page', () => {
        // The diagram and the timeline lie on one each before it.
        const lying = landscapePages(path)
        expect(lying).toHaveLength(3)
        const sheet = pages[(lying[2] ?? 0) - 1] ?? ''
        holdsFeatures(sheet, language)
        expect(solid(sheet)).toContain(solid(domain.support['not-documented'].short))
        for (const row of outcome.matrix)
          for (const id of row.cells.flatMap((cell) => cell.remarks))
            expect(solid(sheet)).toContain(solid(domain.remark[id]))
      })
      await test.step('remarks of a cell in their order', () => {
        const [only] = landscapePages(path)
        const marks = solid(pages[(only ?? 0) - 1] ?? '').match(/(?:†\d+)+/g) ?? []
        for (const together of marks) {
          const numbers = together.slice(1).split('†').map(Number)
          expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
        }
      })
      await test.step('links of the contents lead to their pages', () => {
        const links = linksOf(path)
        const phases = new Set(outcome.tasks.map((task) => task.phase))
        for (const part of ['topology', 'matrix', 'findings', 'checklist', 'records'])
          expect(links.get(`part-${part}`), part).toBeGreaterThan(1)
        for (const phase of phases)
          expect(links.get(`part-checklist-${phase}`), phase).toBeGreaterThan(1)
        expect([...links].filter(([, target]) => target === undefined)).toEqual([])
      })
      await test.step('nothing is cut', () => {
        for (const task of outcome.tasks) {
          expect(text).toContain(solid(domain.task(task).title))
          for (const command of [...task.commands, ...task.verify, ...(task.rollback ?? [])])
            for (const line of command.text.split('\n')) expect(text).toContain(solid(line))
        }
        for (const finding of outcome.findings)
          expect(text).toContain(solid(domain.finding(finding.data).title))
        for (const record of outcome.records) expect(text).toContain(solid(record.name))
        for (const part of presets.whole.slice(1))
          expect(text).toContain(solid(partTitle(part, { words: messages[language] })))
        expect(text).toContain(solid(words.commandLines))
        expect(wordsOutside(path, margin)).toEqual([])
      })
    })
  })
}

test.describe('other papers', () => {
  test.use({ locale: locales.en })
  test('many pairings are split into tables that hold every feature', async ({ page }, info) => {
    const plan = example('woodgrove-hybrid')
    const [pairing] = plan.pairings
    if (pairing === undefined) throw new Error('the example has no pairings')
    const pairings = Array.from({ length: 24 }, (_, index) => ({
      ...pairing,
      id: `p${index}`,
      name: `Office ${index + 1}.`,
    }))
    await openPaper(page, { ...plan, pairings })
    const path = info.outputPath('plan.pdf')
    await page.pdf({ path, preferCSSPageSize: true, format: 'A4' })
    const pages = pagesOf(path)
    // The first two are the diagram and the timeline.
    const wide = landscapePages(path)
      .slice(2)
      .map((number) => pages[number - 1] ?? '')
    expect(wide).toHaveLength(4)
    for (const sheet of wide) holdsFeatures(sheet, 'en')
    for (const { name } of pairings) expect(solid(wide.join(''))).toContain(solid(name))
    expect(wordsOutside(path, margin)).toEqual([])
  })

  test('open answers and undecided tasks are listed', async ({ page }, info) => {
    const plan = example('woodgrove-hybrid')
    const exchange = plan.exchange.map((item) => ({ ...item, product: null }))
    const open = { ...plan, exchange }
    const { undecided, findings } = outcomeOf(open)
    const { domain } = messages.en
    expect(undecided.length).toBeGreaterThan(0)
    await openPaper(page, open)
    const path = info.outputPath('plan.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    const text = solid(pagesOf(path).join(''))
    const title = ({ id, deployment }: (typeof undecided)[number]) =>
      domain.task({ id, deployment, names: {}, machines: [] }).title
    for (const task of undecided) {
      expect(text).toContain(solid(title(task)))
      for (const answer of task.answers) expect(text).toContain(solid(domain.answerRef(answer)))
    }
    for (const finding of findings)
      expect(text).toContain(solid(domain.finding(finding.data).title))
  })

  test('a link of the contents goes there and leaves the address alone', async ({ page }) => {
    await openPaper(page, example('litware-on-premises'))
    const address = page.url()
    await page.getByRole('link', { name: /DNS records/ }).click()
    await expect(page.locator('#part-records')).toBeFocused()
    await expect(page.getByRole('heading', { level: 2, name: /DNS records/ })).toBeInViewport()
    expect(page.url()).toBe(address)
  })

  test('a hostile title stays a title', async ({ page }, info) => {
    const title = `"; } body { display: none } </style> \\22 x`
    await openPaper(page, { ...example('litware-on-premises'), title })
    const path = info.outputPath('plan.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    expect(solid(pagesOf(path)[1] ?? '')).toContain(solid(title))
  })
})
