import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '../src/messages/en.ts'
import { overflowAt, violationsOf } from './axe.ts'
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
    expect.arrayContaining([
      'plan.json',
      'plan.html',
      'plan.docx',
      'plan.xlsx',
      'SHA256SUMS',
      'plan.md',
    ]),
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

test('the web page opens by itself, and is accessible in light, dark and on a phone', async ({
  page,
  browser,
}, info) => {
  await openDeliverables(page)
  const file = info.outputPath('plan.html')
  writeFileSync(file, await saved(page, words.formats.html))
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme })
    const opened = await context.newPage()
    const said: string[] = []
    opened.on('console', (message) => said.push(message.text()))
    opened.on('request', (request) => said.push(`asked for ${request.url()}`))
    await opened.goto(pathToFileURL(file).href)
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(
      'Subscription Edition and Exchange Online',
    )
    await opened.getByRole('link', { name: `7. ${words.part.records}` }).click()
    await expect(opened.getByRole('heading', { name: words.part.records })).toBeInViewport()
    expect(await violationsOf(opened)).toEqual([])
    expect(await overflowAt(opened, [320, 360, 1440])).toEqual([0, 0, 0])
    expect(said).toEqual([`asked for ${pathToFileURL(file).href}`])
    await context.close()
  }
})

test('the scripts and the calendar come as files of their own', async ({ page }) => {
  await openDeliverables(page)
  const scripts = Object.keys(unzipSync(await saved(page, words.formats.scripts)))
  expect(scripts).toEqual(expect.arrayContaining(['01-ready-ems.ps1', 'SHA256SUMS']))
  const calendar = strFromU8(await saved(page, words.formats.ics))
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
})
