import { describe, expect, it } from 'vitest'
import {
  bits,
  certificate,
  commonName,
  der,
  extension,
  integer,
  name,
  octets,
  oid,
  sequence,
  utcTime,
  utf8,
} from '#evidence/fixtures/der.ts'
import { readCertificates } from '#evidence/read-certificates.ts'
import type { CertificateFacts } from '#evidence/read-certificates.ts'

function read(bytes: Uint8Array): CertificateFacts {
  const result = readCertificates(bytes)
  const [facts] = result.ok ? result.certificates : []
  if (!facts) throw new Error('not read')
  return facts
}

const damaged = { ok: false, fault: { code: 'damaged', at: 0 } }
const bmp = (text: string) => der(0x1e, Uint8Array.from(Buffer.from(text, 'utf16le').swap16()))
const cn = '2.5.4.3'

describe('names', () => {
  it.each<[string, Uint8Array, string, string | null]>([
    ['empty', sequence(), '', null],
    ['most specific first', name(['2.5.4.6', der(0x13, 'US')], [cn, utf8('a')]), 'CN=a, C=US', 'a'],
    [
      'several common names',
      name([cn, utf8('outer')], [cn, utf8('inner')]),
      'CN=inner, CN=outer',
      'inner',
    ],
    ['no common name', name(['2.5.4.10', utf8('Litware')]), 'O=Litware', null],
    ['an empty value', name([cn, utf8('')]), 'CN=""', null],
    ['a comma', commonName('a, CN=b'), 'CN="a, CN=b"', 'a, CN=b'],
    ['a quote', commonName('say "hi"'), 'CN="say ""hi"""', 'say "hi"'],
    [
      'a backslash, as Windows leaves it',
      commonName('LITWARE\\svc'),
      'CN=LITWARE\\svc',
      'LITWARE\\svc',
    ],
    ['a line break', commonName('a\nb'), 'CN="a\\0Ab"', 'a\\0Ab'],
    [
      'a NUL that hides the rest',
      commonName('litwareinc.com\0.evil.com'),
      'CN=litwareinc.com\\00.evil.com',
      'litwareinc.com\\00.evil.com',
    ],
    [
      'writing turned around',
      commonName('\u202emoc.evil'),
      'CN=\\E2\\80\\AEmoc.evil',
      '\\E2\\80\\AEmoc.evil',
    ],
    ['BMPString', name([cn, bmp('한글')]), 'CN=한글', '한글'],
    [
      'UniversalString',
      name([cn, der(0x1c, Uint8Array.from([0, 0, 0xd5, 0x5c, 0, 1, 0xf6, 0]))]),
      'CN=한😀',
      '한😀',
    ],
    ['TeletexString, 8-bit', name([cn, der(0x14, Uint8Array.from([0x5a, 0xfc]))]), 'CN=Zü', 'Zü'],
    [
      'TeletexString, UTF-8',
      name([cn, der(0x14, new TextEncoder().encode('한글'))]),
      'CN=한글',
      '한글',
    ],
    [
      'UTF8String that is none',
      name([cn, der(0x0c, Uint8Array.from([0x61, 0xff]))]),
      'CN=a\ufffd',
      'a\ufffd',
    ],
    ['no text at all', name([cn, integer(5)]), 'CN=#020105', null],
    ['an unknown attribute', name(['1.2.3.4', utf8('x')]), 'OID.1.2.3.4=x', null],
  ])('%s', (_, subject, text, common) => {
    expect(read(certificate({ subject }))).toMatchObject({ subject: text, commonName: common })
  })

  it('a part that is longer than what it is in is damage', () => {
    const subject = commonName('host')
    subject[3] = 2
    expect(readCertificates(certificate({ subject }))).toEqual(damaged)
  })

  it('subject and issuer are compared as bytes', () => {
    expect(read(certificate({ subject: commonName('a') })).selfIssued).toBe(true)
    expect(
      read(certificate({ issuer: name([cn, bmp('a')]), subject: commonName('a') })).selfIssued,
    ).toBe(false)
    expect(read(certificate({ subject: sequence() })).selfIssued).toBe(false)
  })
})

