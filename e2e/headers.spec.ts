import { contentSecurityPolicy, metaContentSecurityPolicy } from '../scripts/headers.mjs'
import { expect, test } from './base.ts'

const expected = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

test.describe('what is served', () => {
  test('carries the security headers and is asked for again each time', async ({ request }) => {
    const headers = (await request.get('./')).headers()
    expect(headers).toMatchObject({ ...expected, 'cache-control': 'no-cache' })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/)
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/)
  })

  test('keeps what never changes', async ({ page, request }) => {
    await page.goto('./')
    const script = page.locator('script[type=module]')
    const address = await script.evaluate((element) => (element as HTMLScriptElement).src)
    const headers = (await request.get(address)).headers()
    expect(headers).toMatchObject({
      ...expected,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
})

test.describe('index.html', () => {
  test('has no script or style of its own', async ({ request }) => {
    const html = await (await request.get('./')).text()
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes]) => !/\bsrc=/.test(attributes ?? ''),
    )
    expect(inline).toEqual([])
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=/i)
  })

  test('carries the policy itself, for hosts that send no headers', async ({ page }) => {
    await page.goto('./')
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', metaContentSecurityPolicy)
  })
})

test.describe('the policy', () => {
  test.use({ expectedInConsole: /Content Security Policy|TrustedHTML/ })

  test('lets nothing out, and no text become code', async ({ page }) => {
    await page.goto('./')
    const outside = page.evaluate(() => fetch('http://127.0.0.1:9/'))
    await expect(outside).rejects.toThrow(/Failed to fetch|Content Security Policy/)
    const markup = page.evaluate(() => {
      document.createElement('p').innerHTML = '<b>x</b>'
    })
    await expect(markup).rejects.toThrow(/TrustedHTML/)
  })
})
