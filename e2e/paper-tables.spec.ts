import type { Page } from '@playwright/test'
import { anchorOf } from '../src/ui/screens/print/parts.ts'
import { expect, test } from './base.ts'
import { example, locales, margin, openPaper } from './paper.ts'
import { pagesOf, solid, wordsOutside } from './pdf.ts'

// Paper takes the browser longer than a screen.
test.describe.configure({ timeout: 120_000 })

/** The widths between the margins of A4 and Letter, in pixels of CSS. */
const portrait = [680, 702]
const landscape = [1009, 923]

/** Words in tables that stand on more than one line; a line may end at marks between words. */
const brokenWords = (page: Page, tables: string) =>
  page.evaluate((cells) => {
    const found: string[] = []
    for (const cell of document.querySelectorAll(cells)) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          const lines = new Set([...range.getClientRects()].map((line) => line.top))
          if (lines.size > 1) found.push(word)
        }
    }
    return found
  }, `${tables} :is(th, td)`)

for (const language of ['en', 'ko'] as const) {
  test.describe(`tables, ${language}`, () => {
    test.use({ locale: locales[language] })
    for (const name of ['woodgrove-hybrid', 'litware-on-premises', 'hanbit-modern'])
      test(`${name}: no word is broken, on paper nor before`, async ({ page }) => {
        await openPaper(page, example(name))
        await page.setViewportSize({ width: 1440, height: 900 })
        expect(await brokenWords(page, 'main')).toEqual([])
        await page.emulateMedia({ media: 'print' })
        const matrix = `#${anchorOf('matrix')}`
        for (const [tables, widths] of [
          [`section:not(${matrix})`, portrait],
          [matrix, landscape],
        ] as const)
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 })
            expect(await brokenWords(page, tables), `${tables}, ${width} px`).toEqual([])
          }
      })
  })
}

test.describe('long names', () => {
  test.use({ locale: locales.en })
  test('names as long as DNS allows are whole', async ({ page }, info) => {
    const label = 'x'.repeat(63)
    const long = (first: string) => `${first}.${label}.${label}.${'y'.repeat(46)}.litware.com`
    const plan = example('litware-on-premises')
    const exchange = plan.exchange.map((item) => ({
      ...item,
      name: 'W'.repeat(200),
      servers: [long('ex1'), long('ex2')],
    }))
    const skype = plan.skype.map((item) => ({ ...item, externalWebFqdn: long('web') }))
    const pairings = plan.pairings.map((item) => ({ ...item, name: 'W'.repeat(200) }))
    const longest = {
      ...plan,
      exchange,
      skype,
      pairings,
      dns: { ...plan.dns, target: long('ex1') },
    }
    await openPaper(page, longest)
    const path = info.outputPath('long.pdf')
    await page.pdf({ path, preferCSSPageSize: true, format: 'A4' })
    const text = solid(pagesOf(path).join(''))
    for (const name of [long('ex1'), long('ex2'), long('web'), 'W'.repeat(200)])
      expect(text).toContain(name)
    expect(wordsOutside(path, margin)).toEqual([])
  })
})