const general = (text: string) => der(0x18, text)

describe('times', () => {
  it.each([
    ['UTCTime', utcTime('491231235959Z'), '2049-12-31T23:59:59.000Z'],
    ['UTCTime of the last century', utcTime('500101000000Z'), '1950-01-01T00:00:00.000Z'],
    ['UTCTime without seconds', utcTime('2601020304Z'), '2026-01-02T03:04:00.000Z'],
    ['UTCTime ahead of UTC', utcTime('260101003000+0900'), '2025-12-31T15:30:00.000Z'],
    ['UTCTime behind UTC', utcTime('251231233000-0130'), '2026-01-01T01:00:00.000Z'],
    [
      'GeneralizedTime',
      general('20500229000000Z'.replace('0229', '0228')),
      '2050-02-28T00:00:00.000Z',
    ],
    ['without an end', general('99991231235959Z'), '9999-12-31T23:59:59.000Z'],
    ['a fraction', general('20260101000000.25Z'), '2026-01-01T00:00:00.250Z'],
    ['a leap day', general('20280229000000Z'), '2028-02-29T00:00:00.000Z'],
    ['a leap second', general('20161231235960Z'), '2017-01-01T00:00:00.000Z'],
    ['the first century', general('00990101000000Z'), '0099-01-01T00:00:00.000Z'],
  ])('%s', (_, time, instant) => {
    const facts = read(certificate({ validity: [time, time] }))
    expect([facts.notBefore, facts.notAfter]).toEqual([instant, instant])
  })

  it.each([
    ['month 13', general('20261301000000Z')],
    ['30 February', utcTime('260230000000Z')],
    ['29 February of no leap year', utcTime('260229000000Z')],
    ['hour 24', utcTime('260101240000Z')],
    ['no zone', general('20260101000000')],
    ['words', utcTime('tomorrow')],
    ['nothing', utcTime('')],
    ['another type', integer(1)],
  ])('%s is damage', (_, time) => {
    expect(readCertificates(certificate({ validity: [time, time] }))).toEqual(damaged)
  })
})

const spki = (algorithm: string, key: Uint8Array, ...parameters: Uint8Array[]) =>
  sequence(sequence(oid(algorithm), ...parameters), bits(key))
const ecKey = '1.2.840.10045.2.1'
const rsaKey = '1.2.840.113549.1.1.1'
const point = Uint8Array.from([4, 1, 2])

describe('keys', () => {
  it.each([
    [
      'RSA of 2047 bits',
      spki(rsaKey, sequence(integer(0x7f, ...new Uint8Array(255)), integer(3))),
      { type: 'rsa', bits: 2047 },
    ],
    [
      'RSA of 2048 bits',
      spki(rsaKey, sequence(integer(0, 0x80, ...new Uint8Array(255)), integer(3))),
      { type: 'rsa', bits: 2048 },
    ],
    [
      'a curve without a name here',
      spki(ecKey, point, oid('1.2.3.4')),
      { type: 'ec', curve: '1.2.3.4', bits: null },
    ],
    [
      'a curve of the issuer',
      spki(ecKey, point, der(5)),
      { type: 'ec', curve: 'implicit', bits: null },
    ],
    ['a curve left out', spki(ecKey, point), { type: 'ec', curve: 'implicit', bits: null }],
    [
      'ML-DSA',
      spki('2.16.840.1.101.3.4.3.18', new Uint8Array(1952)),
      { type: 'other', algorithm: 'ML-DSA-65', bits: null },
    ],
    [
      'GOST',
      spki('1.2.643.7.1.1.1.1', octets(point)),
      { type: 'other', algorithm: '1.2.643.7.1.1.1.1', bits: null },
    ],
    [
      'what nobody has heard of',
      spki('2.999.1', point),
      { type: 'other', algorithm: '2.999.1', bits: null },
    ],
  ])('%s', (_, key, facts) => {
    expect(read(certificate({ key })).key).toEqual(facts)
  })

  it.each([
    ['RSA that is none', spki(rsaKey, point)],
    ['RSA of nothing', spki(rsaKey, sequence(integer(0), integer(3)))],
    ['a curve that is none', spki(ecKey, point, sequence())],
  ])('%s is damage', (_, key) => {
    expect(readCertificates(certificate({ key }))).toEqual(damaged)
  })

  it('an unknown signature is its OID', () => {
    expect(read(certificate({ signature: '2.16.840.1.101.3.4.3.18' })).signatureAlgorithm).toBe(
      'ML-DSA-65',
    )
    expect(read(certificate({ signature: '1.2.3.4' })).signatureAlgorithm).toBe('1.2.3.4')
  })
})

