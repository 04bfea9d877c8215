import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, derOf, pem, textOf } from '#evidence/fixtures/fixture.ts'
import { readCertificates } from '#evidence/read-certificates.ts'

const files = [
  'pool.pem',
  'root.pem',
  'names-utf8.pem',
  'names-bmp.pem',
  'names-multi.pem',
  'ec-explicit-prime256v1.pem',
  'dsa.pem',
  'version1.pem',
  'request.pem',
  'revocation.pem',
]
const originals = [...files.map(derOf), bytesOf('chain.p7b')]
const texts = [textOf('pool.pem'), textOf('chain.p7b.pem'), textOf('trusted.pem')]
const original = constantFrom(...originals)

/** Facts of a sound shape, or a fault that holds nothing but its code and a number. */
function isSound(input: string | Uint8Array): void {
  const result = readCertificates(input)
  if (result.ok) {
    expect(result.certificates.length).toBeGreaterThan(0)
    for (const facts of result.certificates) {
      expect(facts.thumbprint).toMatch(/^[0-9A-F]{40}$/)
      expect(new Date(facts.notAfter).toISOString()).toBe(facts.notAfter)
      expect(new Date(facts.notBefore).toISOString()).toBe(facts.notBefore)
      expect(JSON.stringify(facts)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
    }
  } else {
    const { code, ...numbers } = result.fault
    expect(code).toMatch(/^[a-z-]{3,20}$/)
    for (const value of Object.values(numbers)) expect(value).toBeTypeOf('number')
  }
}

const runs = { numRuns: 500 }

describe('whatever comes in, facts or a fault come out', () => {
  it('random bytes', () => assert(property(uint8Array({ maxLength: 300 }), isSound), runs))

  it('random text', () =>
    assert(property(string({ unit: 'binary', maxLength: 300 }), isSound), runs))

  it('random bytes after the header of a SEQUENCE', () => {
    const body = uint8Array({ minLength: 128, maxLength: 255 })
    assert(
      property(body, (bytes) => isSound(Uint8Array.from([0x30, 0x81, bytes.length, ...bytes]))),
      runs,
    )
  })

  it('bits flipped', () => {
    const flips = array(nat(), { minLength: 1, maxLength: 8 })
    assert(
      property(original, flips, (bytes, places) => {
        const altered = Uint8Array.from(bytes)
        for (const place of places) {
          const at = (place >> 3) % altered.length
          altered[at] = (altered[at] ?? 0) ^ (1 << (place & 7))
        }
        isSound(altered)
        isSound(pem('CERTIFICATE', altered))
      }),
      runs,
    )
  })

  it('bytes replaced by others that mean something', () => {
    const meaningful = constantFrom(
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      0x0c,
      0x17,
      0x1c,
      0x1e,
      0x24,
      0x30,
      0x31,
      0x7f,
      0x80,
      0x81,
      0x84,
      0x88,
      0xa0,
      0xa3,
      0xff,
    )
    assert(
      property(original, nat(), meaningful, (bytes, place, value) => {
        const altered = Uint8Array.from(bytes)
        altered[place % altered.length] = value
        isSound(altered)
      }),
      runs,
    )
  })

  it('a piece cut out, or put in twice', () => {
    assert(
      property(original, nat(), integer({ min: -40, max: 40 }), (bytes, place, length) => {
        const at = place % bytes.length
        isSound(
          Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(Math.max(0, at + length))]),
        )
      }),
      runs,
    )
  })

  it('text with characters exchanged', () => {
    const odd = oneof(
      string({ unit: 'binary', maxLength: 3 }),
      constantFrom('-', '\n', '=', '-----BEGIN X-----', '-----END X-----', 'MII'),
    )
    assert(
      property(constantFrom(...texts), nat(), nat(5), odd, (text, place, length, put) => {
        const at = place % text.length
        isSound(text.slice(0, at) + put + text.slice(at + length))
      }),
      runs,
    )
  })

  it('cut off anywhere: never facts of a certificate that is not whole', () => {
    const whole = derOf('names-utf8.pem')
    for (let length = 1; length < whole.length; length += 1) {
      expect(readCertificates(whole.subarray(0, length)).ok).toBe(false)
    }
  })
})

describe('a megabyte made to last is answered soon', () => {
  const size = 1_048_576
  const fill = (...pattern: number[]) =>
    new Uint8Array(size).map((_, index) => pattern[index % pattern.length] ?? 0)
  const inSequence = (content: Uint8Array) =>
    Uint8Array.from([
      0x30,
      0x83,
      ...[16, 8, 0].map((shift) => ((size - 5) >> shift) & 255),
      ...content.subarray(5),
    ])
  it.each<[string, string | Uint8Array]>([
    ['deep nesting', fill(0x30, 0x80)],
    ['nesting of known lengths', fill(0x30, 0x83, 0x0f, 0xff, 0xf0)],
    ['a million empty elements', inSequence(fill(5, 0))],
    ['empty sequences one after the other', fill(0x30, 0)],
    ['long tags', fill(0x3f, 0xff)],
    ['dashes', '-'.repeat(size)],
    ['dashes and spaces', '- '.repeat(size / 2)],
    ['beginnings of armour', '-----BEGIN '.repeat(95_000)],
    ['armour around nothing', '-----BEGIN A-----'.repeat(61_000)],
    ['beginnings of a label', `-----BEGIN ${'A '.repeat(524_000)}`],
    ['beginnings of Base64', 'MIIB '.repeat(209_000)],
    ['small objects in Base64', 'MIGA\n'.repeat(209_000)],
    ['Base64 of indefinite length', 'MIAA\n'.repeat(209_000)],
    ['one run of Base64', 'M'.repeat(size)],
    ['armour around breaks', `-----BEGIN A-----A${'\n'.repeat(1_000_000)}B`],
    ['armour around dashes', `-----BEGIN A-----A${'-'.repeat(1_000_000)}B-----END A-----`],
    ['ends of armour', `-----BEGIN A-----${'-----END '.repeat(116_000)}`],
    ['headers', `-----BEGIN A-----${'A-A'.repeat(340_000)}`],
    ['spaces', ' '.repeat(size)],
    ['quote marks', '> '.repeat(size / 2)],
    ['open elements', '<RSAKeyValue>'.repeat(80_000)],
    ['words of a key', 'BEGIN A A A A '.repeat(74_000)],
  ])(
    '%s',
    (_, input) => {
      expect(readCertificates(input).ok).toBe(false)
    },
    // A second or two here; minutes, should anything grow with the square of the input.
    10_000,
  )
})
