import { describe, expect, test } from 'vitest'
import { type Plan, emptyPlan } from '#plan/plan.ts'
import { cellChanges } from './changes.ts'
import { outcomeOf } from './outcome-of.ts'

const seoul = (change: Partial<Plan> = {}): Plan => ({
  ...emptyPlan('p', '2020-06-01'),
  edition: '2018-02',
  exchange: [{ id: 'e', name: 'Seoul', product: 'exchange-2016', build: '', servers: [] }],
  skype: [
    {
      id: 's',
      name: 'pool01',
      product: 'skype-2015',
      build: '',
      poolFqdn: '',
      frontEnds: [],
      externalWebFqdn: '',
    },
  ],
  pairings: [{ id: 'a', name: 'Seoul users', exchange: 'e', skype: 's', users: 10 }],
  ...change,
})

const changes = (before: Plan, after: Plan) => cellChanges(outcomeOf(before), outcomeOf(after))

const withExchange = (product: Plan['exchange'][number]['product']): Partial<Plan> => ({
  exchange: [{ id: 'e', name: 'Seoul', product, build: '', servers: [] }],
})

describe('cellChanges', () => {
  test('the same plan changes nothing', () => {
    expect(changes(seoul(), seoul())).toEqual([])
  })

  test('an older Exchange loses what needs a newer one, in the order of the matrix', () => {
    const found = changes(seoul(), seoul(withExchange('exchange-2010')))
    expect(found.map(({ feature, from, to }) => `${feature}: ${from} -> ${to}`)).toEqual([
      'contact-list: supported -> not-supported',
      'photos: supported -> not-supported',
      'archiving: supported -> not-supported',
      'archive-search: supported -> not-supported',
    ])
  })

  test('the pairing is named as it is called afterwards', () => {
    const renamed = seoul({
      ...withExchange(null),
      pairings: [{ id: 'a', name: 'Busan users', exchange: 'e', skype: 's', users: 10 }],
    })
    const [first] = changes(seoul(), renamed)
    expect(first).toEqual({
      feature: 'presence-outlook',
      pairing: 'a',
      pairingName: 'Busan users',
      from: 'supported',
      to: 'open',
    })
  })

  test('a pairing that comes or goes is no change of a cell', () => {
    expect(changes(seoul({ pairings: [] }), seoul())).toEqual([])
    expect(changes(seoul(), seoul({ pairings: [] }))).toEqual([])
  })

  test('the same outcome changes nothing', () => {
    const outcome = outcomeOf(seoul())
    expect(cellChanges(outcome, outcome)).toEqual([])
  })

  test('each cell is compared with itself, of its own feature and pairing', () => {
    const [first] = seoul().exchange
    const [pairing] = seoul().pairings
    const two = (busan: Plan['exchange'][number]['product']) =>
      seoul({
        exchange: [first!, { ...first!, id: 'b', name: 'Busan', product: busan }],
        pairings: [pairing!, { ...pairing!, id: 'b', name: 'Busan users', exchange: 'b' }],
      })
    const found = changes(two('exchange-2010'), two('exchange-2016'))
    expect(found.map(({ feature, pairing: id, from, to }) => [feature, id, from, to])).toEqual(
      ['contact-list', 'photos', 'archiving', 'archive-search'].map((feature) => [
        feature,
        'b',
        'not-supported',
        'supported',
      ]),
    )
  })

  test('a new number of users changes no cell', () => {
    const [pairing] = seoul().pairings
    expect(changes(seoul(), seoul({ pairings: [{ ...pairing!, users: 20 }] }))).toEqual([])
  })
})
