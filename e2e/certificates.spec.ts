import { type Page } from '@playwright/test'
import { en } from '../src/messages/en.ts'
import { ko } from '../src/messages/ko.ts'
import { integer, sequence, der } from '../src/evidence/fixtures/der.ts'
import { base64Of, bytesOf, derOf, pem, textOf } from '../src/evidence/fixtures/fixture.ts'
import { writePlanText } from '../src/plan/file.ts'
import { type Plan, emptyPlan } from '../src/plan/plan.ts'
import { expect, test } from './base.ts'

test.setTimeout(90_000)
const { steps } = en
const frontEnds = ['fe01.litwareinc.com', 'fe02.litwareinc.com', 'fe03.litwareinc.com']
const names = { name: '', product: null, build: '', poolFqdn: '', externalWebFqdn: '' }
const plan: Plan = { ...emptyPlan('p', '2027-02-01'), skype: [{ ...names, id: 's', frontEnds }] }
const subject = 'CN=pool01.litwareinc.com'
const issuing = 'CN=Litware Issuing CA'
const root = 'CN=Litware Root CA'
const key = pem('PRIVATE KEY', sequence(integer(0), sequence(), der(0x04, 'x'.repeat(90))))
const pfx = sequence(integer(3), sequence(), der(0x04, 'x'.repeat(200)))
const chain = ['root.pem', 'issuing.pem', 'pool.pem'].map(textOf).join('\n')

const open = async (page: Page, words = en) => {
  await page.goto('./')
  await page
    .getByLabel(words.shell.start.chooseFile)
    .setInputFiles({ name: 'plan.json', mimeType: '', buffer: Buffer.from(writePlanText(plan)) })
  const rail = page.getByRole('navigation', { name: words.shell.navigation })
  await rail.getByRole('link', { name: new RegExp(words.domain.step.certificates) }).click()
  const card = page.getByRole('region', { name: words.steps.readOne, exact: true })
  const box = card.getByRole('textbox', { name: words.steps.paste, exact: true })
  const result = card.getByRole('status')
  const fault = card.getByRole('alert')
  const table = page.getByRole('region', { name: words.steps.evidence, exact: true })
  await expect(box).toBeVisible()
  return { card, box, result, fault, table }
}
type Screen = Awaited<ReturnType<typeof open>>

const choose = ({ card }: Screen, name: string, content: Uint8Array | string) =>
  card
    .getByLabel(steps.chooseFile)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })

const drop = async (page: Page, { card }: Screen, name: string, content: Uint8Array) => {
  const dataTransfer = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
      transfer.items.add(new File([bytes], file))
      return transfer
    },
    [name, Buffer.from(content).toString('base64')] as const,
  )
  await card.dispatchEvent('drop', { dataTransfer })
}

const paste = ({ box }: Screen, text: string) =>
  box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

test('a certificate file is taken in every form, chosen or dropped', async ({ page }) => {
  const screen = await open(page)
  const forms: [string, string | Uint8Array][] = [
    ['pool.cer', derOf('pool.pem')],
    ['pool64.cer', base64Of('pool.pem')],
    ['pool.pem', textOf('pool.pem')],
    ['chain.p7b', bytesOf('chain.p7b')],
    ['chain64.p7b', textOf('chain.p7b.pem')],
  ]
  for (const [name, content] of forms) {
    await choose(screen, name, 'nothing')
    await expect(screen.fault, name).toContainText(steps.readFault['not-a-certificate'])
    await choose(screen, name, content)
    await expect(screen.result, name).toContainText(subject)
    await expect(screen.fault, name).toBeEmpty()
  }
  await choose(screen, 'again.txt', 'nothing')
  await expect(screen.result).toBeEmpty()
  await drop(page, screen, 'pool.cer', derOf('pool.pem'))
  await expect(screen.result).toContainText(subject)
  await expect(screen.table).toContainText(subject)
})

