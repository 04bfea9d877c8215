import { children, content, is, Malformed, oidOf, parse } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import type { CertificateKey } from '#evidence/certificate-facts.ts'
import { curves, keyNames } from '#evidence/oid-names.ts'

// The plain one, and the one that allows PSS signatures only (RFC 4055).
const rsa = new Set(['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.10'])
const ellipticCurve = '1.2.840.10045.2.1'
const primeField = '1.2.840.10045.1.1'

/** The length in bits of a positive INTEGER, leading zeros not counted. */
function bitLength(element: Element | undefined): number {
  if (!is(element, 'integer')) throw new Malformed('integer')
  const bytes = content(element)
  const start = bytes.findIndex((byte) => byte !== 0)
  if (start < 0) throw new Malformed('integer')
  return (bytes.length - start - 1) * 8 + (32 - Math.clz32(bytes[start] ?? 0))
}

/** The field of a curve that is spelled out (RFC 3279, 2.3.5): a prime, or the degree of 2^m. */
function fieldBits(parameters: Element): number {
  const [type, field] = children(children(parameters)[1])
  if (oidOf(type) === primeField) return bitLength(field)
  const degree = content(children(field)[0] ?? parameters)
  return degree.reduce((sum, byte) => (sum * 256 + byte) % 0x10000, 0)
}

function curveOf(parameters: Element | undefined): CertificateKey {
  if (is(parameters, 'oid')) {
    const oid = oidOf(parameters)
    return { type: 'ec', ...(curves[oid] ?? { curve: oid, bits: null }) }
  }
  // A known curve is deliberately not recognised by its numbers: to take a lookalike for P-256 is
  // what CVE-2020-0601 was about.
  if (is(parameters, 'sequence')) {
    return { type: 'ec', curve: 'explicit', bits: fieldBits(parameters) || null }
  }
  return { type: 'ec', curve: 'implicit', bits: null }
}

/**
 * What kind of key is certified, and how long it is.
 * @param element the SubjectPublicKeyInfo of RFC 5280, 4.1.2.7
 * @throws Malformed for an RSA key or a curve that does not decode; never for an unknown kind of key
 */
export function keyOf(element: Element | undefined): CertificateKey {
  const [algorithm, key] = children(element)
  const [type, parameters] = children(algorithm)
  const oid = oidOf(type)
  if (oid === ellipticCurve) return curveOf(parameters)
  if (!rsa.has(oid)) return { type: 'other', algorithm: keyNames[oid] ?? oid, bits: null }
  if (!is(key, 'bitString')) throw new Malformed('key')
  // The first byte of a BIT STRING counts its unused bits.
  return { type: 'rsa', bits: bitLength(children(parse(content(key).subarray(1)))[0]) }
}
