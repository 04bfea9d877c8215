import { expect, it } from 'vitest'
import type { ExchangeProductId, SkypeProductId } from '#knowledge/products.ts'
import { pairingsOnOnlineEws } from './ews.ts'
import type { PairingOutcome } from './outcome.ts'

const pairing = (
  exchange: ExchangeProductId | null | undefined,
  skype: SkypeProductId | null | undefined,
): PairingOutcome => ({
  id: 'pa',
  name: 'Seoul',
  exchange: exchange === undefined ? null : { id: 'ex', name: 'Mail', product: exchange },
  skype: skype === undefined ? null : { id: 'sk', name: 'Pool', product: skype },
  users: 1,
})

it.each<[PairingOutcome, boolean]>([
  [pairing('exchange-online', 'skype-se'), true],
  [pairing('exchange-online', 'lync-2013'), true],
  [pairing('exchange-online', 'skype-online'), false],
  [pairing('exchange-online', 'teams'), false],
  [pairing('exchange-se', 'skype-se'), false],
  [pairing(null, 'skype-se'), false],
  [pairing('exchange-online', null), false],
  [pairing(undefined, 'skype-se'), false],
  [pairing('exchange-online', undefined), false],
])('%j: %s', (one, expected) => {
  expect(pairingsOnOnlineEws([one])).toEqual(expected ? [one] : [])
})
