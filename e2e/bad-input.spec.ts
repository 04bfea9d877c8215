import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { writePlanText } from '../src/plan/file.ts'
import { type Plan, emptyPlan } from '../src/plan/plan.ts'
import { expect, test } from './base.ts'
import { typist } from './enter-plan.ts'

test.setTimeout(90_000)
const { shell, steps, domain } = en
const fault = domain.valueFault
const hostile = `<img src=x onerror="alert(1)"> 'O''Brien' "; DROP TABLE $(calc) ${'`'}x${'`'}`

const begin = async (page: Page) => {
  await page.goto('./')
  await page.getByRole('button', { name: shell.start.begin }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return typist(page, en)
}
const openFile = async (page: Page, content: string) => {
  await page.goto('./')
  const file = { name: 'x.json', mimeType: '', buffer: Buffer.from(content) }
  await page.getByLabel(shell.start.chooseFile).setInputFiles(file)
}
const step = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: shell.navigation })
    .getByRole('link', { name: new RegExp(name) })
    .click()
const next = (page: Page, name: string) =>
  page.getByRole('button', { name: steps.next(name), exact: true }).click()

const plan = emptyPlan('p', '2027-02-01')

test('a file of 50 MB is refused before it is read', async ({ page }, info) => {
  const path = info.outputPath('large.json')
  writeFileSync(path, Buffer.alloc(50_000_000, ' '))
  await page.goto('./')
  await page.getByLabel(shell.start.chooseFile).setInputFiles(path)
  await expect(page.getByRole('alert')).toContainText('50,000,000 bytes')
})

test('a file of the wrong shape is refused, and each place is named', async ({ page }) => {
  const organization = { ...plan.organization, users: -1 }
  await openFile(page, JSON.stringify({ ...plan, title: 7, organization, skype: 'none' }))
  for (const place of ['title', 'organization.users', 'skype'])
    await expect(page.getByRole('alert').getByText(new RegExp(`^${place} `))).toBeVisible()
})

test('answers of a file that cannot be right are kept, and said where they are', async ({
  page,
}) => {
  const wrong: Plan = {
    ...plan,
    title: hostile,
    asOf: '2027-02-30',
    organization: { ...plan.organization, users: 1_000_000 },
    exchange: [
      { id: 'e', name: hostile, product: 'exchange-2016', build: '', servers: ['a\u202eb'] },
    ],
    pairings: [
      { id: 'a', name: 'Seoul', exchange: 'e', skype: 'gone', users: 10_000_000 },
      { id: 'b', name: 'seoul', exchange: null, skype: null, users: null },
    ],
  }
  await openFile(page, writePlanText(wrong))
  const { field } = typist(page, en)
  await expect(page.getByRole('banner')).toContainText(`2027-02-30 ${fault('not-a-date')}`)
  await expect(page.getByRole('banner')).toContainText(hostile)
  await expect(field(steps.users)).toHaveValue('1000000')
  await page.getByRole('banner').getByLabel(shell.asOf).fill('2027-02-28')
  await expect(page.getByRole('banner')).not.toContainText(fault('not-a-date'))
  await step(page, domain.step.exchange)
  await expect(field(steps.name)).toHaveValue(hostile)
  await expect(page.getByText(fault('control-characters'))).toBeVisible()
  await step(page, domain.step.pairings)
  const homed = page.getByRole('combobox', { name: steps.homed }).first()
  await expect(homed).toHaveAccessibleDescription(new RegExp(fault('unknown-reference')))
  await expect(homed).toHaveValue('gone')
  await expect(field(steps.name, 1)).toHaveAccessibleDescription(new RegExp(fault('duplicate')))
})

test('numbers that are none are said at their field, and stay', async ({ page }) => {
  const { field } = await begin(page)
  for (const [value, code] of [
    ['10000001', 'too-many'],
    ['-5', 'negative'],
    ['12.5', 'not-a-whole-number'],
    ['many', 'not-a-whole-number'],
  ] as const) {
    await field(steps.users).fill(value)
    await next(page, domain.step.exchange)
    await expect(field(steps.users)).toHaveAccessibleDescription(new RegExp(fault(code)))
    await expect(field(steps.users)).toHaveValue(value)
  }
  await step(page, domain.step.dns)
  await field(steps.ttl).fill('2147483648')
  await next(page, domain.step.trust)
  await expect(field(steps.ttl)).toHaveAccessibleDescription(new RegExp(fault('too-long-to-live')))
  await step(page, domain.step.organization)
  await expect(field(steps.users)).toHaveValue('many')
  await field(steps.users).fill('1000000')
  await next(page, domain.step.exchange)
  await expect(page.getByRole('heading', { level: 1, name: domain.step.exchange })).toBeVisible()
})

test('names that cannot be right are each said in their list, and none is lost', async ({
  page,
}) => {
  const { field, list } = await begin(page)
  await field(steps.author).fill('Kim\u0007')
  await field(steps.author).blur()
  await expect(field(steps.author)).toHaveAccessibleDescription(fault('control-characters'))
  await field(steps.customer).fill(hostile)
  const wrong = [
    [`${'a'.repeat(64)}.com`, 'label-too-long'],
    [`${'abcdefghi.'.repeat(25)}abcde`, 'host-name-too-long'],
    ['<b>x</b>.com', 'not-a-domain'],
    [`o'brien.com`, 'not-a-domain'],
    ['tab\u0001.com', 'control-characters'],
  ] as const
  const right = ['한빛.kr', 'xn--9n2bp8q.kr', 'Contoso.com']
  await list(steps.sipDomains, [...wrong.map(([name]) => name), ...right, 'contoso.com.'])
  const chips = page.getByRole('list', { name: steps.sipDomains })
  await expect(chips.getByRole('listitem')).toHaveCount(wrong.length + right.length + 1)
  const told = page.getByRole('region', { name: steps.theOrganization }).getByRole('paragraph')
  for (const [name, code] of [...wrong, ['contoso.com.', 'duplicate'] as const])
    await expect(told.filter({ hasText: fault(code) })).toContainText(name)
  for (const name of right) await expect(told.filter({ hasText: `${name}:` })).toHaveCount(0)
  await page.reload()
  await expect(chips.getByRole('listitem')).toHaveCount(wrong.length + right.length + 1)
  await expect(field(steps.customer)).toHaveValue(hostile)
})

test('of more names than a list holds the rest stays in the box', async ({ page }) => {
  const { field } = await begin(page)
  const box = field(steps.sipDomains)
  await box.fill('d[001-502].com')
  await box.press('Enter')
  await expect(box).toHaveValue('d501.com d502.com')
  await expect(page.getByRole('status').filter({ hasText: '500' })).toContainText(
    steps.chip.full(500),
  )
})
