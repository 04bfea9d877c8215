/** A name of the certificate beside its subject. `value` is text ready to show, never raw bytes. */
export type AlternativeName = {
  kind: 'dns' | 'ip' | 'email' | 'uri' | 'other'
  value: string
}

/**
 * The certified key.
 * - `bits`: the length of the modulus (RSA) or of the field (EC); `null` where the kind of key, or
 *   a curve that has no entry in our table, does not tell.
 * - `curve`: a name such as `P-256`, the OID of a curve without one, `explicit` where the
 *   certificate spells the curve out (Windows refuses many of those), or `implicit`.
 * - `algorithm`: a name such as `Ed25519`, or the OID.
 */
export type CertificateKey =
  | { type: 'rsa'; bits: number }
  | { type: 'ec'; curve: string; bits: number | null }
  | { type: 'other'; algorithm: string; bits: null }

/** What the public part of one certificate says. Nothing here has been verified. */
export type CertificateFacts = {
  /** As Windows writes it, most specific part first: `CN=pool01.litwareinc.com, O=Litware, C=US`. */
  subject: string
  /** The most specific common name of the subject, or `null` when it has none. */
  commonName: string | null
  /** The issuer's name, written like `subject`. */
  issuer: string
  /** Subject and issuer are the same bytes: self-signed, as far as can be told without verifying. */
  selfIssued: boolean
  /** In the order of the certificate; empty when it has none. */
  alternativeNames: AlternativeName[]
  key: CertificateKey
  /** First instant of validity, ISO 8601 in UTC with milliseconds. */
  notBefore: string
  /** Last instant of validity, ISO 8601 in UTC with milliseconds. */
  notAfter: string
  /**
   * Upper-case hexadecimal of the encoded octets, as .NET shows it: a serial whose first bit is
   * set starts with `00`, which openssl leaves out.
   */
  serialNumber: string
  /** SHA-1 of the whole certificate, 40 upper-case hexadecimal digits, as Windows shows it. */
  thumbprint: string
  /** As Windows names it, such as `sha256RSA`, or the OID. */
  signatureAlgorithm: string
  /** RFC 5280 names such as `serverAuth`, or OIDs. Empty means that any use is allowed. */
  extendedKeyUsages: string[]
  /** Basic constraints say so. `false` for the old version 1 roots, which cannot say it. */
  isCertificationAuthority: boolean
}

/** Why nothing could be read. Codes with numbers only: nothing of the input is ever in a fault. */
export type ReadFault =
  /** A private key in any form, alone or beside a certificate. */
  | { code: 'private-key' }
  /** A PKCS #12 file (.pfx, .p12): a container made for private keys. */
  | { code: 'pfx' }
  /** No bytes, or nothing but white space. */
  | { code: 'empty' }
  /** Nothing in it looks like a certificate. */
  | { code: 'not-a-certificate' }
  /** A certificate request (PKCS #10) and no certificate. */
  | { code: 'certificate-request' }
  /** The certificate at this place of the input, counted from 0, is cut off or altered. */
  | { code: 'damaged'; at: number }
  /** Larger than `limit` bytes (for text: UTF-16 units). */
  | { code: 'too-large'; limit: number }
  /** More than `limit` certificates or other encoded objects. */
  | { code: 'too-many'; limit: number }

/** What was done to the input on the way. */
export type ReadNote =
  /** A pasted chain was put in order: each certificate before its issuer. */
  | { code: 'chain-reordered' }
  /** `count` certificates were there more than once and are listed once. */
  | { code: 'duplicate-removed'; count: number }
  /** A certificate request stood beside the certificates. */
  | { code: 'request-ignored' }
  /** Something else stood beside the certificates: a revocation list, a public key. */
  | { code: 'other-ignored' }

export type ReadResult =
  | { ok: true; certificates: CertificateFacts[]; notes: ReadNote[] }
  | { ok: false; fault: ReadFault }
