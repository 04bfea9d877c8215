/**
 * Takes the pictures of the README from the built app: `npm run pictures`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser, noBrowserAdvice } from './find-browser.mjs'
import { root, runTool } from './run.mjs'
import { createStaticServer } from './static-server.mjs'

const folder = join(root, 'docs', 'pictures')
const size = { width: 1440, height: 1040 }

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ file: string, locale: string, colorScheme: 'light' | 'dark', example: RegExp, view: string, act?: (page: Page) => Promise<void> }} Picture
 */

/** @type {Picture[]} */
const pictures = [
  {
    file: 'exchange-step.png',
    locale: 'en-US',
    colorScheme: 'light',
    example: /Woodgrove/,
    view: 'exchange',
    // An answer that changes the matrix, so that the picture shows what the panel is for.
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Version' }).first().selectOption('exchange-2013')
      await page.getByText(/The last answer changed/).waitFor()
    },
  },
  {
    file: 'checklist.png',
    locale: 'en-US',
    colorScheme: 'light',
    example: /Woodgrove/,
    view: 'checklist',
    act: async (page) => {
      const task = page.getByText('Tell Skype for Business Server where Autodiscover is')
      await task.click()
      await task.evaluate((element) => element.scrollIntoView({ block: 'start' }))
      await page.mouse.wheel(0, -150)
    },
  },
  {
    file: 'matrix-korean-dark.png',
    locale: 'ko-KR',
    colorScheme: 'dark',
    example: /하이브리드/,
    view: 'matrix',
  },
]

/** @param {Page} page @param {RegExp} example @param {string} view */
async function openExample(page, example, view) {
  await page.getByRole('button', { name: example }).click()
  await page.waitForURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, view))
  // Only the fragment has changed: the heading waited for must be that of the new screen.
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** @param {import('playwright').Browser} browser @param {string} address @param {Picture} picture */
async function take(browser, address, { file, locale, colorScheme, example, view, act }) {
  const context = await browser.newContext({ locale, colorScheme, viewport: size })
  const page = await context.newPage()
  await page.clock.setFixedTime('2026-11-24T09:00:00Z')
  await page.goto(address)
  await openExample(page, example, view)
  await act?.(page)
  await page.screenshot({ path: join(folder, file) })
  await context.close()
  console.log(file)
}

/** A page of the printed plan, with poppler's pdftoppm. @param {import('playwright').Browser} browser @param {string} address */
async function takePaper(browser, address) {
  const scratch = mkdtempSync(join(tmpdir(), 'tandem-'))
  const page = await browser.newPage({ locale: 'en-US' })
  await page.goto(address)
  await openExample(page, /Woodgrove/, 'print')
  const path = join(scratch, 'plan.pdf')
  await page.pdf({ path, preferCSSPageSize: true })
  const options = ['-png', '-r', '80', '-singlefile']
  execFileSync('pdftoppm', [...options, '-f', '3', '-l', '3', path, join(scratch, 'paper')])
  renameSync(join(scratch, 'paper.png'), join(folder, 'paper.png'))
  rmSync(scratch, { recursive: true })
  console.log('paper.png')
}

const executablePath = findBrowser(chromium.executablePath())
if (executablePath === undefined) throw new Error(noBrowserAdvice)
if (!runTool('vite', ['build']).ok) process.exit(1)
mkdirSync(folder, { recursive: true })
const server = createStaticServer(join(root, 'dist')).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const bound = server.address()
const address = `http://localhost:${bound !== null && typeof bound === 'object' ? bound.port : 0}/`
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath, args })
for (const picture of pictures) await take(browser, address, picture)
await takePaper(browser, address)
await browser.close()
server.close()
