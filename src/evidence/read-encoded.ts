import { Malformed, parseFirst } from '#evidence/asn1.ts'
import type { Element } from '#evidence/asn1.ts'
import type { Encoded } from '#evidence/find-encoded.ts'
import { limits } from '#evidence/limits.ts'
import { certificatesWithin, recognise } from '#evidence/recognise.ts'
import { secretIn, skipPadding } from '#evidence/secrets.ts'
import type { Secret } from '#evidence/secrets.ts'

/** What a piece of the input turned out to be. `altered`: it should be a certificate and is not. */
export type Finding =
  | { kind: 'certificates'; elements: readonly Element[]; isSet: boolean }
  | { kind: 'request' | 'other' | 'altered' }
  // Behind an object of indefinite length, whose end is known only now.
  | { kind: Secret }

const shouldBeCertificate = /(?<!ATTRIBUTE )CERTIFICATE$|PKCS ?#?7|CMS/
const shouldBeRequest = /REQUEST$/
// openssl puts its settings of trust behind the certificate.
const hasMoreBehind = /^TRUSTED /

/** @param bytes what does not decode, or decodes to something that belongs nowhere here */
function unreadable(label: string | null, bytes: Uint8Array | null): Finding {
  if (label === null) return { kind: bytes?.[0] === 0x30 ? 'altered' : 'other' }
  if (shouldBeRequest.test(label)) return { kind: 'request' }
  return { kind: shouldBeCertificate.test(label) ? 'altered' : 'other' }
}

function findingOf(element: Element, label: string | null): Finding {
  const kind = recognise(element)
  if (kind === 'certificate') return { kind: 'certificates', elements: [element], isSet: false }
  if (kind === 'other') return label === null ? { kind } : unreadable(label, null)
  if (kind === 'request') return { kind }
  return { kind: 'certificates', elements: certificatesWithin(element), isSet: true }
}

/** The first object of the bytes, and what is left behind it: nothing when it does not decode. */
function readFirst(
  label: string | null,
  bytes: Uint8Array,
): { finding: Finding; rest: Uint8Array } {
  try {
    const { element, length } = parseFirst(bytes)
    return { finding: findingOf(element, label), rest: bytes.subarray(length) }
  } catch (error) {
    if (error instanceof Malformed)
      return { finding: unreadable(label, bytes), rest: new Uint8Array() }
    throw error
  }
}

/**
 * Decodes a piece of the input and says what is in it. The contents decide; the label only says
 * whether what does not decode should have been a certificate.
 */
export function readEncoded({ label, bytes, closed }: Encoded): Finding[] {
  if (!bytes) return [unreadable(label, bytes)]
  const onlyFirst = !closed || hasMoreBehind.test(label ?? '')
  const findings: Finding[] = []
  let left = bytes.subarray(skipPadding(bytes))
  do {
    const { finding, rest } = readFirst(label, left)
    findings.push(finding)
    left = rest.subarray(skipPadding(rest))
    const secret = secretIn(left)
    if (secret) return [...findings, { kind: secret }]
  } while (!onlyFirst && left.length > 0 && findings.length <= limits.objects)
  return findings
}
