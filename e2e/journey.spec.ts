import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { ko } from '../src/messages/ko.ts'
import type { Messages } from '../src/messages/index.ts'
import { readPlanText } from '../src/plan/file.ts'
import type { Plan } from '../src/plan/plan.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'

test.use({ today: '2026-11-24T09:00:00Z' })

const planOf = (text: string): Plan => {
  const read = readPlanText(text)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

/** Saves one of the deliverables, as its user does. */
const saved = async (page: Page, words: Messages, name: string): Promise<string> => {
  await page.getByRole('radio', { name, exact: true }).check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.deliverables.save, exact: true }).click()
  return textOf(await download)
}

/** The ids that an app gave by chance, each with the one that the example has at the same place. */
const idPairs = (own: Plan, example: Plan): [string, string][] => {
  const idsOf = (plan: Plan) =>
    [plan, ...plan.exchange, ...plan.skype, ...plan.pairings, ...plan.certificates.evidence].map(
      ({ id }) => id,
    )
  const expected = idsOf(example)
  return idsOf(own).map((id, index) => [id, expected[index] ?? ''])
}

for (const [language, words] of [
  ['en', en],
  ['ko', ko],
] as const) {
  test.describe(`typed in by hand, in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-US' : 'ko-KR' })
    for (const name of [
      'litware-on-premises',
      'woodgrove-hybrid',
      'hanbit-modern',
      'fourth-coffee-history',
    ]) {
      test(`${name}: what the app gives is what the terminal gives`, async ({ page }) => {
        test.setTimeout(120_000)
        const exampleText = readFileSync(`examples/${name}.json`, 'utf8')
        const example = planOf(exampleText)
        await page.goto('./')
        await typist(page, words).enter(example)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.shell.review)
        const rail = page.getByRole('navigation', { name: words.shell.navigation })
        await rail.getByRole('link', { name: words.shell.deliverables }).click()

        const planText = await saved(page, words, words.deliverables.formats.plan)
        const ids = idPairs(planOf(planText), example)
        const withIds = (text: string) =>
          ids.reduce((out, [own, expected]) => out.replaceAll(own, expected), text)
        expect(withIds(planText)).toBe(exampleText)

        for (const [format, extension] of [
          ['markdown', 'md'],
          ['csv', 'csv'],
          ['matrix-csv', 'matrix.csv'],
          ['json', 'json'],
        ] as const) {
          const text = await saved(page, words, words.deliverables.formats[format])
          expect(withIds(text), format).toBe(
            readFileSync(`examples/expected/${name}.${language}.${extension}`, 'utf8'),
          )
        }
      })
    }
  })
}
