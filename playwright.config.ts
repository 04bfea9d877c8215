import { chromium, defineConfig } from '@playwright/test'
import { findBrowser, noBrowserAdvice } from './scripts/find-browser.mjs'

/** Another one where this is taken, as when two copies are tested at once. */
const port = Number(process.env['TANDEM_TEST_PORT'] ?? 4179)

const executablePath = findBrowser(chromium.executablePath())
if (executablePath === undefined) throw new Error(noBrowserAdvice)
// Every worker reads this file again: the first has looked, the others need not.
process.env['TANDEM_BROWSER'] = executablePath

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  fullyParallel: true,
  // On a busy machine a wait can run out. A test that passes the second time is reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    // A service worker answers in the place of the server: what a test then sees depends on what was kept
    // before. The tests of it allow it (e2e/offline.spec.ts).
    serviceWorkers: 'block',
    trace: 'off',
    // A control that is not there in this time will not come.
    actionTimeout: 8_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        // The browser's own sandbox does not start for root, as which containers usually run.
        ...(isRoot ? ['--no-sandbox'] : []),
        // What a browser does on its own account is no request of the app's.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        // What e2e/reach.spec.ts tries without a policy: not even the name is asked for.
        '--host-resolver-rules=MAP *.invalid ~NOTFOUND',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
