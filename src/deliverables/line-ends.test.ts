import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from './line-ends.ts'

it.each([
  ['pool01.litware.com', 'pool01.|litware.|com'],
  ['OAuthTokenIssuer', 'OAuth|Token|Issuer'],
  ['AutoDiscoverServiceInternalUri', 'Auto|Discover|Service|Internal|Uri'],
  ['0 0 5061 access.contoso.com', '0 0 5061 access.|contoso.|com'],
  ['_sip._tls.contoso.com', '_|sip.|_|tls.|contoso.|com'],
  ['sip:kim@contoso.com', 'sip:|kim@|contoso.|com'],
  ['CNAME, internal. Done', 'CNAME, internal. Done'],
])('%s may break at %s', (text, pieces) => {
  expect(piecesOf(text).join('|')).toBe(pieces)
})

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(piecesOf(text).join('')).toBe(text)
    }),
  )
})
