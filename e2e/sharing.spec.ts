import type { Browser, Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import type { Messages } from '../src/messages/index.ts'
import { ko } from '../src/messages/ko.ts'
import { overflowAt, violationsOf } from './axe.ts'
import { expect, test } from './base.ts'
import { keyboardOf } from './keyboard.ts'

test.use({ today: '2026-11-26T09:00:00Z' })
test.setTimeout(60_000)
const words = en.sharing

const openShare = async (page: Page, example = /Hanbit|한빛/) => {
  await page.goto('./')
  await page.getByRole('button', { name: example }).click()
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'share'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const linkOn = async (page: Page, { sharing }: Messages = en): Promise<string> => {
  await page.getByRole('button', { name: sharing.make }).click()
  const field = page.getByRole('textbox', { name: sharing.link })
  await expect(field).toBeVisible()
  return field.inputValue()
}
/** A browser that knows nothing of the first one. */
const stranger = async (browser: Browser, link: string) => {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await page.goto(link)
  return page
}

test('a link shows what it holds, and becomes a plan of its own', async ({ page, browser }) => {
  await openShare(page)
  const link = await linkOn(page)
  await expect(page.getByText(words.made(link.length))).toBeVisible()
  expect(link.length).toBeLessThan(1_000)
  const other = await stranger(browser, link)
  const holds = other.getByRole('region', { name: words.holds })
  await expect(holds).toContainText('Subscription Edition and Exchange Online')
  await expect(holds).toContainText('5,400')
  await expect(holds).toContainText('2027-02-01')
  await expect(holds).toContainText(words.parts.names)
  await expect(holds).not.toContainText('Hanbit Electronics')
  // Neither the address nor the way back shows the plan.
  await expect(other).toHaveURL(/#\/shared$/)
  const take = other.getByRole('button', { name: words.takeOver })
  await take.click()
  await expect(other).toHaveURL(/organization$/)
  const first = other.url()
  await other.goto(link)
  await take.click()
  await expect(other).toHaveURL(/organization$/)
  expect(other.url()).not.toBe(first)
  await other.goto('./')
  await expect(other.getByRole('button', { name: /^Open: / })).toHaveCount(2)
  await other.context().close()
})

test('names go along when they are asked for', async ({ page, browser }) => {
  await openShare(page)
  await page.getByRole('checkbox', { name: words.parts.names }).check()
  const other = await stranger(browser, await linkOn(page))
  const holds = other.getByRole('region', { name: words.holds })
  await expect(holds).toContainText('Hanbit Electronics')
  await expect(holds).toContainText(words.nothing)
  await other.context().close()
})

test('a passphrase is asked for, and a wrong one is told', async ({ page, browser }) => {
  await openShare(page)
  await page.getByRole('textbox', { name: words.passphrase }).fill('vier Wörter 넷')
  const other = await stranger(browser, await linkOn(page))
  const field = other.getByLabel(words.askPassphrase, { exact: true })
  await field.fill('vier Wörter 셋')
  await other.getByRole('button', { name: words.unlock, exact: true }).click()
  await expect(other.getByRole('alert')).toContainText(words.fault.passphrase)
  await field.fill('vier Wörter 넷')
  await field.press('Enter')
  await expect(other.getByRole('region', { name: words.holds })).toContainText('5,400')
  await other.context().close()
})

test('a link that was cut says by how much, and can be pasted whole', async ({ page }) => {
  await openShare(page)
  const link = await linkOn(page)
  await page.goto(link.slice(0, -30))
  await expect(page.getByRole('alert')).toContainText(words.fault.tooShort(30))
  await expect(page).toHaveURL(/#\/shared$/)
  const field = page.getByRole('textbox', { name: words.paste })
  await field.fill(`Here it is: <${link.replace('#', '%23')}>, best regards`)
  await expect(page.getByRole('region', { name: words.holds })).toBeVisible()
  await field.fill('no link')
  await expect(page.getByRole('alert')).toContainText(words.fault.notALink)
})

test('a link whose # became %23 opens when it is clicked, and says that the server has seen it', async ({
  page,
  browser,
}) => {
  await openShare(page)
  const link = await linkOn(page)
  const other = await stranger(browser, link.replace('#', '%23'))
  const holds = other.getByRole('region', { name: words.holds })
  await expect(holds).toContainText('5,400')
  const seen = other.getByText(words.seenByServer)
  await expect(seen).toBeVisible()
  // Neither the address nor the way back shows the plan.
  await expect(other).toHaveURL(/:\d+\/#\/shared$/)
  expect(await other.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  await other.getByRole('textbox', { name: words.paste }).fill(link)
  await expect(holds).toBeVisible()
  await expect(seen).toHaveCount(0)
  await other.context().close()
})

test('of an encrypted link the server has seen nothing that it can read', async ({
  page,
  browser,
}) => {
  await openShare(page)
  await page.getByRole('textbox', { name: words.passphrase }).fill('vier Wörter 넷')
  const other = await stranger(browser, (await linkOn(page)).replace('#', '%23'))
  await expect(other.getByLabel(words.askPassphrase, { exact: true })).toBeVisible()
  await expect(other.getByText(words.seenByServer)).toHaveCount(0)
  await other.context().close()
})

test('a link that is pasted on the start screen is opened', async ({ page }) => {
  await openShare(page)
  const link = await linkOn(page)
  await page.goto('./')
  await expect(page.getByRole('button', { name: /^Open: / })).toBeVisible()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, link)
  await expect(page.getByRole('region', { name: words.holds })).toBeVisible()
})

test('a long link is warned of, and the file is there instead', async ({ page }) => {
  await openShare(page)
  await page.goto(page.url().replace(/share$/, 'skype'))
  const servers = Array.from({ length: 400 }, (_, at) => `fe${at}${(at * 7919) % 997}.hanbit.co.kr`)
  await page.getByRole('textbox', { name: en.steps.frontEnds }).fill(servers.join('\n'))
  await page.keyboard.press('Enter')
  await page.goto(page.url().replace(/skype$/, 'share'))
  await linkOn(page)
  await expect(page.getByText(words.long(1_800))).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
})

test('with the keyboard alone', async ({ page }) => {
  await openShare(page)
  const keys = keyboardOf(page)
  await keys.to(page.getByRole('checkbox', { name: words.parts.work }))
  await keys.press('Space')
  await keys.to(page.getByRole('button', { name: words.make }))
  await keys.press('Enter')
  await keys.to(page.getByRole('button', { name: words.copy }))
  await keys.press('Enter')
  await expect(page.getByText(words.copied)).toBeVisible()
  await page.goto('./')
  await keys.to(page.getByRole('link', { name: words.start }))
  await keys.press('Enter')
  await keys.focused(page.getByRole('heading', { level: 1, name: words.opened }))
})

for (const [locale, spoken] of [
  ['en-US', en],
  ['ko-KR', ko],
] as const)
  test.describe(locale, () => {
    test.use({ locale })
    test('both screens are accessible, in light and dark, and narrow', async ({ page }) => {
      const look = async (name: string) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect.soft(await violationsOf(page), `${name}, ${colorScheme}`).toEqual([])
        }
        expect.soft(await overflowAt(page, [320, 360, 720]), name).toEqual([0, 0, 0])
      }
      await openShare(page)
      const link = await linkOn(page, spoken)
      await look('share')
      await page.goto(link.slice(0, -3))
      await expect(page.getByRole('alert')).toContainText(spoken.sharing.fault.tooShort(3))
      await look('refused')
      await page.getByRole('textbox', { name: spoken.sharing.paste }).fill(link)
      await expect(page.getByRole('region', { name: spoken.sharing.holds })).toBeVisible()
      await look('shared')
    })
  })
