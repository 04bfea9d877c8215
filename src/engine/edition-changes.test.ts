import { describe, expect, it } from 'vitest'
import { editionIds } from '#knowledge/editions.ts'
import type { SkypeProductId } from '#knowledge/products.ts'
import { editionChanges } from './edition-changes.ts'

const with2021 = (skype: SkypeProductId) =>
  (['exchange-2010', 'exchange-2013', 'exchange-2016', 'exchange-online'] as const).map(
    (exchange) => ({ exchange, skype }),
  )

describe('from 2018-02 to 2021-01', () => {
  const found = () => editionChanges('2018-02', '2021-01')
  it('keeps its five columns and takes Skype for Business Server 2019 in', () => {
    const { columns, added, dropped } = found()
    expect(columns).toEqual({ from: 5, to: 5 })
    expect(added).toEqual(['skype-2019'])
    expect(dropped).toEqual([])
  })
  it('changes voice mail alone, for Skype for Business Online', () => {
    const { changes } = found()
    expect(changes.map(({ feature, from, to }) => [feature, from, to])).toEqual([
      ['voicemail-um', 'supported', 'not-supported'],
    ])
    expect(changes[0]?.pairs).toEqual(with2021('skype-online'))
  })
  it('joins the new server with every Exchange of its columns, and parts nothing', () => {
    const { newPairs, lostPairs } = found()
    expect(newPairs).toEqual(with2021('skype-2019'))
    expect(lostPairs).toEqual([])
  })
  it('says of voice mail with a service what it became, and nothing of other features', () => {
    const { newRemarks } = found()
    expect(newRemarks.map(({ feature, remark }) => [feature, remark])).toEqual([
      ['voicemail-um', 'cloud-voicemail-supported'],
    ])
    expect(newRemarks[0]?.pairs).toEqual([
      ...with2021('skype-online').slice(0, 3),
      { exchange: 'exchange-online', skype: 'skype-2015' },
      { exchange: 'exchange-online', skype: 'skype-online' },
    ])
  })
})

describe('from 2021-01 to 2025-06', () => {
  const found = () => editionChanges('2021-01', '2025-06')
  it('makes two of five columns', () => {
    expect(found().columns).toEqual({ from: 5, to: 2 })
  })
  it('takes the new servers in, and lets the old and the retired ones go', () => {
    const { added, dropped, newPairs, lostPairs } = found()
    expect(added).toEqual(['exchange-2019', 'exchange-se', 'skype-se'])
    expect(dropped).toEqual(['exchange-2010', 'exchange-2013', 'skype-online'])
    expect(newPairs).toContainEqual({ exchange: 'exchange-se', skype: 'skype-2015' })
    expect(newPairs).toHaveLength(8)
    expect(lostPairs).toContainEqual({ exchange: 'exchange-2016', skype: 'skype-online' })
    expect(lostPairs).toHaveLength(8)
  })
  it('reads the yes to voice mail with Exchange Online as Cloud Voicemail', () => {
    expect(found().newRemarks).toEqual([
      {
        feature: 'voicemail-um',
        remark: 'means-cloud-voicemail',
        pairs: [
          { exchange: 'exchange-online', skype: 'skype-2015' },
          { exchange: 'exchange-online', skype: 'skype-2019' },
        ],
      },
    ])
  })
})

it.each(editionIds)('from %s to itself nothing is different', (id) => {
  expect(editionChanges(id, id)).toMatchObject({
    added: [],
    dropped: [],
    newPairs: [],
    lostPairs: [],
    changes: [],
    newRemarks: [],
  })
})

it.each(editionIds.flatMap((from) => editionIds.map((to) => [from, to] as const)))(
  'from %s to %s is the way back mirrored',
  (from, to) => {
    const [there, back] = [editionChanges(from, to), editionChanges(to, from)]
    expect(back.newPairs).toEqual(there.lostPairs)
    expect(back.changes.map((item) => [item.feature, item.to, item.from])).toEqual(
      there.changes.map((item) => [item.feature, item.from, item.to]),
    )
  },
)
