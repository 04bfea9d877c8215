import { readFileSync } from 'node:fs'
import { changesEn } from '../src/messages/changes.en.ts'
import { en } from '../src/messages/en.ts'
import { knowledgeVersion } from '../src/knowledge/version.ts'
import { expect, test } from './base.ts'

const words = en.shell.knowledge
const older = '2026-11-24'

test('a plan made with older knowledge says what is new for it, until note is taken', async ({
  page,
}) => {
  const plan: unknown = JSON.parse(readFileSync('examples/hanbit-modern.json', 'utf8'))
  const content = JSON.stringify({ ...(plan as object), knowledgeVersion: older })
  await page.goto('./')
  const file = { name: 'plan.json', mimeType: '', buffer: Buffer.from(content) }
  await page.getByLabel(en.shell.start.chooseFile).setInputFiles(file)

  const notice = page.getByRole('region', { name: words.label })
  await expect(notice).toContainText(words.newer(older, knowledgeVersion))
  await expect(notice.getByRole('listitem')).not.toHaveCount(0)
  await expect(notice).toContainText(changesEn['ews-states'])

  await notice.getByRole('link', { name: words.all }).click()
  await expect(page.getByRole('heading', { name: en.editions.news })).toBeVisible()
  await notice.getByRole('button', { name: words.takeNote }).click()
  await expect(notice).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('button', { name: en.shell.undo, exact: true }).click()
  await expect(notice).toBeVisible()
  await notice.getByRole('button', { name: words.takeNote }).click()
  await expect(page.getByText(/^Saved in this browser/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: en.editions.news })).toBeVisible()
  await expect(notice).toBeHidden()
})
