import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from '../outcome-of.ts'
import { onPremises, withOnline } from '../plan-fixtures.ts'

const has = (plan: Plan, code: string) =>
  outcomeOf(plan).findings.some((finding) => finding.data.code === code)

describe('known traps that the answers show', () => {
  const withUrl = (plan: Plan, oauthUrl: string): Plan => ({
    ...plan,
    autodiscover: { ...plan.autodiscover, oauthUrl },
  })
  it.each([
    ['https://autodiscover.contoso.com/autodiscover/autodiscover.svc', true],
    ['https://autodiscover-s.outlook.com/autodiscover/autodiscover.svc', false],
    ['', false],
  ])('an address that redirects to Exchange Online: %s', (url, expected) => {
    expect(has(withUrl(withOnline('2024-01-01'), url), 'oauth-url-redirects')).toBe(expected)
    expect(has(withUrl(onPremises(), url), 'oauth-url-redirects')).toBe(false)
  })
  it.each([
    ['several', 'archiving', true],
    ['one', 'archiving', false],
    ['several', 'photos', false],
  ] as const)('archiving in %s forests, %s wanted: %s', (forests, feature, expected) => {
    const organization = { ...onPremises().organization, forests }
    const plan = onPremises({ organization, features: [feature] })
    expect(has(plan, 'archiving-forests')).toBe(expected)
  })
  it('contacts that lie in mailboxes which may move', () => {
    const cloud = { ...withOnline('2024-01-01').exchange[0]!, id: 'eo' }
    const mixed = onPremises({
      exchange: [...onPremises().exchange, cloud],
      pairings: [
        ...onPremises().pairings,
        { id: 'pb', name: 'Busan', exchange: 'eo', skype: 'sk', users: 5 },
      ],
    })
    expect(has(mixed, 'contact-store-move')).toBe(true)
    expect(has({ ...mixed, features: ['photos'] }, 'contact-store-move')).toBe(false)
    expect(has(onPremises(), 'contact-store-move')).toBe(false)
  })
})
