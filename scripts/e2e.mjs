import { chromium } from '@playwright/test'
import { findBrowser, noBrowserAdvice } from './find-browser.mjs'
import { runTool } from './run.mjs'

/**
 * Runs the tests in the browser against what is built in dist. Fetches a browser if there is none.
 *
 * @param {string[]} args for Playwright, for example the name of a test file
 * @returns {boolean} whether all passed
 */
export function runE2e(args) {
  const browser = browserOrFetched()
  if (browser === undefined) {
    console.error(noBrowserAdvice)
    return false
  }
  console.log(`Browser: ${browser}`)
  process.env['TANDEM_BROWSER'] = browser
  return runTool('@playwright/test', ['test', ...args]).ok
}

function browserOrFetched() {
  const own = chromium.executablePath()
  const found = findBrowser(own)
  if (found !== undefined) return found
  console.log(
    "No browser was found; fetching Playwright's own (npx playwright install chromium) ...",
  )
  return runTool('@playwright/test', ['install', 'chromium']).ok ? findBrowser(own) : undefined
}