test('what cannot be taken is refused in words, and a secret leaves no trace', async ({ page }) => {
  const screen = await open(page)
  const { fault, box, result } = screen
  const refused = steps.readFault
  await choose(
    screen,
    'photo.cer',
    Uint8Array.from({ length: 999 }, (_, at) => at % 251),
  )
  await expect(fault).toContainText(refused['not-a-certificate'])
  await choose(screen, 'key.pfx', pfx)
  await expect(fault).toContainText(refused.pfx)
  await choose(screen, 'large.cer', Buffer.alloc(2_000_000, 'A'))
  await expect(fault).toContainText(refused['too-large'])
  await choose(screen, 'request.cer', textOf('request.pem'))
  await expect(fault).toContainText(refused['certificate-request'])
  await choose(screen, 'cut.cer', derOf('pool.pem').subarray(0, 700))
  await expect(fault).toContainText(refused.damaged)
  await paste(screen, 'hello')
  await expect(fault).toContainText(refused['not-a-certificate'])
  await expect(box).toHaveValue('hello')
  for (const text of [key, `${textOf('pool.pem')}\n${key}`, base64Of('pool.pem') + '\n' + key]) {
    await paste(screen, text)
    await expect(fault).toContainText(refused['private-key'])
    await expect(box).toHaveValue('')
    await expect(result).toBeEmpty()
  }
  await drop(page, screen, 'both.pem', Buffer.from(`${textOf('pool.pem')}\n${key}`))
  await expect(fault).toContainText(refused['private-key'])
  await expect(page.getByText(subject)).toHaveCount(0)
})

for (const [locale, words] of [
  ['en-US', en],
  ['ko-KR', ko],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })
    test('of a chain the server’s is taken, and the rest is named', async ({ page }) => {
      const screen = await open(page, words)
      const { result, table } = screen
      await paste(
        screen,
        [chain, textOf('root.pem'), textOf('request.pem'), textOf('public-key.pem')].join('\n'),
      )
      const { ofItsChain, duplicatesRead, readNote } = words.steps
      for (const said of [
        subject,
        ofItsChain,
        issuing,
        root,
        duplicatesRead(1),
        ...Object.values(readNote),
      ])
        await expect(result).toContainText(said)
      await expect(result).not.toContainText(words.steps.notOfItsChain)
      await expect(table).toContainText(subject)
      await expect(table.getByRole('columnheader')).toHaveCount(1)
      await paste(screen, ['issuing.pem', 'rsa-pss.pem'].map(textOf).join('\n'))
      await expect(result).toContainText('CN=pss.litwareinc.com')
      await expect(result).toContainText(`${words.steps.notOfItsChain}${issuing}`)
    })

    test('of several that are not one chain, the user says which', async ({ page }) => {
      const screen = await open(page, words)
      const { result, table, card } = screen
      await paste(
        screen,
        ['pool.pem', 'issuing.pem', 'rsa-pss.pem', 'rsa-sha1.pem'].map(textOf).join('\n'),
      )
      await expect(result).toContainText(words.steps.severalRead(3))
      await expect(table).toHaveCount(0)
      const take = async (name: string, server: string) => {
        await expect(result).toContainText(words.steps.whichOne(server))
        const named = new RegExp(`^${words.steps.take}: .*${name}`)
        await card.getByRole('button', { name: named }).click()
        await expect(result).toContainText(server)
        await expect(table.getByRole('columnheader', { name: server })).toBeVisible()
      }
      await take('pss.litwareinc.com', 'fe01.litwareinc.com')
      await expect(result).toContainText(words.steps.severalRead(2))
      await expect(result).not.toContainText(words.steps.notOfItsChain)
      await take('pool01.litwareinc.com', 'fe02.litwareinc.com')
      await expect(result).toContainText(words.steps.ofItsChain)
      await expect(result).toContainText(issuing)
      await expect(result).toContainText(words.steps.severalRead(1))
      await card.getByRole('button', { name: words.steps.leaveRest }).click()
      await expect(table.getByRole('columnheader')).toHaveCount(2)
      await expect(card.getByRole('button', { name: new RegExp(words.steps.take) })).toHaveCount(0)
    })
  })
}
