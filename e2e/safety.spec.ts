import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'

const { shell, steps } = en

const begin = async (page: Page, title = '') => {
  await page.goto('./')
  await page.getByRole('textbox', { name: shell.start.planTitle }).fill(title)
  await page.getByRole('button', { name: shell.start.begin }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a reload in mid-typing loses nothing', async ({ page }) => {
  await begin(page)
  await typist(page, en).field(steps.sipDomains).pressSequentially('contoso.com, half.typ')
  await page.reload()
  await expect(page.getByRole('list', { name: steps.sipDomains })).toContainText('half.typ')
  await page.getByRole('link', { name: 'Tandem' }).click()
  await expect(page.getByRole('button', { name: 'Open: Untitled plan' })).toBeVisible()
})

test('a fault is said at its field, and the step can still be left', async ({ page }) => {
  await begin(page)
  await typist(page, en).field(steps.tenantId).fill('no id')
  await page.getByRole('button', { name: 'Next: Exchange' }).click()
  const field = typist(page, en).field(steps.tenantId)
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/00000000/)
  await page.getByRole('button', { name: steps.goOn }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible()
  await page.goBack()
  await expect(field).toHaveValue('no id')
})

test('a name that cannot be right is marked in its list and found by Next', async ({ page }) => {
  await begin(page)
  await typist(page, en).list(steps.sipDomains, ['contoso.com', 'a_domain!'])
  await page.getByRole('button', { name: 'Next: Exchange' }).click()
  const chip = page.getByRole('button', { name: /^a_domain!/ })
  await expect(chip).toBeFocused()
  await expect(chip).toHaveAccessibleDescription(/This is no domain/)
})

test('a private key is refused and the field is cleared', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Litware/ }).click()
  await page.getByRole('link', { name: /Certificates/ }).click()
  const box = typist(page, en).field(steps.paste)
  await box.fill('-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----')
  await page.getByRole('button', { name: steps.read, exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('private key')
  await expect(box).toHaveValue('')
})

for (const [name, content, words] of [
  ['not JSON', 'hello', 'This is no JSON'],
  ['another program', '{"a":1}', 'no Tandem plan'],
  ['a newer version', '{"format":"tandem-plan","formatVersion":9}', 'newer than this Tandem'],
] as const) {
  test(`a file that is no plan is refused in words: ${name}`, async ({ page }) => {
    await page.goto('./')
    await page
      .getByLabel(shell.start.chooseFile)
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert')).toContainText(words)
  })
}

test('a file opened twice gives two plans, and overwrites none', async ({ page }) => {
  for (let time = 0; time < 2; time++) {
    await page.goto('./')
    await page.getByLabel(shell.start.chooseFile).setInputFiles('examples/hanbit-modern.json')
    await expect(page).toHaveURL(/organization$/)
  }
  await page.goto('./')
  await expect(page.getByRole('button', { name: /^Open: Subscription Edition/ })).toHaveCount(2)
})

test.describe('where the browser keeps nothing', () => {
  test('a plan is made all the same, and saved to a file', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await page.goto('./')
    await expect(page.getByText(shell.start.noStorage)).toBeVisible()
    await begin(page, 'Private window')
    await typist(page, en).field(steps.author).fill('Kim')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(shell.failed.unavailable)
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: shell.start.save }).click()
    const path = await (await download).path()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      title: 'Private window',
      author: 'Kim',
    })
  })

  test('storage that fills up is said, and nothing on the screen is lost', async ({ page }) => {
    await begin(page, 'Before')
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await typist(page, en).field(steps.author).fill('Kim')
    await expect(page.getByRole('alert')).toContainText(shell.failed.full)
    await expect(typist(page, en).field(steps.author)).toHaveValue('Kim')
    const download = page.waitForEvent('download')
    await page.getByRole('alert').getByRole('button', { name: shell.start.save }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"author": "Kim"')
  })
})

test('undo and redo go over the whole plan', async ({ page }) => {
  await begin(page)
  const { field, list } = typist(page, en)
  await field(steps.customer).fill('Contoso')
  await list(steps.sipDomains, ['contoso.com', 'fabrikam.com'])
  await page.getByRole('button', { name: shell.undo, exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'fabrikam.com' })).toHaveCount(0)
  await expect(field(steps.customer)).toHaveValue('Contoso')
  await page.getByRole('button', { name: shell.redo, exact: true }).click()
  await expect(page.getByRole('list', { name: steps.sipDomains })).toContainText('fabrikam.com')
})

test('work on a task survives a changed answer', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Litware/ }).click()
  const rail = page.getByRole('navigation', { name: shell.navigation })
  const task = page.getByText('Assign the default certificate as OAuthTokenIssuer')
  const owner = page.getByRole('textbox', { name: en.outcome.checklist.owner })
  await rail.getByRole('link', { name: shell.checklist }).click()
  await task.click()
  await owner.fill('Kim')

  await rail.getByRole('link', { name: /Certificates/ }).click()
  const source = (name: string) => page.getByRole('radio', { name, exact: true })
  await source(steps.source.import).check()
  await rail.getByRole('link', { name: shell.checklist }).click()
  await expect(task).toHaveCount(0)
  await page.getByRole('button', { name: /Set aside/ }).click()
  await expect(task).toBeVisible()
  await expect(page.getByText('Kim')).toBeVisible()

  await rail.getByRole('link', { name: /Certificates/ }).click()
  await source(steps.source['reuse-default']).check()
  await rail.getByRole('link', { name: shell.checklist }).click()
  await task.click()
  await expect(owner).toHaveValue('Kim')
})
