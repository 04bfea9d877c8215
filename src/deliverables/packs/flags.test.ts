import { describe, expect, it } from 'vitest'
import { onPremises } from '#engine/plan-fixtures.ts'
import { emptyPlan } from '#plan/plan.ts'
import { markdown } from '../markdown.ts'
import { madeOf } from '../testing/office.ts'
import { domainsIn, exampleCompanies, exampleDomains } from './examples.ts'
import { coverFlags, flagText, taskFlags } from './flags.ts'
import { numberRanges } from './ranges.ts'

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
  it('is not said where everything is', () => {
    expect(coverFlags(madeOf(emptyPlan('p', '2027-01-01')))).toBeNull()
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
