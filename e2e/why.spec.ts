import type { Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { expect, test } from './base.ts'

test.use({ today: '2026-11-24T09:00:00Z' })
const { domain, outcome, shell } = en

const openExample = async (page: Page, view: string) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Woodgrove/ }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, view))
}

const why = (page: Page) => page.getByRole('dialog')
const askButtons = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('records and connections say why, with the rule, the answers and the sources', async ({
  page,
}) => {
  await openExample(page, 'dns')
  const panel = page.getByRole('complementary')
  for (const [tab, rule] of [
    [/^Records/, domain.recordRule.autodiscover],
    [/^Ports/, domain.rule.state.yes],
  ] as const) {
    await panel.getByRole('tab', { name: tab }).click()
    const ask = panel.getByRole('button', { name: /^Why: / }).first()
    await ask.focus()
    await page.keyboard.press('?')
    await expect(why(page)).toContainText(rule)
    await expect(
      why(page).getByRole('heading', { name: outcome.why.sources, exact: true }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(why(page)).toBeHidden()
    await expect(ask).toBeFocused()
  }
})

test('a task and its commands say why; an answer named there is one click away', async ({
  page,
}) => {
  await openExample(page, 'checklist')
  const title = domain.task({
    id: 'exchange-partner',
    deployment: null,
    names: {},
    machines: [],
  }).title
  const task = page.getByRole('listitem').filter({ hasText: title }).last()
  await task.getByText(title).first().click()
  await askButtons(page, `Why: ${title} · Do`).click()
  await expect(why(page)).toContainText(outcome.why.values)
  await expect(why(page)).toContainText('/metadata/json/1')
  await page.keyboard.press('Escape')
  await askButtons(page, `Why: ${title}`).click()
  await expect(why(page)).toContainText(outcome.why.rule)
  await why(page).getByRole('link').first().click()
  await expect(why(page)).toBeHidden()
  await expect(page.getByRole('navigation', { name: shell.navigation })).toBeVisible()
  await expect(page).not.toHaveURL(/checklist/)
})

test('the key ? asks a cell and a finding, and stays a letter in a field', async ({ page }) => {
  await openExample(page, 'matrix')
  await page.getByRole('table').getByRole('cell').getByRole('button').nth(3).focus()
  await page.keyboard.press('?')
  await expect(why(page)).toContainText(outcome.why.changes)
  await page.keyboard.press('Escape')
  await page.goto(page.url().replace(/matrix.*$/, 'organization'))
  const panel = page.getByRole('complementary')
  await panel.getByRole('tab', { name: /^Findings/ }).click()
  const finding = panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('group') })
    .first()
  await finding.getByRole('link').first().focus()
  await page.keyboard.press('?')
  await expect(finding.getByRole('group')).toHaveAttribute('open', '')
  const field = page.getByRole('main').getByRole('textbox').first()
  await field.focus()
  await page.keyboard.type('a?')
  await expect(field).toHaveValue(/a\?$/)
})
