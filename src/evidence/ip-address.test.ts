import { isIPv6 } from 'node:net'
import { assert, property, uint8Array } from 'fast-check'
import { expect, it } from 'vitest'
import { ipAddress } from '#evidence/ip-address.ts'

const v6 = (...groups: number[]) => Uint8Array.from(groups.flatMap((one) => [one >> 8, one & 255]))

// RFC 5952, 4 and 5952, 5.
it.each([
  [Uint8Array.from([192, 0, 2, 10]), '192.0.2.10'],
  [v6(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), '2001:db8::1'],
  [v6(0x2001, 0xdb8, 0, 0, 1, 0, 0, 1), '2001:db8::1:0:0:1'],
  [v6(0x2001, 0, 0, 1, 0, 0, 0, 1), '2001:0:0:1::1'],
  [v6(0x2001, 0xdb8, 0, 1, 1, 1, 1, 1), '2001:db8:0:1:1:1:1:1'],
  [v6(0x10, 0, 0, 0x20, 0x100, 0, 0x30, 0x40), '10::20:100:0:30:40'],
  [v6(0, 0, 0, 0, 0, 0, 0, 0), '::'],
  [v6(0, 0, 0, 0, 0, 0, 0, 1), '::1'],
  [v6(0xfe80, 0, 0, 0, 0, 0, 0, 0), 'fe80::'],
  [v6(1, 2, 3, 4, 5, 6, 7, 8), '1:2:3:4:5:6:7:8'],
  [new Uint8Array(5), null],
])('%s is %s', (bytes, text) => {
  expect(ipAddress(bytes)).toBe(text)
})

it('sixteen bytes always give an address that means them', () => {
  assert(
    property(uint8Array({ minLength: 16, maxLength: 16, max: 2 }), (bytes) => {
      const text = ipAddress(bytes) ?? ''
      const [head = '', tail] = text.split('::')
      const groups = (part: string) => (part === '' ? [] : part.split(':'))
      const zeros = 8 - groups(head).length - groups(tail ?? '').length
      const all = [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')]
      expect(isIPv6(text)).toBe(true)
      expect(all.flatMap((one) => [parseInt(one, 16) >> 8, parseInt(one, 16) & 255])).toEqual([
        ...bytes,
      ])
    }),
  )
})
