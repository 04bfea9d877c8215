import { describe, expect, it } from 'vitest'
import { featureIds } from '#knowledge/features.ts'
import { exchangeProductIds, skypeProductIds } from '#knowledge/products.ts'
import type { Plan } from '#plan/plan.ts'
import { createJudge, outcomeOf } from './outcome-of.ts'
import { onPremises } from './plan-fixtures.ts'

const server = (id: string, product: 'exchange-2010' | 'exchange-2016') => ({
  ...onPremises().exchange[0]!,
  id,
  name: id,
  product,
  servers: [`${id}.contoso.com`],
})
const pool = (id: string) => ({ ...onPremises().skype[0]!, id, name: id })
const joined = (exchange: string, skype: string) => ({
  ...onPremises().pairings[0]!,
  id: `${exchange}-${skype}`,
  exchange,
  skype,
})
const plan = onPremises({
  exchange: [
    server('seoul', 'exchange-2016'),
    server('busan', 'exchange-2016'),
    server('old', 'exchange-2010'),
  ],
  // Of the same name as a deployment on the other side: ids are told apart by side.
  skype: [pool('seoul'), pool('jeju')],
  pairings: [joined('seoul', 'seoul'), joined('busan', 'jeju'), joined('old', 'jeju')],
})
const afterIn = (of: Plan) =>
  new Map(outcomeOf(of).tasks.map(({ key, after }) => [key, after] as const))

describe('a task waits for exactly', () => {
  it.each([
    ['exchange-ready:seoul', []],
    ['internal-uri-check:seoul', ['exchange-ready:seoul']],
    ['internal-uri-check:busan', ['exchange-ready:busan']],
    ['internal-uri-set:busan', ['internal-uri-check:busan', 'autodiscover-record']],
    ['internal-uri-set-2013:old', ['internal-uri-check-2013:old', 'autodiscover-record']],
    ['oauth-certificate-check', ['skype-ready:seoul', 'skype-ready:jeju']],
    [
      'oauth-url-set',
      [
        'internal-uri-set:seoul',
        'internal-uri-set:busan',
        'internal-uri-set-2013:old',
        'oauth-certificate-check',
      ],
    ],
    // What is to be done at a deployment waits for what is the plan's, and for the other side everywhere.
    ['exchange-iisreset:seoul', ['exchange-partner']],
    ['um-test:seoul', ['um-users']],
  ])('%s: %j', (key, after) => {
    expect(afterIn(plan).get(key)).toEqual(after)
  })
  it('the other side everywhere, where its deployment comes before', () => {
    const withOwa = { ...plan, features: ['presence-owa' as const] }
    expect(afterIn(withOwa).get('owa-known-servers:seoul')).toEqual(['partner-test'])
  })
})

describe('what a task waits for', () => {
  it('is new where a deployment comes or goes', () => {
    const judge = createJudge()
    const fewer = {
      ...plan,
      exchange: plan.exchange.slice(0, 1),
      pairings: plan.pairings.slice(0, 1),
    }
    for (const one of [fewer, plan, fewer])
      expect(new Map(judge(one).tasks.map((task) => [task.key, task.after]))).toEqual(afterIn(one))
  })
  it('is new where a task of the plan comes or goes', () => {
    const judge = createJudge()
    const [all, few] = [plan, { ...plan, features: ['presence-owa' as const] }]
    for (const one of [all, few, all]) {
      const found = new Map(judge(one).tasks.map((task) => [task.key, task.after]))
      expect(found).toEqual(afterIn(one))
    }
    expect(afterIn(few)).not.toEqual(afterIn(all))
  })
  it('is one list for deployments that wait for the same, as thousands may be in it', () => {
    const { tasks } = outcomeOf(plan)
    const listOf = (key: string) => tasks.find((task) => task.key === key)?.after
    expect(listOf('exchange-iisreset:seoul')).toBe(listOf('exchange-iisreset:busan'))
  })
})

describe('with every product paired with every other', () => {
  const products = exchangeProductIds.flatMap((exchange) =>
    skypeProductIds.map((skype) => ({ exchange, skype, id: `${exchange}+${skype}` })),
  )
  const every = onPremises({
    features: [...featureIds],
    exchange: products.map(({ id, exchange }) => ({
      ...server(id, 'exchange-2016'),
      product: exchange,
    })),
    skype: products.map(({ id, skype }) => ({ ...pool(id), product: skype })),
    pairings: products.map(({ id }) => joined(id, id)),
  })
  it('nothing waits for a task that is not there', () => {
    const { tasks } = outcomeOf(every)
    const keys = new Set(tasks.map(({ key }) => key))
    for (const { key, after } of tasks)
      expect(
        after.filter((before) => !keys.has(before)),
        key,
      ).toEqual([])
  })
  it('each edit of the features gives what the plan alone gives', () => {
    const judge = createJudge()
    const all = [...featureIds]
    const wanted: Plan['features'][] = [
      all,
      [],
      ['presence-owa'],
      all.filter((id) => id !== 'voicemail-um'),
      all,
    ]
    for (const features of wanted) {
      const one = { ...every, features }
      const found = new Map(judge(one).tasks.map((task) => [task.key, task.after]))
      expect(found).toEqual(afterIn(one))
    }
  })
})
