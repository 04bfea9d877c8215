import { Malformed } from '#evidence/asn1.ts'
import { certificateFacts } from '#evidence/certificate.ts'
import type {
  CertificateFacts,
  ReadFault,
  ReadNote,
  ReadResult,
} from '#evidence/certificate-facts.ts'
import { cleanText, textOfFile } from '#evidence/clean-text.ts'
import { findEncoded } from '#evidence/find-encoded.ts'
import type { Encoded } from '#evidence/find-encoded.ts'
import { limits } from '#evidence/limits.ts'
import { orderChain } from '#evidence/order-chain.ts'
import { readEncoded } from '#evidence/read-encoded.ts'
import type { Finding } from '#evidence/read-encoded.ts'
import { secretInText, secretWithin } from '#evidence/secrets.ts'

export type * from '#evidence/certificate-facts.ts'

const tooMany: ReadFault = { code: 'too-many', limit: limits.objects }
const failed = (fault: ReadFault): ReadResult => ({ ok: false, fault })

/** The pieces of the input that are to be decoded, or the fault that forbids it. */
function openInput(input: string | Uint8Array): Encoded[] | ReadFault {
  const text = typeof input === 'string' ? input : textOfFile(input)
  const plain = cleanText(text ?? new TextDecoder('latin1').decode(input as Uint8Array))
  if (plain.trim() === '') return { code: 'empty' }

  const pieces =
    text === null ? [{ label: null, bytes: input as Uint8Array, closed: true }] : findEncoded(plain)
  // Before anything is decoded, and over the whole input: a key must not get further than here.
  // UTF-16 without its mark is taken for binary: without the zeros it is text again.
  const secrets = [
    secretInText(plain.replaceAll('\0', '')),
    ...pieces.map(({ bytes }) => bytes && secretWithin(bytes)),
  ]
  if (secrets.includes('private-key')) return { code: 'private-key' }
  if (secrets.includes('pfx')) return { code: 'pfx' }
  if (pieces.length > limits.objects) return tooMany
  return pieces
}

/** @returns the facts in the order of the input, or the first fault */
function factsOf(findings: readonly Finding[]): CertificateFacts[] | ReadFault {
  const facts: CertificateFacts[] = []
  for (const finding of findings) {
    if (finding.kind === 'altered') return { code: 'damaged', at: facts.length }
    if (finding.kind !== 'certificates') continue
    if (facts.length + finding.elements.length > limits.objects) {
      return tooMany
    }
    for (const element of finding.elements) {
      try {
        facts.push(certificateFacts(element))
      } catch (error) {
        if (error instanceof Malformed) return { code: 'damaged', at: facts.length }
        throw error
      }
    }
  }
  return facts
}

function finish(facts: readonly CertificateFacts[], findings: readonly Finding[]): ReadResult {
  const different = [...new Map(facts.map((one) => [one.thumbprint, one])).values()]
  const certificates = orderChain(different)
  const notes: ReadNote[] = []
  // The order within a .p7b is the one of the encoding and means nothing.
  const ordered = findings.some((finding) => finding.kind === 'certificates' && !finding.isSet)
  if (ordered && certificates.some((one, index) => one !== different[index])) {
    notes.push({ code: 'chain-reordered' })
  }
  const count = facts.length - different.length
  if (count > 0) notes.push({ code: 'duplicate-removed', count })
  if (findings.some(({ kind }) => kind === 'request')) notes.push({ code: 'request-ignored' })
  if (findings.some(({ kind }) => kind === 'other')) notes.push({ code: 'other-ignored' })
  return { ok: true, certificates, notes }
}

/**
 * Reads the public part of certificates from what a user pasted or opened: PEM, Base64, DER or
 * PKCS #7, one or a chain. Nothing is verified: no signature, no trust, no date.
 * @param input a text, or the bytes of a file
 * @returns the certificates, each before its issuer; or a fault. A fault holds nothing of the input.
 * Never throws.
 */
export function readCertificates(input: string | Uint8Array): ReadResult {
  if (input.length > limits.input) return failed({ code: 'too-large', limit: limits.input })
  const pieces = openInput(input)
  if (!Array.isArray(pieces)) return failed(pieces)
  const findings = pieces.flatMap(readEncoded)
  const kinds = findings.map(({ kind }) => kind)
  if (kinds.includes('private-key')) return failed({ code: 'private-key' })
  if (kinds.includes('pfx')) return failed({ code: 'pfx' })
  if (findings.length > limits.objects) return failed(tooMany)
  const facts = factsOf(findings)
  if (!Array.isArray(facts)) return failed(facts)
  if (facts.length > 0) return finish(facts, findings)
  const onlyRequest = findings.some(({ kind }) => kind === 'request')
  return failed({ code: onlyRequest ? 'certificate-request' : 'not-a-certificate' })
}
