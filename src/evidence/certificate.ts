import { sha1 } from '@noble/hashes/legacy.js'
import { children, content, contextTag, encoded, is, Malformed, oidOf } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import { instantOf } from '#evidence/asn1-time.ts'
import type { CertificateFacts } from '#evidence/certificate-facts.ts'
import { nameOf } from '#evidence/distinguished-name.ts'
import { extensionsOf } from '#evidence/extensions.ts'
import { upperHex } from '#evidence/hex.ts'
import { limits } from '#evidence/limits.ts'
import { signatureNames } from '#evidence/oid-names.ts'
import { keyOf } from '#evidence/public-key.ts'

const sameBytes = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

const emptySequenceLength = 2

/** @throws Malformed for facts that no plan can keep; no authority issues such certificates */
function withinLimits(facts: CertificateFacts): CertificateFacts {
  const { subject, issuer, serialNumber, signatureAlgorithm, alternativeNames, key } = facts
  const kind = key.type === 'ec' ? key.curve : key.type === 'other' ? key.algorithm : ''
  const named = alternativeNames.map(({ value }) => value)
  // The common name is a part of the subject.
  const texts = [subject, issuer, serialNumber, signatureAlgorithm, kind, ...named]
  const long = [...texts, ...facts.extendedKeyUsages].some((text) => text.length > limits.text)
  const many = named.length > limits.names || facts.extendedKeyUsages.length > limits.uses
  if (long || many) throw new Malformed('limits')
  return facts
}

/**
 * Reads one certificate (RFC 5280, 4.1).
 * @throws Malformed when a part that is read does not decode
 */
export function certificateFacts(certificate: Element): CertificateFacts {
  const [body, algorithm] = children(certificate)
  const parts = children(body)
  // Version 1 leaves the version out.
  const [serial, , issuer, validity, subject, key] =
    contextTag(parts[0]) === 0 ? parts.slice(1) : parts
  if (!is(serial, 'integer') || !issuer || !subject) throw new Malformed('certificate')
  const [notBefore, notAfter] = children(validity)
  const signature = oidOf(children(algorithm)[0])
  const { text, commonName } = nameOf(subject)

  return withinLimits({
    subject: text,
    commonName,
    issuer: nameOf(issuer).text,
    selfIssued:
      encoded(subject).length > emptySequenceLength && sameBytes(encoded(subject), encoded(issuer)),
    key: keyOf(key),
    notBefore: instantOf(notBefore),
    notAfter: instantOf(notAfter),
    serialNumber: upperHex(content(serial)),
    thumbprint: upperHex(sha1(encoded(certificate))),
    signatureAlgorithm: signatureNames[signature] ?? signature,
    ...extensionsOf(parts),
  })
}
