import { packIds } from '../src/deliverables/packs/ids.ts'
import { packOf } from '../src/deliverables/packs/view.ts'
import { taskNumbers } from '../src/deliverables/task-numbers.ts'
import type { TaskOutcome } from '../src/engine/outcome.ts'
import { outcomeOf } from '../src/engine/outcome-of.ts'
import { messages } from '../src/messages/index.ts'
import { languages } from '../src/messages/languages.ts'
import { expect, test } from './base.ts'
import { example, locales, margin, openPaper } from './paper.ts'
import { linksOf, pagesOf, solid, wordsOutside } from './pdf.ts'

// Paper takes the browser longer than a screen.
test.describe.configure({ timeout: 120_000 })

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: locales[language], today: '2026-11-24T09:00:00Z' })
    test('each team gets its own paper, whole and with nothing of others', async ({
      page,
    }, info) => {
      const plan = example('woodgrove-hybrid')
      const words = messages[language]
      const whole = { plan, outcome: outcomeOf(plan), words }
      const numbers = taskNumbers(whole.outcome)
      const titled = (task: TaskOutcome) => words.domain.task(task).title
      const numbered = (task: TaskOutcome) => `${numbers.get(task.key)}. ${titled(task)}`
      await openPaper(page, plan)
      for (const id of packIds)
        await test.step(id, async () => {
          await page.getByLabel(words.packs.forWhom).selectOption(words.packs.name[id])
          await expect(
            page.getByRole('heading', {
              level: 1,
              name: words.packs.handOver(words.packs.name[id]),
            }),
          ).toBeVisible()
          const signing = words.packs.part.signoff
          await expect(page.getByRole('heading', { level: 2, name: signing })).toBeVisible()
          const path = info.outputPath(`${id}.pdf`)
          await page.pdf({ path, preferCSSPageSize: true, format: 'A4' })
          const text = solid(pagesOf(path).join(''))
          const { outcome } = packOf(whole, id)
          for (const task of id === 'lead' ? [] : outcome.tasks)
            expect(text.includes(solid(numbered(task))), numbered(task)).toBe(true)
          for (const record of id === 'dns' ? outcome.records : [])
            expect(text.includes(solid(record.name)), record.name).toBe(true)
          expect(text.includes('_sipinternaltls._tcp.woodgrove.kr')).toBe(id === 'dns')
          for (const part of ['summary', 'signoff'] as const)
            expect(text.includes(solid(words.packs.part[part])), part).toBe(true)
          expect(text.includes(solid(words.packs.sign))).toBe(true)
          expect(wordsOutside(path, margin)).toEqual([])
          expect([...linksOf(path)].filter(([, target]) => target === undefined)).toEqual([])
        })
    })
  })
}
