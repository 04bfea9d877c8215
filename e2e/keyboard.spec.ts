import type { Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { expect, test } from './base.ts'
import { keyboardOf } from './keyboard.ts'

test.use({ today: '2026-11-24T09:00:00Z' })
const { shell, steps, domain, outcome } = en

const user = (page: Page) => {
  const content = page.getByRole('main')
  const keys = keyboardOf(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const undo = content.getByRole('button', { name: steps.chip.undo, exact: true })
  const field = (name: string) => content.getByRole('textbox', { name, exact: true })
  const choice = (name: string) => content.getByRole('combobox', { name, exact: true })
  const chips = (name: string) => content.getByRole('list', { name, exact: true })
  const chip = (name: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}.*, ${steps.chip.open}$`) })
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const railLink = (name: RegExp) =>
    page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name })
  const next = async (name: string) => {
    await keys.to(button(steps.next(name)))
    await page.keyboard.press('Enter')
    await keys.focused(title(name))
  }
  const begin = async () => {
    await page.goto('./')
    await keys.enter(page.getByRole('textbox', { name: shell.start.planTitle }), 'By keys')
    await keys.enter(page.getByRole('textbox', { name: shell.start.customer }), 'Contoso')
    await page.keyboard.press('Enter')
    await keys.focused(title(domain.step.organization))
  }
  return { ...keys, undo, button, field, choice, chips, chip, title, railLink, next, begin }
}
type User = ReturnType<typeof user>

const organization = async (me: User) => {
  await me.enter(me.field(steps.sipDomains), 'contoso.com, fabrikam.com')
  await me.press('Enter')
  await me.to(me.button(steps.sameAsSip))
  await me.press('Enter')
  await me.focused(me.field(steps.smtpDomains))
  await expect(me.chips(steps.smtpDomains)).toContainText('fabrikam.com')
  await me.enter(me.field(steps.users), '1200')
  await me.press('Tab')
  await me.press('ArrowDown')
  await me.next(domain.step.exchange)
}

const exchange = async (me: User) => {
  await me.to(me.button(`+ ${steps.addExchange}`))
  await me.press('Enter')
  await me.focused(me.field(steps.name))
  await me.type('Seoul mail')
  await me.pick(me.choice(steps.version), 'exchange-2016')
  await me.enter(me.field(steps.servers), 'ex01 ex02')
  await me.press('Enter')
  await me.to(me.button(steps.chip.complete('contoso.com', 2)))
  await me.press('Enter')
  await me.focused(me.field(steps.servers))
  await expect(me.chips(steps.servers)).toContainText('ex02.contoso.com')
  await me.next(domain.step.skype)
}

const skype = async (me: User) => {
  await me.to(me.button(`+ ${steps.addSkype}`))
  await me.press('Enter')
  await me.type('Seoul pool')
  await me.pick(me.choice(steps.version), 'skype-2015')
  await me.enter(me.field(steps.poolFqdn), 'pool01.contoso.com')
  await me.enter(me.field(steps.frontEnds), 'fe01.contoso.com…fe03.contoso.com')
  await me.press('Enter')
  await expect(me.chips(steps.frontEnds).getByRole('listitem')).toHaveCount(3)
  await me.enter(me.field(steps.externalWebFqdn), 'web01.contoso.com')
  await me.next(domain.step.pairings)
}

const pairingsAndFeatures = async (me: User) => {
  await me.to(me.button(steps.addOnly))
  await me.press('Enter')
  await me.focused(me.field(steps.name))
  await expect(me.field(steps.pairingUsers)).toHaveValue('1200')
  await me.next(domain.step.features)
  await me.to(me.button(`${steps.all}: ${steps.allFeatures}`))
  await me.press('Enter')
  await me.to(me.button(steps.leaveOpen))
  await me.press('Enter')
  await me.to(me.button(`${steps.all}: ${steps.allFeatures}`), 'Shift+Tab')
  await me.press(' ')
  await me.next(domain.step.certificates)
}

const rest = async (me: User, page: Page) => {
  await me.to(page.getByRole('radio', { name: steps.choose }))
  await me.press('ArrowDown')
  await me.next(domain.step.autodiscover)
  await me.to(me.button(steps.takeHost('autodiscover.contoso.com')))
  await me.press('Enter')
  await me.focused(me.field(steps.host))
  await expect(me.field(steps.host)).toHaveValue('autodiscover.contoso.com')
  await me.next(domain.step.dns)
  await me.enter(me.field(steps.target), 'mail01.contoso.com')
  await me.next(domain.step.trust)
  await me.enter(me.field(steps.testUser), 'sip:kim@contoso.com')
  await me.to(me.button(steps.next(shell.review)))
  await page.keyboard.press('Enter')
  await me.focused(me.title(outcome.review.title))
}

const matrix = async (me: User, page: Page) => {
  await me.to(me.railLink(new RegExp(`^${shell.matrix}`)), 'Shift+Tab')
  await me.press('Enter')
  await expect(me.title(outcome.matrix.title)).toBeVisible()
  const cells = page.getByRole('table').getByRole('cell').getByRole('button')
  await me.to(cells.first())
  await me.press('ArrowDown')
  await me.press('ArrowDown')
  await me.press('ArrowRight')
  await me.focused(cells.nth(2))
  await me.press('Control+End')
  await me.focused(cells.last())
  await me.press('ArrowUp')
  const cell = cells.nth(-2)
  await me.press('Enter')
  await me.focused(page.getByRole('dialog').getByRole('button', { name: outcome.close }))
  await me.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await me.focused(cell)
}

const checklist = async (me: User, page: Page) => {
  await me.to(me.railLink(new RegExp(`^${shell.checklist}`)), 'Shift+Tab')
  await me.press('Enter')
  const task = page.getByRole('listitem').filter({ hasText: en.outcome.checklist.noDue }).first()
  const summary = task.getByText(domain.status.open.word).first()
  await expect(summary).toBeVisible()
  const status = page.getByRole('combobox', { name: outcome.checklist.status })
  for (let stops = 0; (await status.count()) === 0 && stops < 40; stops++) {
    await me.press('Tab')
    const onLine = await task.evaluate(
      (item) => item.querySelector('summary') === document.activeElement,
    )
    if (!onLine) continue
    await me.press('Enter')
    await expect(status).toBeVisible()
  }
  await me.pick(status, 'in-progress')
  await expect(task).toContainText(domain.status['in-progress'].word)
  await me.to(page.getByRole('link', { name: outcome.checklist.print }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await me.focused(me.title('By keys'))
}

test('a plan is made, judged, worked on and printed by keys alone', async ({ page }) => {
  test.setTimeout(180_000)
  const me = user(page)
  await me.begin()
  await organization(me)
  await exchange(me)
  await skype(me)
  await pairingsAndFeatures(me)
  await rest(me, page)
  await matrix(me, page)
  await checklist(me, page)
})

test('names are changed, moved, removed and put back, and the focus stays with them', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const me = user(page)
  await me.begin()
  const box = me.field(steps.sipDomains)
  const list = me.chips(steps.sipDomains)
  const order = async (...names: string[]) =>
    expect(list.getByRole('listitem')).toContainText(names)
  await me.enter(box, 'a.com b.com c.com')
  await me.press('Enter')

  await me.to(me.chip('c.com'), 'Shift+Tab')
  await me.press('Alt+ArrowLeft')
  await me.press('Alt+ArrowLeft')
  await order('c.com', 'a.com', 'b.com')
  await me.press('Alt+ArrowLeft')
  await expect(page).toHaveURL(/organization$/)
  await me.press('Alt+ArrowRight')
  await order('a.com', 'c.com', 'b.com')
  await me.focused(me.chip('c.com'))

  await me.press('Enter')
  const open = page.getByRole('textbox', { name: steps.chip.edit('c.com') })
  await me.focused(open)
  await me.press('Alt+ArrowLeft')
  await me.focused(open)
  await order('', 'a.com', 'b.com')
  await me.to(me.button(`${steps.chip.later}: c.com`))
  await me.press('Enter')
  await me.focused(me.button(`${steps.chip.later}: c.com`))
  await me.to(open, 'Shift+Tab')
  await me.type('d.com')
  await me.press('Enter')
  await me.focused(me.chip('d.com'))
  await me.press('Enter')
  await me.type('nonsense')
  await me.press('Escape')
  await me.focused(me.chip('d.com'))
  await order('a.com', 'd.com', 'b.com')

  await me.press('Delete')
  await me.focused(box)
  await order('a.com', 'b.com')
  await me.to(me.undo)
  await me.press('Enter')
  await me.focused(box)
  await order('a.com', 'd.com', 'b.com')
  await me.to(me.button(`${steps.remove}: d.com`), 'Shift+Tab')
  await me.press(' ')
  await me.focused(box)
})

test('deployments are moved, removed and put back, and the focus is never lost', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const me = user(page)
  await me.begin()
  await me.next(domain.step.exchange)
  for (const name of ['One', 'Two']) {
    await me.to(me.button(`+ ${steps.addExchange}`))
    await me.press('Enter')
    await me.type(name)
  }
  await me.to(me.button(`${steps.up}: Two`), 'Shift+Tab')
  await me.press('Enter')
  await me.focused(me.button(`${steps.up}: Two`))
  const names = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(names).toHaveText(['Two', 'One'])

  await me.to(me.button(`${steps.remove}: Two`))
  await me.press('Enter')
  await me.focused(me.undo)
  await me.press('Enter')
  await me.focused(me.field(steps.name).first())
  await expect(names).toHaveText(['Two', 'One'])
  for (const name of ['Two', 'One']) {
    await me.to(me.button(`${steps.remove}: ${name}`), 'Shift+Tab')
    await me.press('Enter')
    await me.focused(me.undo)
  }

  await me.to(me.button(steps.next(domain.step.skype)))
  await me.press('Control+z')
  await expect(names).toHaveText(['One'])
  await me.to(me.choice(steps.version), 'Shift+Tab')
  await me.press('Control+z')
  await expect(names).toHaveText(['Two', 'One'])
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await me.to(page.getByRole('banner').getByRole('button', { name: shell.undo }), 'Shift+Tab')
  while ((await names.count()) > 0) await me.press('Enter')
  await me.press('Enter')
})

test('a certificate and a plan are removed and put back', async ({ page }) => {
  const me = user(page)
  await page.goto('./')
  await me.to(page.getByRole('button', { name: /Litware/ }))
  await page.keyboard.press('Enter')
  await me.focused(me.title(domain.step.organization))
  await me.to(me.railLink(/^.*Certificates/), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await me.focused(me.title(domain.step.certificates))
  const shownOn = page.getByRole('main').getByRole('columnheader')
  await me.to(page.getByRole('button', { name: /^Remove: atl-fe-002/ }))
  await me.press('Enter')
  await expect(shownOn).toHaveCount(2)
  await me.focused(me.undo)
  await me.press('Enter')
  await expect(shownOn).toHaveCount(3)
  await me.press('Tab')

  await me.to(page.getByRole('link', { name: 'Tandem' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await me.focused(me.title(shell.start.title))
  const open = page.getByRole('button', { name: new RegExp(`^${shell.start.open}: `) })
  await me.to(page.getByRole('button', { name: new RegExp(`^${shell.start.remove}: `) }))
  await page.keyboard.press('Enter')
  await me.focused(me.undo)
  await expect(open).toHaveCount(0)
  await me.press('Enter')
  await expect(open).toHaveCount(1)
  await me.press('Tab')
})
