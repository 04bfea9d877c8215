/**
 * Decodes Base64 without white space; padding may be missing.
 * @returns `null` if it is not Base64
 */
export function decodeBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
