import { describe, expect, it } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

const server = (id: string, product: 'exchange-2010' | 'exchange-2016') => ({
  id,
  name: id,
  product,
  build: '',
  servers: [`${id}.contoso.com`],
})

/** Two of Exchange 2016, of which one is ready, and one of Exchange 2010, which has fewer tasks. */
const plan = (...done: string[]): Plan =>
  onPremises({
    exchange: [
      server('seoul', 'exchange-2016'),
      server('busan', 'exchange-2016'),
      server('old', 'exchange-2010'),
    ],
    pairings: ['seoul', 'busan', 'old'].map((id) => ({
      id,
      name: id,
      exchange: id,
      skype: 'sk',
      users: 10,
    })),
    work: Object.fromEntries(
      done.map((key) => [key, { status: 'done' as const, owner: '', due: '', note: '' }]),
    ),
  })

const task = (key: string, ...done: string[]) => {
  const found = outcomeOf(plan(...done)).tasks.find((one) => one.key === key)
  return { after: found?.after, ready: found?.ready }
}

describe('a task waits', () => {
  it.each([
    ['internal-uri-check:seoul', ['exchange-ready:seoul']],
    ['internal-uri-set:busan', ['internal-uri-check:busan']],
    // A task of the plan waits for every deployment that has something to do before it.
    ['oauth-url-set', ['internal-uri-set:seoul', 'internal-uri-set:busan']],
  ])('%s for %j', (key, after) => {
    expect(task(key).after).toEqual(expect.arrayContaining(after))
  })
  it.each<[string, string[], boolean]>([
    ['exchange-ready:seoul', [], true],
    ['internal-uri-check:seoul', [], false],
    ['internal-uri-check:seoul', ['exchange-ready:seoul'], true],
    ['oauth-url-set', ['internal-uri-set:seoul', 'oauth-certificate-check'], false],
    ['oauth-certificate-check', ['skype-ready:sk'], true],
    ['exchange-ready:seoul', ['exchange-ready:seoul'], false],
  ])('%s, with %j done: ready is %s', (key, done, ready) => {
    expect(task(key, ...done).ready).toBe(ready)
  })
  it('for no other deployment of its side', () => {
    expect(task('internal-uri-check:seoul', 'exchange-ready:seoul').ready).toBe(true)
    expect(task('internal-uri-check:busan', 'exchange-ready:seoul').ready).toBe(false)
  })
  it('for what comes before a task that its deployment does not have', () => {
    // What Exchange 2010 has instead of a task is of another id; what comes before both is the same.
    expect(task('internal-uri-check-2013:old').after).toEqual(['exchange-ready:old'])
  })
})
