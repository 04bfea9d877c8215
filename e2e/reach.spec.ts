import type { Page, Request } from '@playwright/test'
import { contentSecurityPolicy } from '../scripts/headers.mjs'
import { en } from '../src/messages/en.ts'
import { reachEn } from '../src/messages/ui-reach.en.ts'
import { nowhere, ways } from '../src/ui/screens/reach/ways.ts'
import { expect, test } from './base.ts'

const { result, tries, way } = reachEn

const open = async (page: Page, address = './') => {
  await page.goto(address)
  await page.getByRole('link', { name: en.shell.reach }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reachEn.title)
}

/** The row of a way: what came of it, and by what. */
const cellsOf = (page: Page, id: keyof typeof way) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: way[id], exact: true }) })

test('the policy is shown in words and as it is in force', async ({ page }) => {
  await open(page)
  const policy = page.getByRole('region', { name: reachEn.policy.heading })
  await expect(policy.getByRole('row', { name: /^connect-src/ })).toContainText(reachEn.allows.self)
  await expect(policy.getByRole('row', { name: /^frame-ancestors/ })).toContainText(
    reachEn.allows.none,
  )
  await policy.getByText(reachEn.policy.text).last().click()
  await expect(policy.getByText(contentSecurityPolicy, { exact: true })).toBeVisible()
  await expect(policy.getByText(reachEn.unknownDirective)).toHaveCount(0)
})

test('nothing is tried before the button is pressed', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('cell', { name: result.untried })).toHaveCount(ways.length)
})

/** How each way ends in Chromium. */
const expected = {
  blocked: {
    fetch: 'connect-src',
    xhr: 'connect-src',
    websocket: 'connect-src',
    webtransport: 'connect-src',
    eventsource: 'connect-src',
    beacon: 'connect-src',
    image: 'img-src',
    style: 'style-src-elem',
    font: 'font-src',
    media: 'media-src',
    frame: 'frame-src',
    form: 'form-action',
    script: 'require-trusted-types-for',
    module: 'script-src-elem',
    worker: 'require-trusted-types-for',
    'inline-script': 'require-trusted-types-for',
    markup: 'require-trusted-types-for',
    eval: 'require-trusted-types-for',
    function: 'require-trusted-types-for',
    prefetch: 'default-src',
  },
  open: ['webrtc'],
  unseen: ['preconnect'],
} as const

test.describe('every way out is tried', () => {
  // Each block is an error in the console: that is the proof, and this test is about it.
  test.use({
    expectedInConsole:
      /Content Security Policy|Trusted Types|TrustedHTML|TrustedScript|tandem-probe\.invalid/,
    probed: new URL(nowhere).origin,
  })

  test('and what the policy governs is blocked', async ({ page, context }) => {
    const ends: (string | undefined)[] = []
    const end = (request: Request) => {
      if (request.url().includes('tandem-probe')) ends.push(request.failure()?.errorText)
    }
    context.on('requestfinished', end)
    context.on('requestfailed', end)
    await open(page)
    await page.getByRole('button', { name: tries.start }).click()
    const blocked = Object.entries(expected.blocked) as [keyof typeof way, string][]
    await expect(
      page.getByText(tries.summary(ways.length, blocked.length, expected.open.length)),
    ).toBeVisible({
      timeout: 30_000,
    })
    for (const [id, by] of blocked) {
      await expect.soft(cellsOf(page, id), id).toContainText(result.blocked)
      await expect.soft(cellsOf(page, id), id).toContainText(tries.by(by))
    }
    for (const id of expected.open) await expect(cellsOf(page, id)).toContainText(result.open)
    for (const id of expected.unseen) await expect(cellsOf(page, id)).toContainText(result.unseen)
    await expect(cellsOf(page, 'navigation')).toContainText(result['not-tried'])
    // What the browser counts as a request never left it.
    expect(new Set(ends)).toEqual(new Set(['csp']))
    expect(new URL(page.url()).hash).toBe('#/reach')
    expect(context.pages()).toHaveLength(1)
  })
})

test.describe('without a policy', () => {
  test.use({
    bypassCSP: true,
    expectedInConsole: /ERR_|Failed to load|WebSocket|WebTransport|tandem-probe\.invalid/,
    probed: new URL(nowhere).origin,
  })

  test('the same tries say so', async ({ page }) => {
    test.setTimeout(90_000)
    await open(page)
    await page.getByRole('button', { name: tries.start }).click()
    await expect(page.getByRole('button', { name: tries.again })).toBeVisible({ timeout: 60_000 })
    const ids = ['fetch', 'xhr', 'websocket', 'beacon', 'image', 'frame', 'module', 'eval'] as const
    for (const id of ids) await expect.soft(cellsOf(page, id), id).toContainText(result.open)
    // Of another origin no worker starts anyway.
    await expect(cellsOf(page, 'worker')).toContainText(tries.byBrowser)
    await expect(page.getByRole('cell', { name: result.blocked, exact: true })).toHaveCount(1)
  })
})
