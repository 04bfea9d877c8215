import { readFileSync } from 'node:fs'
import { outcomeOf } from '../src/engine/outcome-of.ts'
import { readPlanText } from '../src/plan/file.ts'
import { expect, test } from './base.ts'

test.use({ today: '2026-11-24T09:00:00Z' })

test('from the first question to the checklist, typed in by hand', async ({ page }) => {
  await page.goto('./')
  await page.getByLabel('Title').fill('Skype and Exchange at Litware')
  await page.getByLabel('Customer').fill('Litware')
  await page.getByRole('button', { name: 'Begin with the organization' }).click()
  await page.getByLabel('SIP domains').fill('litwareinc.com')
  await page.getByLabel('SMTP domains').fill('litwareinc.com')
  await page.getByLabel('Users in all').fill('1,800')
  await page.getByLabel('Active Directory').selectOption('one')
  await page.getByLabel('As of').fill('2021-03-01')
  await page.getByLabel('Edition').selectOption('2021-01')
  await page.getByRole('button', { name: 'Next: Exchange' }).click()

  await page.getByRole('button', { name: 'Add an Exchange deployment' }).click()
  await page.getByLabel('Version').selectOption('exchange-2016')
  await page
    .getByLabel('Servers')
    .fill('atl-exchange-001.litwareinc.com, atl-exchange-002.litwareinc.com')
  await page.getByRole('button', { name: 'Next: Skype for Business' }).click()

  await page.getByRole('button', { name: 'Add a Skype deployment' }).click()
  await page.getByLabel('Version').selectOption('skype-2015')
  await page.getByLabel('Pool FQDN', { exact: true }).fill('atl-cs-001.litwareinc.com')
  await page.getByLabel('Front End Servers').fill('atl-fe-001…atl-fe-003.litwareinc.com')
  await page.getByLabel('Front End Servers').blur()
  await page.getByLabel('Is there one?').selectOption('no')
  await expect(page.getByLabel('Front End Servers')).toHaveValue(
    'atl-fe-001.litwareinc.com\natl-fe-002.litwareinc.com\natl-fe-003.litwareinc.com',
  )
  await page.getByRole('button', { name: 'Next: Who is where' }).click()

  await page.getByRole('button', { name: 'Add every combination' }).click()
  await page.getByLabel('Users', { exact: true }).fill('1800')
  await expect(page.getByRole('columnheader', { name: /1,800 users/ })).toBeVisible()
  await page.getByRole('button', { name: 'Next: Features wanted' }).click()
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await page.getByRole('button', { name: 'Next: Certificates' }).click()
  await page.getByLabel('The OAuthTokenIssuer certificate').selectOption('reuse-default')
  await page.getByRole('button', { name: 'Next: Autodiscover' }).click()
  await page.getByLabel('Autodiscover host').fill('autodiscover.litwareinc.com')
  await page.getByRole('button', { name: 'Next: DNS' }).click()
  await page.getByLabel('Leads to').fill('atl-exchange-001.litwareinc.com')
  await page.getByRole('button', { name: 'Next: Trust' }).click()
  await page.getByLabel('Test user').fill('kenmyer@litwareinc.com')
  await page.getByRole('button', { name: 'Next: Review' }).click()

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Checklist/ })
    .click()
  const read = readPlanText(readFileSync('examples/litware-on-premises.json', 'utf8'))
  const expected = read.ok ? outcomeOf(read.plan).tasks.length : -1
  await expect(page.getByText(`0 of ${expected} done`)).toBeVisible()
})

test('a reload in mid-typing loses nothing', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Begin with the organization' }).click()
  await page.getByLabel('SIP domains').pressSequentially('contoso.com\nhalf typ')
  await page.reload()
  await expect(page.getByLabel('SIP domains')).toHaveValue(/contoso\.com\nhalf\ntyp/)
  await page.getByRole('link', { name: 'Tandem' }).click()
  await expect(page.getByRole('button', { name: 'Open: Untitled plan' })).toBeVisible()
})

test('a fault is said at its field, and the step can still be left', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Begin with the organization' }).click()
  await page.getByLabel('SIP domains').fill('not a_domain!')
  await page.getByRole('button', { name: 'Next: Exchange' }).click()
  await expect(page.getByLabel('SIP domains')).toBeFocused()
  await expect(page.getByLabel('SIP domains')).toHaveAccessibleDescription(/This is no domain/)
  await page.getByRole('button', { name: 'Go on anyway' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible()
})

test('a private key is refused and the field is cleared', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /Litware/ }).click()
  await page.getByRole('link', { name: /Certificates/ }).click()
  const box = page.getByRole('textbox', { name: /Paste a certificate/ })
  await box.fill('-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('private key')
  await expect(box).toHaveValue('')
})

for (const [name, content, words] of [
  ['not JSON', 'hello', 'This is no JSON'],
  ['another program', '{"a":1}', 'no Tandem plan'],
  ['a newer version', '{"format":"tandem-plan","formatVersion":9}', 'newer than this Tandem'],
] as const) {
  test(`a file that is no plan is refused in words: ${name}`, async ({ page }) => {
    await page.goto('./')
    await page
      .getByLabel(/Choose a file/)
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert')).toContainText(words)
  })
}
