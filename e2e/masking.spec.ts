import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '../src/messages/en.ts'
import type { Messages } from '../src/messages/index.ts'
import { ko } from '../src/messages/ko.ts'
import { overflowAt, violationsOf } from './axe.ts'
import { expect, test } from './base.ts'
import { keyboardOf } from './keyboard.ts'
import { example, openPaper } from './paper.ts'
import { pagesOf } from './pdf.ts'

test.use({ today: '2026-11-26T09:00:00Z' })
test.setTimeout(120_000)
const { deliverables: words, masking } = en
const telling = /hanbit|sel-ex|pool01|8c9e5f12|Subscription Edition and/i

const openDeliverables = async (page: Page, { shell }: Messages = en) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Hanbit|한빛/ }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'deliverables'))
  await expect(page.getByRole('heading', { level: 1, name: shell.deliverables })).toBeVisible()
}
const chosen = async (page: Page, name: string) => {
  await page.getByRole('radio', { name, exact: true }).check()
  const save = page.getByRole('button', { name: words.save, exact: true })
  await expect(save).toBeEnabled({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
const masked = (page: Page, spoken: Messages = en) =>
  page.getByRole('checkbox', { name: spoken.masking.mask })

/** A cover that names a company from examples warns of it; with a stand-in there is nothing to warn of. */
const withoutCover = (text: string): string =>
  text.replace(/^- Hanbit Electronics, .*\n/m, '').replace(/▲ \d+ values/, '▲ values')

test('what is masked has no real name in it, and comes back with the key', async ({ page }) => {
  await openDeliverables(page)
  const real = await chosen(page, words.formats.markdown)
  expect(real.bytes.toString()).toMatch(telling)
  await expect(page.getByRole('radio', { name: words.formats['mask-key'] })).toHaveCount(0)
  await masked(page).check()
  await expect(page.getByText(masking.warning)).toBeVisible()
  const text = await chosen(page, words.formats.markdown)
  expect(text.name).toBe('Plan-1.md')
  expect(text.bytes.toString()).not.toMatch(telling)
  const archive = await chosen(page, words.formats.archive)
  const files = Object.entries(unzipSync(archive.bytes))
  for (const [name, content] of files) {
    expect(name).not.toMatch(telling)
    const parts = /\.(?:docx|xlsx)$/.test(name) ? Object.values(unzipSync(content)) : [content]
    for (const part of parts) expect(strFromU8(part), name).not.toMatch(telling)
  }
  const key = await chosen(page, words.formats['mask-key'])
  expect(key.name).toBe('Plan-1.mask-key.json')
  await expect(page.getByText(masking.keyWarning)).toBeVisible()

  await page.getByText(masking.back, { exact: true }).click()
  const fileOf = (label: string) => page.locator('label', { hasText: label }).locator('input')
  const given = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer })
  await fileOf(masking.chooseKey).setInputFiles(given(key.name, key.bytes))
  await fileOf(masking.chooseText).setInputFiles(given(text.name, text.bytes))
  await expect(page.getByRole('textbox', { name: masking.real })).toHaveValue(telling)
  const save = page.getByRole('button', { name: masking.save })
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  const back = readFileSync(await download.path()).toString()
  expect(withoutCover(back)).toBe(withoutCover(real.bytes.toString()))
  await fileOf(masking.chooseText).setInputFiles(given('plan.docx', archive.bytes))
  await expect(page.getByText(masking.notText('plan.docx'))).toBeVisible()
  await fileOf(masking.chooseKey).setInputFiles(given('plan.json', real.bytes))
  await expect(page.getByText(masking.keyFault['not-json'])).toBeVisible()
})

test('the whole paper is masked, running title and file name as well', async ({ page }, info) => {
  await openPaper(page, example('hanbit-modern'))
  await expect(page).toHaveTitle(telling)
  await masked(page).check()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan-1' })).toBeVisible()
  await expect(page).toHaveTitle('Plan-1 · Customer-1')
  await expect(page.getByRole('main')).not.toContainText(telling)
  const path = info.outputPath('plan.pdf')
  await page.pdf({ path, preferCSSPageSize: true })
  const pages = pagesOf(path)
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.join('')).not.toMatch(telling)
  expect(pages[3]).toContain('Plan-1 · Customer-1')
  await page.getByRole('link', { name: words.backToPlan }).click()
  await expect(page.getByRole('banner')).toContainText('Hanbit')
})

test('with the keyboard alone', async ({ page }) => {
  await openDeliverables(page)
  const keys = keyboardOf(page)
  await keys.to(masked(page))
  await keys.press('Space')
  await expect(page.getByText(masking.warning)).toBeVisible()
  await keys.to(page.getByText(masking.back, { exact: true }))
  await keys.press('Enter')
  await keys.to(page.getByRole('textbox', { name: masking.masked }))
})

for (const [locale, spoken] of [
  ['en-US', en],
  ['ko-KR', ko],
] as const)
  test.describe(locale, () => {
    test.use({ locale })
    test('it is accessible, in light and dark, and narrow', async ({ page }) => {
      await openDeliverables(page, spoken)
      await masked(page, spoken).check()
      await page.getByText(spoken.masking.back, { exact: true }).click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violationsOf(page), colorScheme).toEqual([])
      }
      expect(await overflowAt(page, [320, 360, 720])).toEqual([0, 0, 0])
    })
  })
