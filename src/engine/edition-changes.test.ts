import { describe, expect, it } from 'vitest'
import { editionIds } from '#knowledge/editions.ts'
import { editionChanges } from './edition-changes.ts'

describe('from 2018-02 to 2021-01', () => {
  const { columns, added, dropped, changes } = editionChanges('2018-02', '2021-01')
  it('keeps its five columns and takes Skype for Business Server 2019 in', () => {
    expect(columns).toEqual({ from: 5, to: 5 })
    expect(added).toEqual(['skype-2019'])
    expect(dropped).toEqual([])
  })
  it('changes voice mail alone, for Skype for Business Online', () => {
    expect(changes.map(({ feature, from, to }) => [feature, from, to])).toEqual([
      ['voicemail-um', 'supported', 'not-supported'],
    ])
    expect(changes[0]?.pairs).toContainEqual({ exchange: 'exchange-online', skype: 'skype-online' })
    expect(changes[0]?.pairs.every(({ skype }) => skype === 'skype-online')).toBe(true)
  })
})

describe('from 2021-01 to 2025-06', () => {
  const { columns, added, dropped, newPairs, lostPairs, newRemarks } = editionChanges(
    '2021-01',
    '2025-06',
  )
  it('makes two of five columns', () => {
    expect(columns).toEqual({ from: 5, to: 2 })
  })
  it('takes the new servers in, and lets the old and the retired ones go', () => {
    expect(added).toEqual(['exchange-2019', 'exchange-se', 'skype-se'])
    expect(dropped).toEqual(['exchange-2010', 'exchange-2013', 'skype-online'])
    expect(newPairs).toContainEqual({ exchange: 'exchange-se', skype: 'skype-2015' })
    expect(lostPairs).toContainEqual({ exchange: 'exchange-2016', skype: 'skype-online' })
  })
  it('reads the yes to voice mail with Exchange Online as Cloud Voicemail', () => {
    expect(newRemarks).toEqual([
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
