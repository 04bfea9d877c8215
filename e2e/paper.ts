import { readFileSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'
import type { Language } from '../src/messages/languages.ts'
import { readPlanText } from '../src/plan/file.ts'
import type { Plan } from '../src/plan/plan.ts'

/** The locale of a browser that shows a language. */
export const locales: Record<Language, string> = { en: 'en-US', ko: 'ko-KR' }
/** 15 mm, as in print.css. */
export const margin = (15 / 25.4) * 72

/** A plan that comes with Tandem. */
export const example = (name: string): Plan => {
  const read = readPlanText(readFileSync(`examples/${name}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${name} is no plan`)
  return read.plan
}

/** Opens a plan and its paper. */
export const openPaper = async (page: Page, plan: Plan) => {
  await page.goto('./')
  // The first response holds the start screen in every language; one of them is in sight.
  const field = page.locator('input[type="file"]').filter({ visible: true })
  await field.setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  })
  await expect(page).toHaveURL(/organization$/)
  await page.goto(page.url().replace(/organization$/, 'print'))
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible({
    timeout: 20_000,
  })
}
