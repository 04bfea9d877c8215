import type { Page } from '@playwright/test'
import { teamsActionIds } from '../src/knowledge/teams-matrix.ts'
import { en } from '../src/messages/en.ts'
import type { Messages } from '../src/messages/index.ts'
import { ko } from '../src/messages/ko.ts'
import { overflowAt, violationsOf } from './axe.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'

const widths = [320, 360, 1440]

/** In the hybrid example: Microsoft Teams as a home, and users there with mailboxes in Exchange Server. */
const addTeams = async (page: Page, words: Messages) => {
  const { steps, domain } = words
  const { next } = typist(page, words)
  const newest = (role: 'textbox' | 'combobox', name: string) =>
    page.locator('#content').getByRole(role, { name, exact: true }).last()
  await page.getByRole('button', { name: steps.addSkype }).click()
  await newest('textbox', steps.name).fill('Cloud home')
  await newest('combobox', steps.version).selectOption('teams')
  await next(domain.step.pairings)
  await page.getByRole('button', { name: steps.addPairing }).click()
  await newest('textbox', steps.name).fill('Moved to Teams')
  await newest('combobox', steps.mailboxes).selectOption({ index: 1 })
  const homes = newest('combobox', steps.homed)
  await homes.selectOption({ index: (await homes.getByRole('option').count()) - 1 })
}

/** Whether the table of Microsoft Teams stands there whole: each action once, with what it says. */
const holdsTable = async (page: Page, { domain }: Messages) => {
  const table = page.getByRole('table', { name: /2023-10-24/ })
  await expect(table.getByRole('columnheader', { name: 'Moved to Teams' })).toBeVisible()
  for (const id of teamsActionIds)
    await expect(
      table.getByRole('rowheader', { name: domain.teamsAction[id], exact: true }),
    ).toBeVisible()
  await expect(table.getByText(domain.support['not-supported'].short)).toHaveCount(3)
}

for (const [locale, words] of [
  ['en-US', en],
  ['ko-KR', ko],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test('users homed in Microsoft Teams have a table of their own', async ({ page }) => {
      test.setTimeout(120_000)
      await page.goto('./')
      await page.getByRole('button', { name: /Woodgrove|하이브리드/ }).click()
      await expect(page).toHaveURL(/organization$/)
      const at = (view: string) => page.url().replace(/[a-z]+$/, view)
      await page.goto(at('skype'))
      await addTeams(page, words)
      await holdsTable(page, words)
      for (const view of ['pairings', 'matrix', 'print']) {
        await page.goto(at(view))
        await holdsTable(page, words)
        expect.soft(await violationsOf(page), view).toEqual([])
        expect.soft(await overflowAt(page, widths), view).toEqual(widths.map(() => 0))
      }
    })
  })
}
