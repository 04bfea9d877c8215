import { children, contextTag, is, oidOf } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'

const signedData = '1.2.840.113549.1.7.2'

const hasParts = (element: Element | undefined): element is Element => is(element, 'sequence')

/** A version 1 certificate, a request and a revocation list begin alike: the parts tell them apart. */
function recogniseSigned(body: readonly Element[]): 'certificate' | 'request' | 'other' {
  if (contextTag(body[0]) === 0) return 'certificate'
  if (!is(body[0], 'integer')) return 'other'
  // In a revocation list a time stands where a certificate has its validity.
  if (body.length >= 6 && hasParts(body[3])) return 'certificate'
  const key = body[2]
  return hasParts(key) && is(children(key)[1], 'bitString') ? 'request' : 'other'
}

/**
 * What a decoded object is, by its shape: labels and file names are often wrong.
 * @throws Malformed
 */
export function recognise(element: Element): 'certificate' | 'request' | 'signed-data' | 'other' {
  if (!hasParts(element)) return 'other'
  const [first, second, third] = children(element)
  if (is(first, 'oid')) return oidOf(first) === signedData ? 'signed-data' : 'other'
  if (!hasParts(first) || !hasParts(second) || !is(third, 'bitString')) return 'other'
  return recogniseSigned(children(first))
}

/**
 * The certificates of a PKCS #7 file, as they are stored.
 * @param element a ContentInfo with SignedData (RFC 5652, 5.1)
 * @throws Malformed
 */
export function certificatesWithin(element: Element): readonly Element[] {
  const [data] = children(children(element)[1])
  // [0] IMPLICIT CertificateSet; [1] holds revocation lists. Attribute certificates have tags.
  const set = children(data).find((part) => contextTag(part) === 0)
  return set ? children(set).filter((part) => hasParts(part)) : []
}
