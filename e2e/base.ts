import { test as playwright, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'

interface Options {
  /** The day and time at which the page believes to be, as in `2026-11-24T09:00:00Z`. */
  today: string | undefined
  /** Messages in the console that this test is about, for example of a file that is missing. */
  expectedInConsole: RegExp | undefined
  /** An origin that the page tries to reach; that nothing gets there the test must prove itself. */
  probed: string | undefined
}

interface Guards {
  guarded: void
}

/**
 * Playwright's test, in which a page may not complain, crash, or talk to anyone but its own origin.
 * `test.use({ today: '2026-11-24T09:00:00Z' })` stops the clock.
 */
export const test = playwright.extend<Options & Guards>({
  today: [undefined, { option: true }],
  expectedInConsole: [undefined, { option: true }],
  probed: [undefined, { option: true }],
  guarded: [
    async ({ context, baseURL, today, expectedInConsole, probed }, use) => {
      if (today !== undefined) await context.clock.setFixedTime(today)
      const origins = [new URL(baseURL ?? '').origin, probed]
      const complaints = listen(context, origins, expectedInConsole)
      await use()
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    },
    { auto: true },
  ],
})

/** What Playwright itself says where service workers are off (playwright.config.ts). */
const noServiceWorker = 'Service Worker registration blocked by Playwright'

/** Collects, from now on, what every page of this context should not do. */
function listen(
  context: BrowserContext,
  origins: readonly (string | undefined)[],
  expected: RegExp | undefined,
): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    const text = message.text()
    if (!['error', 'warning'].includes(message.type())) return
    if (text === noServiceWorker || expected?.test(text) === true) return
    complaints.push(`The console says (${message.type()}): ${text} ${message.location().url}`)
  })
  context.on('weberror', (error) => {
    complaints.push(`Not caught: ${error.error().stack ?? error.error().message}`)
  })
  context.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && !origins.includes(other))
      complaints.push(`A request leaves the origin: ${request.url()}`)
  })
  return complaints
}