const constraints = (...parts: Uint8Array[]) => [extension('2.5.29.19', sequence(...parts))]
const alternative = (...names: Uint8Array[]) => [extension('2.5.29.17', sequence(...names))]

describe('extensions', () => {
  it.each([
    ['none', [], false],
    ['an authority', constraints(der(1, Uint8Array.from([0xff]))), true],
    [
      'an authority of a limited path',
      constraints(der(1, Uint8Array.from([0xff])), integer(0)),
      true,
    ],
    ['no authority', constraints(), false],
    ['no authority, said so', constraints(der(1, Uint8Array.from([0]))), false],
    [
      'critical',
      [
        sequence(
          oid('2.5.29.19'),
          der(1, Uint8Array.from([0xff])),
          octets(sequence(der(1, Uint8Array.from([0xff])))),
        ),
      ],
      true,
    ],
    ['one that nobody knows', [extension('1.2.3.4', utf8('anything'))], false],
  ])('%s', (_, extensions, isCertificationAuthority) => {
    expect(read(certificate({ extensions }))).toMatchObject({ isCertificationAuthority })
  })

  it.each([
    ['a NUL in a host', der(0x82, 'a.com\0b'), { kind: 'dns', value: 'a.com\\00b' }],
    ['half an address', der(0x87, Uint8Array.from([10, 0])), { kind: 'other', value: '#87020A00' }],
    ['a name of no kind', der(0xa3, utf8('x')), { kind: 'other', value: '#A3030C0178' }],
    [
      'another name without text',
      der(0xa0, oid('1.2.3'), der(0xa0, integer(7))),
      { kind: 'other', value: '1.2.3=#020107' },
    ],
  ])('%s', (_, encoded, alternativeName) => {
    expect(read(certificate({ extensions: alternative(encoded) })).alternativeNames).toEqual([
      alternativeName,
    ])
  })

  it.each([
    ['names that are none', [extension('2.5.29.17', utf8('x'))]],
    [
      'names with something behind',
      [extension('2.5.29.17', Uint8Array.from([...sequence(), 5, 0]))],
    ],
    [
      'parts that reach beyond the end',
      [extension('2.5.29.37', Uint8Array.from([0x30, 2, 6, 3, 1, 2, 3]))],
    ],
  ])('%s are damage', (_, extensions) => {
    expect(readCertificates(certificate({ extensions }))).toEqual(damaged)
  })
})

it('a revocation list of version 2, which has as many parts, is none', () => {
  const [algorithm, time] = [sequence(oid('1.2.3')), utcTime('260101000000Z')]
  const body = sequence(integer(1), algorithm, commonName('ca'), time, time, sequence())
  const list = sequence(body, algorithm, bits(Uint8Array.from([0])))
  expect(readCertificates(list)).toEqual({ ok: false, fault: { code: 'not-a-certificate' } })
})

it('serial numbers keep their encoding', () => {
  expect(read(certificate({ serial: integer(0, 0x9a, 0x0b) })).serialNumber).toBe('009A0B')
  expect(read(certificate({ serial: integer(0) })).serialNumber).toBe('00')
})
