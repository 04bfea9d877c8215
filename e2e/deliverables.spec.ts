import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '../src/messages/en.ts'
import { expect, test } from './base.ts'

test.use({ today: '2026-11-26T09:00:00Z' })
test.setTimeout(90_000)
const { deliverables: words, shell } = en

const openDeliverables = async (page: Page) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Hanbit/ }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'deliverables'))
  await expect(page.getByRole('heading', { level: 1, name: shell.deliverables })).toBeVisible()
}

/** Chooses a deliverable, waits until it is made, and saves it. */
const saved = async (page: Page, name: string): Promise<Uint8Array> => {
  await page.getByRole('radio', { name, exact: true }).check()
  const save = page.getByRole('button', { name: words.save, exact: true })
  await expect(save).toBeEnabled({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  await expect(page.getByText(words.savedAs(download.suggestedFilename()))).toBeVisible()
  return readFileSync(await download.path())
}

test('everything comes in one archive, made beside the page', async ({ page }) => {
  await openDeliverables(page)
  const files = unzipSync(await saved(page, words.formats.archive))
  const names = Object.keys(files)
  expect(names).toEqual(
    expect.arrayContaining(['plan.json', 'plan.docx', 'plan.xlsx', 'SHA256SUMS', 'plan.md']),
  )
  expect(names.filter((name) => name.startsWith('scripts/')).length).toBeGreaterThan(20)
  expect(strFromU8(files['SHA256SUMS']!).trimEnd().split('\n')).toHaveLength(names.length - 1)
})

test('Word, Excel and a picture are what they say', async ({ page }) => {
  await openDeliverables(page)
  for (const [name, part] of [
    [words.formats.docx, 'word/document.xml'],
    [words.formats.xlsx, 'xl/workbook.xml'],
  ] as const)
    expect(Object.keys(unzipSync(await saved(page, name)))).toContain(part)
  const svg = strFromU8(await saved(page, words.formats['diagram-svg']))
  expect(svg).toMatch(/^<(\?xml|svg)/)
})

test('making can be stopped, and begun again', async ({ page }) => {
  await openDeliverables(page)
  await page.getByRole('radio', { name: words.formats.archive, exact: true }).check()
  await page.getByRole('button', { name: words.cancel, exact: true }).click()
  await expect(page.getByText(words.cancelled)).toBeVisible()
  await page.getByRole('radio', { name: words.formats.csv, exact: true }).check()
  await expect(page.getByRole('textbox', { name: words.preview })).toHaveValue(/Confirm/)
})
