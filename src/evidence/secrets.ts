import { decodeBase64 } from '#evidence/base64.ts'
import { derHeader } from '#evidence/der-header.ts'

export type Secret = 'private-key' | 'pfx'

const sequence = 0x30

// How the contents of the outermost SEQUENCE begin. All are told apart from certificates and
// public keys by these bytes alone, so that a key that is cut off or altered further on is refused too.
const beginnings: readonly (readonly [Secret, string])[] = [
  // PKCS #8, version 0 or 1, before its AlgorithmIdentifier (RFC 5958).
  ['private-key', '02010030'],
  ['private-key', '02010130'],
  // PKCS #1 RSA, two or more primes, and DSA: before the first large number (RFC 8017, A.1.2).
  ['private-key', '02010002'],
  ['private-key', '02010102'],
  // Elliptic curve, before the OCTET STRING with the key (RFC 5915).
  ['private-key', '02010104'],
  // PKCS #12, version 3, before its ContentInfo (RFC 7292).
  ['pfx', '02010330'],
]

// PKCS #5 and PKCS #12 encryption: only an encrypted PKCS #8 key begins with such an algorithm.
const encryptionOids = ['2a864886f70d0105', '2a864886f70d010c01']

const hexOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function isEncryptedKey(bytes: Uint8Array, at: number): boolean {
  const algorithm = derHeader(bytes, at)
  if (algorithm?.tag !== sequence) return false
  const start = at + algorithm.header
  const oid = hexOf(bytes.subarray(start + 2, start + 12))
  return bytes[start] === 0x06 && encryptionOids.some((one) => oid.startsWith(one))
}

/**
 * Whether an encoded object is, by its first bytes, a private key or a PKCS #12 file.
 * @param bytes the object or its beginning; 24 bytes are enough
 */
export function secretIn(bytes: Uint8Array, at = 0): Secret | null {
  const outer = derHeader(bytes, at)
  if (outer?.tag !== sequence) return null
  const start = at + outer.header
  const begins = hexOf(bytes.subarray(start, start + 4))
  const known = beginnings.find(([, hex]) => begins === hex)
  if (known) return known[0]
  return isEncryptedKey(bytes, start) ? 'private-key' : null
}

// Line breaks, blanks and zeros that stand before, between or behind objects.
const padding = new Set([0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x20])

/** Where the next object begins: behind any padding. */
export function skipPadding(bytes: Uint8Array, from = 0): number {
  let at = from
  while (padding.has(bytes[at] ?? -1)) at += 1
  return at
}

/** The same for several objects one after the other, such as a certificate with its key behind it. */
export function secretWithin(bytes: Uint8Array): Secret | null {
  let at = skipPadding(bytes)
  for (;;) {
    const secret = secretIn(bytes, at)
    if (secret) return secret
    const total = derHeader(bytes, at)?.total
    if (!total || at + total >= bytes.length) return null
    at = skipPadding(bytes, at + total)
  }
}

// Each marker is one or more patterns that must all be there.
const keyMarkers: readonly (readonly RegExp[])[] = [
  // PEM, also with lost dashes: PKCS #8, RSA, EC, DSA, OpenSSH, SSH2, PGP.
  [/(?:BEGIN|END)[ \n]{1,3}(?:[A-Z0-9]{1,12}[ \n]{1,3}){0,4}PRIVATE[ \n]{1,3}KEY/i],
  // OpenSSH without its armour, as bytes and as Base64.
  [/openssh-key-v1|b3BlbnNzaC1rZXktdjE/],
  [/PuTTY-User-Key-File-\d/],
  // .NET and JSON Web Key: the private exponent beside the public parts.
  [/<RSAKeyValue>/, /<D>/],
  [/"kty"\s{0,9}:/, /"d"\s{0,9}:/],
]

// What a Base64 run of a DER SEQUENCE looks like.
const encodedStart = /(?<![A-Za-z0-9+/])M[A-P][A-Za-z0-9+/]/g

/**
 * Whether a text holds a private key or a PKCS #12 file anywhere, with or without armour.
 * @param text cleaned text: spaces single, one kind of line break
 */
export function secretInText(text: string): Secret | null {
  if (keyMarkers.some((patterns) => patterns.every((pattern) => pattern.test(text))))
    return 'private-key'
  const found = [...text.matchAll(encodedStart)].map(({ index }) => {
    const run = /^[A-Za-z0-9+/\s]*/.exec(text.slice(index, index + 64))?.[0] ?? ''
    const characters = run.replace(/\s/g, '').slice(0, 32)
    const bytes = decodeBase64(characters.slice(0, characters.length & ~3))
    return bytes && secretIn(bytes)
  })
  if (found.includes('private-key')) return 'private-key'
  return found.includes('pfx') ? 'pfx' : null
}
