import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { outcomeOf } from '../src/engine/outcome-of.ts'
import { featureIds } from '../src/knowledge/features.ts'
import { messages } from '../src/messages/index.ts'
import type { Language } from '../src/messages/languages.ts'
import { readPlanText } from '../src/plan/file.ts'
import type { Plan } from '../src/plan/plan.ts'
import { expect, test } from './base.ts'
import { landscapePages, linksOf, pagesOf, solid, wordsOutside } from './pdf.ts'

// Paper takes the browser longer than a screen.
test.describe.configure({ timeout: 120_000 })

const locales: Record<Language, string> = { en: 'en-US', ko: 'ko-KR' }
/** 15 mm, as in print.css. */
const margin = (15 / 25.4) * 72

const example = (name: string): Plan => {
  const read = readPlanText(readFileSync(`examples/${name}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${name} is no plan`)
  return read.plan
}

const openPaper = async (page: Page, plan: Plan) => {
  await page.goto('./')
  // The first response holds the start screen in every language; one of them is in sight.
  const field = page.locator('input[type="file"]').filter({ visible: true })
  await field.setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  })
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'print'))
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible({
    timeout: 20_000,
  })
}

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
      await test.step('links of the contents lead to their pages', () => {
        const links = linksOf(path)
        const phases = new Set(outcome.tasks.map((task) => task.phase))
        for (const part of ['topology', 'matrix', 'findings', 'checklist', 'commands', 'records'])
          expect(links.get(`part-${part}`), part).toBeGreaterThan(1)
        for (const phase of phases)
          expect(links.get(`part-checklist-${phase}`), phase).toBeGreaterThan(1)
        expect([...links].filter(([, target]) => target === undefined)).toEqual([])
      })
      await test.step('nothing is cut', () => {
        for (const task of outcome.tasks) {
          expect(text).toContain(solid(domain.task(task).title))
          for (const command of [...task.commands, ...task.verify, ...(task.rollback ?? [])])
            expect(text).toContain(solid(command.text))
        }
        for (const finding of outcome.findings)
          expect(text).toContain(solid(domain.finding(finding.data).title))
        for (const record of outcome.records) expect(text).toContain(solid(record.name))
        for (const part of Object.values(words.part).slice(1)) expect(text).toContain(solid(part))
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
    for (const task of undecided) {
      expect(text).toContain(solid(domain.task({ ...task, names: {}, machines: [] }).title))
      for (const answer of task.answers) expect(text).toContain(solid(domain.answerRef(answer)))
    }
    for (const finding of findings)
      expect(text).toContain(solid(domain.finding(finding.data).title))
  })

  test('the DNS sheet has every record, and nothing of other teams', async ({ page }, info) => {
    const plan = example('woodgrove-hybrid')
    await openPaper(page, plan)
    await page.getByRole('button', { name: messages.en.deliverables.presets.dns }).click()
    const path = info.outputPath('dns.pdf')
    await page.pdf({ path, preferCSSPageSize: true })
    const text = solid(pagesOf(path).join(''))
    const { records } = outcomeOf(plan)
    expect(records.length).toBeGreaterThan(10)
    for (const record of records) {
      expect(text).toContain(solid(record.name))
      expect(text).toContain(solid(record.data ?? ''))
    }
    expect(text).toContain(solid(plan.title))
    expect(text).not.toContain('Set-Cs')
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
