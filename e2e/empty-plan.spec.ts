import { en } from '../src/messages/en.ts'
import { expect, test } from './base.ts'

test.use({ today: '2026-11-24T09:00:00Z' })
const { domain, outcome, shell, steps } = en

test('before anybody is in a pairing the panel shows what the versions can give', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: shell.start.begin }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByText(outcome.grid.everyCombination('2025-06'))).toBeVisible()
  const heads = panel.getByRole('columnheader')
  const all = await heads.count()
  await page.getByRole('button', { name: steps.next(domain.step.exchange) }).click()
  await page.getByRole('button', { name: steps.addExchange }).click()
  await page.getByRole('combobox', { name: steps.version }).selectOption('exchange-2016')
  await expect(panel.getByText(outcome.grid.yourVersions)).toBeVisible()
  // The feature, and the three Skype versions that the edition names.
  await expect(heads).toHaveCount(4)
  expect(all).toBeGreaterThan(4)
  await panel.getByRole('cell').getByRole('button').first().click()
  await expect(page.getByRole('dialog')).toContainText('Exchange 2016')
  await page.keyboard.press('Escape')
  await panel.getByRole('link', { name: outcome.grid.addPairing }).click()
  await expect(page).toHaveURL(/pairings$/)
})

test('an address that leads nowhere says so, and leads to the plans', async ({ page }) => {
  await page.goto('./#/no/such/page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.notFound.title)
  await page.getByRole('link', { name: shell.missing.back }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.start.title)
})

test('the address of a plan alone leads to its review', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: shell.start.begin }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/\/organization$/, ''))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(outcome.review.title)
  await expect(page.getByText(/^None so far, but \d+ answers are open/)).toBeVisible()
})

test('no choice of who is where is cut in the window of a projector', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('./')
  await page.getByRole('button', { name: /Woodgrove/ }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'pairings'))
  const choices = page.getByRole('combobox', { name: steps.mailboxes })
  await expect(choices).toHaveCount(5)
  const cut = await choices.evaluateAll((all) =>
    all.flatMap((select) => {
      const { options, clientWidth } = select as HTMLSelectElement
      const pen = document.createElement('canvas').getContext('2d')
      if (pen === null) return ['no canvas']
      pen.font = getComputedStyle(select).font
      // The padding, and the arrow.
      const room = clientWidth - 36
      return [...options]
        .map((one) => one.text)
        .filter((text) => pen.measureText(text).width > room)
    }),
  )
  expect(cut).toEqual([])
})
