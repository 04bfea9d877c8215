import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { exchangeProductIds } from '../src/knowledge/products.ts'
import type { Messages } from '../src/messages/index.ts'
import type { Evidence, Plan } from '../src/plan/plan.ts'
import { expect } from './base.ts'

/** The certificates that the examples show, by thumbprint. */
const certificates: Readonly<Record<string, string>> = {
  '594E72B4B5EF386F859B519BC78D028CAA37A8F4': 'examples/certificates/atl-cs-001.cer',
}

/** Types plans in by hand, as a user who reads the labels and nothing else. */
export const typist = (page: Page, words: Messages) => {
  const { steps, shell, domain } = words
  const field = (name: string, nth = 0) =>
    page.locator('#content').getByRole('textbox', { name, exact: true }).nth(nth)
  const choice = (name: string, nth = 0) =>
    page.locator('#content').getByRole('combobox', { name, exact: true }).nth(nth)
  const type = async (name: string, text: string, nth = 0) => {
    if (text !== '') await field(name, nth).fill(text)
  }
  /** Names as pasted from a list; the box is left, so that they become chips. */
  const list = async (name: string, texts: readonly string[], nth = 0) => {
    if (texts.length === 0) return
    await field(name, nth).fill(texts.join(', '))
    await field(name, nth).blur()
    await expect(field(name, nth)).toHaveValue('')
  }
  const option = (group: string, name: string) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true })
  const next = (name: string) =>
    page.getByRole('button', { name: steps.next(name), exact: true }).click()

  const start = async (plan: Plan) => {
    await page.getByRole('textbox', { name: shell.start.planTitle }).fill(plan.title)
    await page.getByRole('textbox', { name: shell.start.customer }).fill(plan.customer)
    await page.getByRole('button', { name: shell.start.begin }).click()
    const header = page.getByRole('banner')
    await header.getByLabel(shell.asOf).fill(plan.asOf)
    await header.getByRole('combobox', { name: shell.edition }).selectOption(plan.edition)
  }
  const organization = async ({ author, organization: answers }: Plan) => {
    await type(steps.author, author)
    await list(steps.sipDomains, answers.sipDomains)
    await list(steps.smtpDomains, answers.smtpDomains)
    await type(steps.users, String(answers.users ?? ''))
    if (answers.forests !== null) await option(steps.forests, steps.forest[answers.forests]).check()
    if (answers.tenant.cloud !== null) await choice(steps.cloud).selectOption(answers.tenant.cloud)
    await type(steps.tenantDomain, answers.tenant.domain)
    await type(steps.tenantId, answers.tenant.id)
    await choice(steps.hybrid).selectOption(answers.tenant.hybrid ?? '')
    await choice(steps.ews).selectOption(answers.tenant.ews ?? '')
    await next(domain.step.exchange)
  }
  const exchange = async (plan: Plan) => {
    for (const [nth, { name, product, build, servers }] of plan.exchange.entries()) {
      await page.getByRole('button', { name: steps.addExchange }).click()
      await type(steps.name, name, nth)
      await choice(steps.version, nth).selectOption(product ?? '')
      // Exchange Online has no servers to name, and so no fields for them.
      const before = plan.exchange.slice(0, nth)
      const fields = before.filter((one) => one.product !== exchangeProductIds.at(-1)).length
      await type(steps.build, build, fields)
      await list(steps.servers, servers, fields)
    }
    await next(domain.step.skype)
  }
  const skype = async ({ skype: deployments, edge }: Plan) => {
    for (const [nth, item] of deployments.entries()) {
      await page.getByRole('button', { name: steps.addSkype }).click()
      await type(steps.name, item.name, nth)
      await choice(steps.version, nth).selectOption(item.product ?? '')
      await type(steps.build, item.build, nth)
      await type(steps.poolFqdn, item.poolFqdn, nth)
      await list(steps.frontEnds, item.frontEnds, nth)
      await type(steps.externalWebFqdn, item.externalWebFqdn, nth)
    }
    if (edge.deployed !== null)
      await option(steps.edgeDeployed, edge.deployed ? steps.yes : steps.no).check()
    await type(steps.edgePoolFqdn, edge.poolFqdn)
    await list(steps.edgeServers, edge.servers)
    await type(steps.accessFqdn, edge.accessFqdn)
    await next(domain.step.pairings)
  }
  const pairings = async (plan: Plan) => {
    for (const [nth, pairing] of plan.pairings.entries()) {
      await page.getByRole('button', { name: steps.addPairing }).click()
      await type(steps.name, pairing.name, nth)
      await type(steps.pairingUsers, String(pairing.users ?? ''), nth)
      // The first choice is "not answered yet".
      const place = (side: 'exchange' | 'skype') =>
        plan[side].findIndex((deployment) => deployment.id === pairing[side]) + 1
      await choice(steps.mailboxes, nth).selectOption({ index: place('exchange') })
      await choice(steps.homed, nth).selectOption({ index: place('skype') })
    }
    await next(domain.step.features)
  }
  const features = async (plan: Plan) => {
    for (const id of plan.features ?? [])
      await page.getByRole('checkbox', { name: domain.feature[id].name, exact: true }).check()
    await next(domain.step.certificates)
  }
  const show = async ({ server, purpose, certificate }: Evidence) => {
    const file = certificates[certificate.thumbprint]
    if (file === undefined) throw new Error(`No file of ${certificate.thumbprint}`)
    await choice(steps.purpose).selectOption(purpose)
    await choice(steps.readOn).selectOption(server)
    await field(steps.paste).fill(readFileSync(file, 'utf8'))
    await page.getByRole('button', { name: steps.read, exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: server })).toContainText(
      certificate.subject,
    )
  }
  const certificateStep = async ({ certificates: answers }: Plan) => {
    if (answers.oauthSource !== null)
      await option(steps.oauthSource, steps.source[answers.oauthSource]).check()
    if (answers.pfxPath !== '') await type(steps.pfxPath, answers.pfxPath)
    for (const item of answers.evidence) await show(item)
    await next(domain.step.autodiscover)
  }
  const rest = async ({ autodiscover, dns, trust }: Plan) => {
    await type(steps.host, autodiscover.host)
    await type(steps.internalUri, autodiscover.internalUri)
    await type(steps.oauthUrl, autodiscover.oauthUrl)
    await next(domain.step.dns)
    await type(steps.target, dns.target)
    await type(steps.ttl, String(dns.ttl))
    await next(domain.step.trust)
    if (trust.modernAuthentication !== null)
      await option(
        steps.modernAuthenticationWanted,
        trust.modernAuthentication ? steps.yes : steps.no,
      ).check()
    await type(steps.testUser, trust.testUser)
    await type(steps.onlineTestUser, trust.onlineTestUser)
    await next(shell.review)
  }
  return {
    /** From the start screen to the review. */
    enter: async (plan: Plan) => {
      await start(plan)
      await organization(plan)
      await exchange(plan)
      await skype(plan)
      await pairings(plan)
      await features(plan)
      await certificateStep(plan)
      await rest(plan)
    },
    field,
    list,
    next,
  }
}
