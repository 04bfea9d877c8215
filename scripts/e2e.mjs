import { chromium } from 'playwright'
import { findBrowser, noBrowserAdvice } from './find-browser.mjs'
import { runTool } from './run.mjs'

/**
 * Runs the tests in the browser against what is built in dist. Fetches a browser if there is none.
 *
 * @param {string[]} args for Playwright, for example the name of a test file
 * @returns {boolean} whether all passed
 */
export function runE2e(args) {
  let browser
  try {
    browser = browserOrFetched()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
  console.log(`Browser: ${browser}`)
  process.env['TANDEM_BROWSER'] = browser
  return runTool('@playwright/test', ['test', ...args]).ok
}

/**
 * @returns {string} the full path of a browser
 * @throws with advice when there is none, nor one to be had
 */
function browserOrFetched() {
  const own = chromium.executablePath()
  const found = findBrowser(own)
  if (found !== undefined) return found
  console.log(
    "No browser was found; fetching Playwright's own (npx playwright install chromium) ...",
  )
  const fetched = runTool('@playwright/test', ['install', 'chromium']).ok && findBrowser(own)
  if (fetched) return fetched
  throw new Error(noBrowserAdvice)
}
