import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { ko } from '../src/messages/ko.ts'
import { expect as impatient, test } from './base.ts'

// A page that is held back takes its time on a busy machine.
const expect = impatient.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 90_000 })

const { start } = en.shell
const script = /assets\/start-[^/]+\.js$/

/** Holds the app back until it is let go. */
const holdBack = async (page: Page) => {
  const gate = new EventEmitter()
  const opened = once(gate, 'open')
  await page.route(script, async (route) => {
    await opened
    await route.continue()
  })
  return () => gate.emit('open')
}
const title = (page: Page) => page.getByRole('textbox', { name: start.planTitle })
const taken = (page: Page) => expect(page.getByText(start.none)).toBeVisible()

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first question is there', async ({ page }) => {
    await page.goto('./')
    await title(page).fill('Contoso')
    await expect(page.getByRole('textbox')).toHaveCount(2)
    await page.getByRole('button', { name: start.begin }).click()
    await expect(title(page)).toHaveValue('Contoso')
    expect(page.url()).not.toContain('Contoso')
  })
})

test('what was typed before the app is there is kept, with the cursor in its place', async ({
  page,
}) => {
  const letGo = await holdBack(page)
  await page.goto('./', { waitUntil: 'commit' })
  await title(page).pressSequentially('Contoo')
  await page.keyboard.press('ArrowLeft')
  letGo()
  await taken(page)
  await page.keyboard.type('s')
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveValue('Contoso')
  await page.getByRole('button', { name: start.begin }).click()
  await expect(page.getByRole('banner')).toContainText('Contoso')
})

test('a form sent off before the app is there begins one plan', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./', { waitUntil: 'commit' })
  await title(page).fill('Contoso')
  await page.getByRole('button', { name: start.begin }).click()
  await title(page).press('Enter')
  await expect(title(page)).toHaveValue('Contoso')
  letGo()
  await expect(page).toHaveURL(/organization$/)
  await expect(page.getByRole('banner')).toContainText('Contoso')
  await page.goto('./')
  await expect(page.getByRole('button', { name: /^Open: / })).toHaveCount(1)
})

test('what was chosen or pressed before the app is there is done', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('combobox', { name: en.shell.language }).selectOption('ko')
  await page.getByRole('button', { name: /Litware/ }).click()
  await page.getByRole('button', { name: /Woodgrove/ }).click()
  letGo()
  await expect(page.getByRole('banner')).toContainText('Woodgrove')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

test('nothing moves when the app takes over', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(title(page)).toBeVisible()
  const field = await title(page).elementHandle()
  letGo()
  await taken(page)
  expect(await title(page).evaluate((now, before) => now === before, field)).toBe(true)
  const moved = await page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Reflect.get(entry, 'value'), 0)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )
  expect(moved).toBe(0)
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('the first response speaks it at once, and nothing else', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto('./', { waitUntil: 'commit' })
    await page.getByRole('textbox', { name: ko.shell.start.planTitle }).fill('한빛')
    await expect(page.getByRole('textbox')).toHaveCount(2)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
    letGo()
    await expect(page.getByText(ko.shell.start.none)).toBeVisible()
    await expect(page.getByRole('textbox', { name: ko.shell.start.planTitle })).toHaveValue('한빛')
  })
})

test('the address of a plan shows no start screen first', async ({ page }) => {
  const letGo = await holdBack(page)
  await page.goto('./#/plan/gone/matrix', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-elsewhere', '')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  letGo()
  await expect(page.getByRole('heading', { name: en.shell.missing.title })).toBeVisible()
})

test('nothing is loaded twice, and the step is there before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    // The browser asks for the icon on its own account, at each change of the address.
    if (pathname !== '/icon.svg') asked.push(pathname)
  })
  await page.goto('./')
  await taken(page)
  // The last that is loaded ahead; what it needs is asked for with it.
  await expect.poll(() => asked.some((path) => /CertificatesForm-.+\.js$/.test(path))).toBe(true)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([...new Set(asked)])
  const before = asked.length
  await page.getByRole('button', { name: start.begin }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.domain.step.organization)
  expect(asked.slice(before)).toEqual([])
})
