import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Axe = { run: (options: object) => Promise<AxeResults> }
type WithAxe = { axe?: Axe }

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds wrong with the page as it is, each with the first elements that have it.
 * @param rules those rules only; all of WCAG 2.2 AA without
 */
export const violationsOf = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  // Evaluated by the browser's own tools: the page's policy would forbid it as a script.
  const there = await page.evaluate(() => (window as WithAxe).axe !== undefined)
  if (!there) await page.evaluate(source)
  // What the header that stays half covers would be taken for too small.
  await page.evaluate(() => window.scrollTo(0, 0))
  return page.evaluate(
    async (only) => {
      const found = await (window as WithAxe).axe?.run({ runOnly: only })
      return (found?.violations ?? []).map(({ id, nodes }) => {
        const places = nodes.slice(0, 3).map((node) => node.target.join(' '))
        return `${id}: ${places.join(', ')}`
      })
    },
    rules === undefined ? { type: 'tag', values: standards } : { type: 'rule', values: [...rules] },
  )
}

/** How much wider than the window the page is, at each of these widths. */
export const overflowAt = async (page: Page, widths: readonly number[]): Promise<number[]> => {
  const before = page.viewportSize()
  const over: number[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    over.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
  }
  if (before !== null) await page.setViewportSize(before)
  return over
}
