import { recordData } from '../src/deliverables/record-data.ts'
import { outcomeOf } from '../src/engine/outcome-of.ts'
import { messages } from '../src/messages/index.ts'
import { anchorOf } from '../src/ui/screens/print/parts.ts'
import { expect, test } from './base.ts'
import { example, locales, openPaper } from './paper.ts'
import { linksOf, pagesOf, solid } from './pdf.ts'

// Paper takes the browser longer than a screen.
test.describe.configure({ timeout: 120_000 })
test.use({ locale: locales.en })

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
    expect(text).toContain(solid(recordData(record, plan, messages.en)))
  }
  expect(text).toContain(solid(plan.title))
  expect(text).not.toContain('Set-Cs')
  const { domain, deliverables: words } = messages.en
  for (const record of records)
    for (const note of record.notes) expect(text).toContain(solid(domain.recordNote[note]))
  expect(text).not.toContain(solid(words.openAnswers(1)))
  expect(text).not.toContain(solid(words.missing(1)))
})

test('the run sheet is printed when it is asked for', async ({ page }) => {
  const { deliverables: words } = messages.en
  await openPaper(page, example('litware-on-premises'))
  const sheet = page.locator(`#${anchorOf('commands')}`)
  await expect(sheet).toHaveCount(0)
  await page.getByRole('checkbox', { name: words.part.commands }).check()
  await expect(sheet.getByText(words.commandLines)).toBeVisible()
  await expect(sheet.locator('pre').first()).toBeVisible()
})

test('the checklist alone has every task, and links that lead somewhere', async ({
  page,
}, info) => {
  const plan = example('litware-on-premises')
  const { domain, deliverables: words } = messages.en
  await openPaper(page, plan)
  await page.getByRole('button', { name: words.presets.checklist }).click()
  const path = info.outputPath('checklist.pdf')
  await page.pdf({ path, preferCSSPageSize: true })
  const text = solid(pagesOf(path).join(''))
  for (const task of outcomeOf(plan).tasks) expect(text).toContain(solid(domain.task(task).title))
  await expect(page.locator(`#${anchorOf('records')}`)).toHaveCount(0)
  const links = linksOf(path)
  expect(links.size).toBeGreaterThan(20)
  expect([...links].filter(([, target]) => target === undefined)).toEqual([])
})

test('what leads to a part that is not printed is no link', async ({ page }) => {
  const { deliverables: words } = messages.en
  await openPaper(page, example('litware-on-premises'))
  await page.getByRole('button', { name: words.presets.dns }).click()
  const links = page.getByRole('main').getByRole('link')
  await expect(links.first()).toBeVisible()
  await page.getByRole('checkbox', { name: words.part.sources }).uncheck()
  await expect(links).toHaveCount(0)
})

test('paper begins at its top, however far down the checklist was', async ({ page }) => {
  // Where the bar is high, the title would end up under it.
  await page.setViewportSize({ width: 400, height: 800 })
  await openPaper(page, example('litware-on-premises'))
  await page.goto(page.url().replace(/print$/, 'checklist'))
  await expect(page.getByRole('heading', { level: 2 }).nth(4)).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page
    .getByRole('link', { name: messages.en.outcome.checklist.print, exact: true })
    .evaluate((link: HTMLElement) => link.click())
  await expect(page.locator(`#${anchorOf('sources')}`)).toBeAttached()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
})
