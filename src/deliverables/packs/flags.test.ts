import { describe, expect, it } from 'vitest'
import { onPremises } from '#engine/plan-fixtures.ts'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import type { Made } from '../deliverable.ts'
import { dnsFiles } from '../dns/files.ts'
import { markdown } from '../markdown.ts'
import { scriptFiles } from '../scripts/index.ts'
import { madeOf } from '../testing/office.ts'
import { domainsIn, exampleCompanies, exampleDomains } from './examples.ts'
import { certificateFlags, coverFlags, flagText, taskFlags } from './flags.ts'
import { numberRanges } from './ranges.ts'
import { packOf } from './view.ts'

const planOf = (...sipDomains: string[]) => {
  const plan = emptyPlan('p', '2027-01-01')
  return { ...plan, organization: { ...plan.organization, sipDomains } }
}

describe('names from examples', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    ['EU.Contoso.com', 'contoso.com'],
    ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['litwareinc.com', 'litwareinc.com'],
    ['mail.example.org', 'example.org'],
    ['pool.corp.test', 'corp.test'],
    ['hanbit.co.kr', 'hanbit.co.kr'],
  ])('%s is one: %s', (domain, found) => {
    expect(exampleDomains(planOf(domain))).toEqual([found])
  })
  it.each([
    'notcontoso.com',
    'contoso',
    'examples.com',
    'example.co.kr',
    'hanbit.com',
    'test.kr',
    '',
  ])('%j is none', (domain) => {
    expect(exampleDomains(planOf(domain))).toEqual([])
  })
  it('are found in texts as whole names only', () => {
    expect(domainsIn('sip:kim@pool.contoso.com and x', ['contoso.com'])).toEqual(['contoso.com'])
    expect(domainsIn('notcontoso.com', ['contoso.com'])).toEqual([])
    expect(exampleCompanies('Woodgrove Bank, Seoul')).toEqual(['Woodgrove Bank'])
    expect(exampleCompanies('Contosotech')).toEqual([])
  })
})

describe('what is not final', () => {
  const made = madeOf(onPremises({ title: 'T', customer: 'C' }))
  it('is on the first page, each with where it stands', () => {
    const flags = coverFlags(made)
    expect(flags?.items.some((item) => item.startsWith('contoso.com,'))).toBe(true)
    expect(flags?.items.some((item) => /<previous-internal-uri>.*task \d+/.test(item))).toBe(true)
    expect(markdown(made)).toContain(`${flags?.items.length} values here are not final`)
  })
  it('is said again with each task that has it', () => {
    const text = markdown(made)
    const lines = made.outcome.tasks
      .map((task) => flagText(taskFlags(task, made), made))
      .filter((line) => line !== '')
    expect(lines.length).toBeGreaterThan(10)
    expect(text.match(/\*\*▲ Not final/g)?.length).toBe(lines.length)
  })
  it('is a certificate for which the plan has not all names', () => {
    const flagged = made.outcome.certificateNames
      .filter((item) => certificateFlags(item, made).some(({ is }) => is === 'names'))
      .map(({ id }) => id)
    expect(flagged).toContain('exchange-web')
    expect(flagged).not.toContain('exchange-auth')
  })
  it('is not said where everything is', () => {
    expect(coverFlags(madeOf(emptyPlan('p', '2027-01-01')))).toBeNull()
  })
})

describe('files of records and commands', () => {
  const marked = /^(?:#|;|rem) \*\*\* /
  const isCommand = (line: string) => !/^(?:#|;|rem |@echo off$|chcp 65001 >nul$|$)/.test(line)
  const filesOf = (made: Made) =>
    [...dnsFiles(made), ...scriptFiles(made)].map(
      ({ name, content }) =>
        [
          name,
          String(content)
            .replace(/^\ufeff/, '')
            .split(/\r?\n/),
        ] as const,
    )
  const made = madeOf(onPremises())

  it.each([
    ['the plan', made],
    ['the pack of DNS', packOf(made, 'dns')],
    ['the pack of Exchange', packOf(made, 'exchange')],
  ])('say it before the first of them, of %s', (_, of) => {
    const files = filesOf(of)
    expect(files.length).toBeGreaterThan(0)
    for (const [name, lines] of files) {
      const head = lines.slice(0, lines.findIndex(isCommand))
      const holds = lines.some((line) => !marked.test(line) && line.includes('contoso.com'))
      expect(head.filter((line) => marked.test(line)).length, name).toBe(holds ? 1 : 0)
      if (holds)
        expect(
          head.find((line) => marked.test(line)),
          name,
        ).toContain('contoso.com')
    }
  })
  it('say nothing where the names are the own ones', () => {
    const text = JSON.stringify(onPremises()).replaceAll('contoso.com', 'mycompany.co.kr')
    const own = madeOf(JSON.parse(text) as Plan)
    for (const [name, lines] of filesOf(own))
      expect(
        lines.filter((line) => marked.test(line)),
        name,
      ).toEqual([])
  })
})

it.each([
  [[3, 1, 2], '1–3'],
  [[1, 2], '1, 2'],
  [[5, 5, 9], '5, 9'],
  [[1, 2, 3, 5, 7, 8, 9], '1–3, 5, 7–9'],
  [[], ''],
])('%j as %s', (numbers, text) => {
  expect(numberRanges(numbers)).toBe(text)
})
