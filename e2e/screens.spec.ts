import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test } from './base.ts'
import { stepIds } from '../src/knowledge/steps.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const views = [...stepIds, 'review', 'matrix', 'checklist', 'deliverables', 'print']
const looks = [
  { locale: 'en-US', colorScheme: 'light', hybrid: /Woodgrove/ },
  { locale: 'ko-KR', colorScheme: 'dark', hybrid: /하이브리드/ },
] as const

for (const { locale, colorScheme, hybrid } of looks) {
  test.describe(`${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme })
    test('every screen is accessible and fits 360 px', async ({ page }) => {
      test.setTimeout(120_000)
      const look = async (name: string) => {
        // Evaluated by the browser's own tools: the page's policy would forbid it as a script.
        await page.evaluate(axe)
        const found = await page.evaluate(async () => {
          const tool = (
            window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
          ).axe
          const { violations } = await tool.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          })
          return violations.map(
            (item) =>
              `${item.id}: ${item.nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          )
        })
        expect.soft(found, name).toEqual([])
        await page.setViewportSize({ width: 360, height: 800 })
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(width, `${name} at 360 px`).toBeLessThanOrEqual(360)
        await page.setViewportSize({ width: 1440, height: 900 })
      }
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look('start')
      await page.getByRole('button', { name: hybrid }).click()
      await expect(page).toHaveURL(/organization$/)
      const base = page.url().replace(/organization$/, '')
      for (const view of views) {
        await page.goto(base + view)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await look(view)
      }
    })
  })
}
