import type { Page } from '@playwright/test'
import { textOf } from '../src/evidence/fixtures/fixture.ts'
import { stepIds } from '../src/knowledge/steps.ts'
import { en } from '../src/messages/en.ts'
import type { Messages } from '../src/messages/index.ts'
import { ko } from '../src/messages/ko.ts'
import { overflowAt, violationsOf } from './axe.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'

const views = [
  ...stepIds,
  'review',
  'matrix',
  'diagram',
  'editions',
  'checklist',
  'deliverables',
  'print',
  'share',
] as const
type View = (typeof views)[number]
/** The narrowest of WCAG 1.4.10, phones, and a window of 1440 pixels at 200 %. */
const widths = [320, 360, 720]
/** What can differ between light and dark; all else is the same. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** axe in light and dark, and no scrolling sideways at any width. */
const look = async (page: Page, name: string) => {
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await violationsOf(page), `${name}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violationsOf(page, rulesOfColour), `${name}, dark`).toEqual([])
  const over = await overflowAt(page, widths)
  expect.soft(over, `${name}, wider than ${widths.join(', ')} px`).toEqual(widths.map(() => 0))
}

/** Opens the hybrid example, and gives the way to each of its screens. */
const openExample = async (page: Page) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Woodgrove|하이브리드/ }).click()
  await expect(page).toHaveURL(/organization$/)
  const base = page.url().replace(/organization$/, '')
  return async (view: View) => {
    await page.goto(base + view)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
}

type Opened = { name: string; view: View; open: (page: Page, words: Messages) => Promise<unknown> }

/** What only shows after something has been done. */
const opened: readonly Opened[] = [
  {
    name: 'a cell and its why',
    view: 'matrix',
    open: async (page, { outcome }) => {
      await page.getByRole('table').getByRole('cell').getByRole('button').nth(3).click()
      await expect(
        page.getByRole('dialog').getByText(outcome.why.sources, { exact: true }),
      ).toBeVisible()
    },
  },
  {
    name: 'a name being changed',
    view: 'skype',
    open: async (page, { steps }) => {
      const name = page.getByRole('button', { name: new RegExp(`, ${steps.chip.open}$`) })
      await name.first().click()
      const later = page.getByRole('button', { name: new RegExp(steps.chip.later) })
      await expect(later).toBeVisible()
    },
  },
  {
    name: 'faults',
    view: 'organization',
    open: async (page, words) => {
      const { field, list, next } = typist(page, words)
      await field(words.steps.tenantId).fill('no id')
      await list(words.steps.sipDomains, ['a_domain!'])
      await next(words.domain.step.exchange)
      await expect(page.getByRole('alert')).toContainText(words.steps.faults(2))
    },
  },
  {
    name: 'a task',
    view: 'checklist',
    open: async (page, { domain, outcome }) => {
      const tasks = page.getByRole('listitem').filter({ hasText: outcome.checklist.noDue })
      await tasks.first().getByText(domain.status.open.word).click()
      await expect(page.getByText(outcome.checklist.yourWork)).toBeVisible()
    },
  },
  {
    name: 'certificates to choose from, and side by side',
    view: 'certificates',
    open: async (page, words) => {
      const { steps } = words
      const several = ['pool.pem', 'issuing.pem', 'rsa-pss.pem', 'rsa-sha1.pem'].map(textOf)
      await typist(page, words).field(steps.paste).fill(several.join(''))
      await page.getByRole('button', { name: steps.read, exact: true }).click()
      const take = page.getByRole('button', { name: new RegExp(`^${steps.take}`) })
      await take.first().click()
      await expect(take).toHaveCount(2)
      await take.first().click()
      const table = page.getByRole('region', { name: steps.evidence }).getByRole('table')
      await expect(table.getByText(steps.differs).first()).toBeVisible()
    },
  },
]

for (const [locale, words] of [
  ['en-US', en],
  ['ko-KR', ko],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test('every screen is accessible in light and dark, and fits phones', async ({ page }) => {
      test.setTimeout(180_000)
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await look(page, 'start')
      const apart = [
        ['about', words.shell.about],
        ['reach', words.shell.reach],
        ['shared', words.sharing.opened],
        ['no/such/page', words.shell.notFound.title],
        ['plan/none/matrix', words.shell.missing.title],
      ] as const
      for (const [view, title] of apart) {
        await page.goto(`./#/${view}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await look(page, view)
      }
      const go = await openExample(page)
      for (const view of views) {
        await go(view)
        await look(page, view)
      }
    })

    test('so is what has been opened', async ({ page }) => {
      test.setTimeout(120_000)
      const go = await openExample(page)
      for (const { name, view, open } of opened) {
        await page.emulateMedia({ colorScheme: 'light' })
        await go(view)
        await open(page, words)
        await look(page, name)
      }
    })
  })
}

test('with forced colours every status is still there, in words', async ({ page }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ forcedColors: 'active' })
  const go = await openExample(page)
  const { domain, outcome, steps, shell } = en
  const said: readonly (readonly [View, string])[] = [
    ['organization', shell.complete],
    ['certificates', steps.ruleState.open],
    ['matrix', domain.support['not-supported'].short],
    ['checklist', domain.status.open.word],
    ['review', outcome.review.complete],
    ['print', domain.support['not-supported'].short],
  ]
  for (const [view, word] of said) {
    await go(view)
    await expect(page.getByText(word, { exact: false }).first(), view).toBeVisible()
    expect.soft(await violationsOf(page), view).toEqual([])
  }
})
