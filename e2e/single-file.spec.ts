import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { en } from '../src/messages/en.ts'
import { ko } from '../src/messages/ko.ts'
import { offlineEn } from '../src/messages/ui-offline.en.ts'
import { reachEn } from '../src/messages/ui-reach.en.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'
import { pagesOf } from './pdf.ts'

const path = fileURLToPath(new URL('../dist-single/tandem.html', import.meta.url))
const address = pathToFileURL(path).href

// The address of a file: what leaves it is a request to anything but this file.
test.use({ baseURL: address })
test.describe.configure({ timeout: 90_000 })

let beyond: string[] = []
test.beforeEach(({ context }) => {
  beyond = []
  context.on('request', (request) => {
    const url = request.url().split('#')[0] ?? ''
    if (url !== address && !/^(?:data|blob):/.test(url)) beyond.push(url)
  })
})
test.afterEach(() => expect(beyond, 'asked for beyond the file').toEqual([]))

test('from a disk the app works from an example to the deliverables, and keeps the plan', async ({
  page,
}) => {
  const { shell, deliverables, steps, outcome, domain } = en
  await page.goto(address)
  await page.getByRole('button', { name: /Woodgrove/ }).click()
  const { field } = typist(page, en)
  await field(steps.author).fill('Kim')
  const rail = page.getByRole('navigation', { name: shell.navigation })

  await rail.getByRole('link', { name: shell.checklist }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.checklist)
  await expect(page.getByText(domain.status.open.word).first()).toBeVisible()
  await expect(page.getByText(outcome.checklist.noDue).first()).toBeVisible()

  await rail.getByRole('link', { name: shell.deliverables }).click()
  const saved = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check()
    const save = page.getByRole('button', { name: deliverables.save, exact: true })
    await expect(save).toBeEnabled({ timeout: 60_000 })
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    return readFileSync(await download.path())
  }
  expect((await saved(deliverables.formats.markdown)).toString('utf8')).toContain('Kim')
  const names = Object.keys(unzipSync(await saved(deliverables.formats.archive)))
  expect(names).toEqual(expect.arrayContaining(['plan.docx', 'plan.xlsx']))

  await page.goto(page.url().replace('deliverables', 'print'))
  await expect(page.getByRole('heading', { level: 1, name: /^Hybrid with/ })).toBeVisible()
  const pdf = test.info().outputPath('paper.pdf')
  await page.pdf({ path: pdf })
  expect(pagesOf(pdf).length).toBeGreaterThan(5)

  await page.goto(page.url().replace('print', 'organization'))
  await page.reload()
  await expect(field(steps.author)).toHaveValue('Kim')
})

test('it speaks both languages, and says that it needs no network', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: en.shell.about }).click()
  await expect(page.getByRole('status')).toContainText(offlineEn.state['single-file'].text)
  await page.getByRole('combobox', { name: en.shell.language }).selectOption('ko')
  await expect(page.getByRole('link', { name: ko.shell.reach })).toBeVisible()
})

test('it shows what it can reach without asking anybody', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('link', { name: en.shell.reach }).click()
  const policy = page.getByRole('region', { name: reachEn.policy.heading })
  await expect(policy).toContainText(reachEn.policy.singleFile)
  await expect(policy.getByRole('row', { name: /^connect-src/ })).toContainText(reachEn.allows.none)
})

test('its policy names its own script and style, and nothing else', async ({ page }) => {
  await page.goto(address)
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+';/,
  )
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/)
})
