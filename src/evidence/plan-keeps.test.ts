import { describe, expect, it } from 'vitest'
import {
  certificate,
  commonName,
  der,
  extension,
  integer,
  oid,
  sequence,
  utcTime,
} from '#evidence/fixtures/der.ts'
import { readCertificates } from '#evidence/read-certificates.ts'
import { certificateSchema } from '#plan/certificate.ts'

// A plan with a certificate that its schema refuses would not open again.
const many = (count: number, one: (index: number) => Uint8Array) =>
  sequence(...Array.from({ length: count }, (_, index) => one(index)))
const names = (count: number) =>
  certificate({
    extensions: [
      extension(
        '2.5.29.17',
        many(count, (at) => der(0x82, `h${at}.litwareinc.com`)),
      ),
    ],
  })
const uses = (count: number) =>
  certificate({
    extensions: [
      extension(
        '2.5.29.37',
        many(count, (at) => oid(`1.2.3.${at}`)),
      ),
    ],
  })
const until = (time: string) =>
  certificate({ validity: [utcTime('260101000000Z'), der(0x18, time)] })

describe('what is read, a plan can keep', () => {
  it.each([
    ['a long name', certificate({ subject: commonName('x'.repeat(3_997)) })],
    ['1,000 names', names(1_000)],
    ['100 uses', uses(100)],
    ['year 0', until('00000101000000Z')],
    ['the year before', until('00000101000000+0100')],
    ['the last second', until('99991231235959Z')],
  ])('%s', (_, bytes) => {
    const result = readCertificates(bytes)
    expect(result.ok).toBe(true)
    for (const facts of result.ok ? result.certificates : [])
      expect(certificateSchema.parse(facts)).toEqual(facts)
  })

  it.each([
    ['a name too long', certificate({ subject: commonName('x'.repeat(3_998)) })],
    ['1,001 names', names(1_001)],
    ['101 uses', uses(101)],
    ['year 10000', until('99991231235959-0100')],
    [
      'a serial number too long',
      certificate({ serial: integer(...new Uint8Array(2_001).fill(5)) }),
    ],
  ])('%s is damage', (_, bytes) => {
    expect(readCertificates(bytes)).toEqual({ ok: false, fault: { code: 'damaged', at: 0 } })
  })
})
