/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with HMAC-SHA-256 at least. */
const iterations = 600_000
const saltLength = 16
const ivLength = 12
const tagLength = 16

/** How many bytes a locked content has more than an open one. */
export const lockLength = saltLength + ivLength + tagLength

/** Whether this page may encrypt: browsers allow it on HTTPS and on localhost only. */
export const canLock = (): boolean =>
  (globalThis.crypto.subtle as SubtleCrypto | undefined) !== undefined

/** The same words typed on another system must give the same bytes: macOS takes Hangul apart. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text.normalize('NFC'))

const keyOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const words = await crypto.subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const cipher = (iv: Uint8Array<ArrayBuffer>, header: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(header),
  tagLength: tagLength * 8,
})

/**
 * Bytes that only the passphrase opens: salt, initialization vector, and what AES-GCM gives (NIST SP
 * 800-38D), with the header bound to it. Salt and vector are new each time.
 */
export const locked = async (
  content: Uint8Array<ArrayBuffer>,
  passphrase: string,
  header: string,
): Promise<Uint8Array> => {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const key = await keyOf(passphrase, salt)
  const sealed = await crypto.subtle.encrypt(cipher(iv, header), key, content)
  return new Uint8Array([...salt, ...iv, ...new Uint8Array(sealed)])
}

/** The content again; null where the passphrase is another, or the bytes or the header are. */
export const unlocked = async (
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  header: string,
): Promise<Uint8Array | null> => {
  if (bytes.length < lockLength) return null
  const salt = bytes.slice(0, saltLength)
  const iv = bytes.slice(saltLength, saltLength + ivLength)
  const sealed = bytes.slice(saltLength + ivLength)
  const key = await keyOf(passphrase, salt)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, header), key, sealed))
  } catch {
    return null
  }
}
