import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { serviceWorkerFile, withFiles } from '../scripts/service-worker.mjs'
import { en } from '../src/messages/en.ts'
import { ko } from '../src/messages/ko.ts'
import { offlineEn } from '../src/messages/ui-offline.en.ts'
import { knowledgeVersion } from '../src/knowledge/version.ts'
import { violationsOf } from './axe.ts'
import { expect as impatient } from './base.ts'
import { typist } from './enter-plan.ts'
import { type Host, test } from './own-server.ts'

// Everything is loaded once before the app works offline.
const expect = impatient.configure({ timeout: 30_000 })
test.describe.configure({ timeout: 120_000 })

const { shell, steps, deliverables } = en

/** Opens the app, and waits until it is kept. */
const visit = async (page: Page) => {
  await page.goto('./#/about')
  await expect(page.getByRole('status')).toContainText(offlineEn.state.ready.text)
  await page.getByRole('link', { name: 'Tandem' }).click()
  await expect(page.getByRole('textbox', { name: shell.start.planTitle })).toBeVisible()
}

const unplug = async (context: BrowserContext, host: Host) => {
  await context.setOffline(true)
  await host.stop()
}

test('after one visit everything works without a network', async ({ page, context, host }) => {
  await visit(page)
  await unplug(context, host)
  await page.reload()
  await page.getByRole('button', { name: /Woodgrove/ }).click()
  await page.getByRole('link', { name: shell.deliverables }).click()
  const saved = async (name: string) => {
    await page.getByRole('radio', { name, exact: true }).check()
    const save = page.getByRole('button', { name: deliverables.save, exact: true })
    await expect(save).toBeEnabled()
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    return Object.keys(unzipSync(readFileSync(await download.path())))
  }
  expect(await saved(deliverables.formats.docx)).toContain('word/document.xml')
  expect(await saved(deliverables.formats.archive)).toContain('plan.xlsx')
  await page.getByRole('combobox', { name: shell.language, exact: true }).selectOption('ko')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko.shell.deliverables)
  // A page of the folder that is none of the app's leads back to it.
  await page.goto('./no/such/page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko.shell.start.title)
})

test('a sharing link whose # became %23 does not reach the server', async ({ page, host }) => {
  await visit(page)
  await host.stop()
  await page.goto('./%23/shared/t1p.4.abcd')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.sharing.opened)
  await expect(page).toHaveURL(/tandem\/#\/shared$/)
  await expect(page.getByRole('alert')).toContainText(en.sharing.fault.tooShort(9))
  await expect(page.getByText(en.sharing.seenByServer)).toHaveCount(0)
})

/** Another page, and a screen that has got another name: what a later build of the app is to a browser. */
const publish = (host: Host, app: string) => {
  const assets = join(host.folder, 'assets')
  for (const name of readdirSync(assets).filter((file) => /^MatrixScreen-.*\.js$/.test(file)))
    renameSync(join(assets, name), join(assets, `Newer${name}`))
  const page = join(host.folder, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', '<title>Newer '))
  const worker = join(host.folder, serviceWorkerFile)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const code = readFileSync(worker, 'utf8').replace(/^.*\n/, '').replaceAll(version, app)
  writeFileSync(worker, withFiles(host.folder, code))
}

const lookForUpdate = async (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })

test('a newer build is offered, and taken only when the user says so', async ({ page, host }) => {
  const { update } = offlineEn
  await visit(page)
  await page.getByRole('button', { name: shell.start.begin }).click()
  const { field } = typist(page, en)
  await field(steps.author).fill('Kim')
  publish(host, '9.9.9')
  await lookForUpdate(page)
  const prompt = page.getByRole('region', { name: update.label })
  await expect(prompt).toContainText(update.ready('9.9.9', knowledgeVersion))
  await expect(field(steps.author)).toHaveValue('Kim')
  expect(await violationsOf(page)).toEqual([])

  // Put off, it is not asked again on this page, nor does it take over.
  await prompt.getByRole('button', { name: update.later }).click()
  await expect(prompt).toBeHidden()
  await page.reload()
  await expect(page).toHaveTitle('Tandem')
  await expect(prompt).toBeVisible()

  // What was typed last is not written yet when the button is pressed.
  await field(steps.author).fill('Kim Minjun')
  await prompt.getByRole('button', { name: update.now }).click()
  await expect(page).toHaveTitle('Newer Tandem')
  await expect(field(steps.author)).toHaveValue('Kim Minjun')
  await expect(prompt).toBeHidden()
})

test('what is typed for a plan not begun yet is kept over an update', async ({ page, host }) => {
  const { update } = offlineEn
  await visit(page)
  await page.getByRole('textbox', { name: shell.start.planTitle }).fill('Contoso')
  publish(host, '9.9.9')
  await lookForUpdate(page)
  await page.getByRole('button', { name: update.now }).click()
  await expect(page).toHaveTitle('Newer Tandem')
  await expect(page.getByRole('textbox', { name: shell.start.planTitle })).toHaveValue('Contoso')
})

test('a page that is open beside it keeps working with the earlier build', async ({
  page,
  context,
  host,
}) => {
  const { update } = offlineEn
  await visit(page)
  const other = await context.newPage()
  await other.goto('./')
  await expect(other.getByText(shell.start.none)).toBeVisible()
  publish(host, '9.9.9')
  await lookForUpdate(page)
  await page.getByRole('button', { name: update.now }).click()
  await expect(page).toHaveTitle('Newer Tandem')
  // Not loaded anew under the hands of whoever works there; what it has not loaded yet is still there.
  await expect(other.getByRole('region', { name: update.label })).toBeVisible()
  await unplug(context, host)
  await other.getByRole('button', { name: /Woodgrove/ }).click()
  await other.getByRole('link', { name: shell.matrix }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(en.outcome.matrix.title)
  await expect(other).toHaveTitle('Tandem')
  await other.getByRole('button', { name: update.now }).click()
  await expect(other).toHaveTitle('Newer Tandem')
})

test('where the plan cannot be saved nothing is loaded anew', async ({ page, host }) => {
  const { update } = offlineEn
  await visit(page)
  await page.getByRole('button', { name: shell.start.begin }).click()
  publish(host, '9.9.9')
  await lookForUpdate(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await typist(page, en).field(steps.author).fill('Kim')
  await page.getByRole('button', { name: update.now }).click()
  await expect(page.getByText(update.notWritten)).toBeVisible()
  await expect(typist(page, en).field(steps.author)).toHaveValue('Kim')
})

test('a half replaced folder does not become the copy', async ({ page, host }) => {
  await visit(page)
  publish(host, '9.9.9')
  const file = join(host.folder, 'plan.schema.json')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
  await lookForUpdate(page).catch(() => undefined)
  await expect
    .poll(async () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.installing === null && registration.waiting === null
      }),
    )
    .toBe(true)
  await page.reload()
  await expect(page).toHaveTitle('Tandem')
})

test('the app can be installed', async ({ page, host, request }) => {
  await page.goto('./')
  const address = await page
    .locator('link[rel=manifest]')
    .evaluate((link) => (link as HTMLLinkElement).href)
  const answer = await request.get(address)
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = (await answer.json()) as {
    start_url: string
    icons: { src: string; sizes: string; purpose?: string }[]
  }
  expect(manifest).toMatchObject({ name: 'Tandem', start_url: './', display: 'standalone' })
  for (const { src } of manifest.icons) expect(existsSync(join(host.folder, src)), src).toBe(true)
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  )
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
  // What Chromium itself finds wrong: tests run in a private window, and nothing else.
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
})
