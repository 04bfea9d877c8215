import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'
import { dictionary1 } from './dictionary.ts'

const dictionary = strToU8(dictionary1)
/** A piece of so many bytes can become a thousand times as many before anybody can say stop. */
const piece = 4_096

/** Text as UTF-8, compressed (DEFLATE, RFC 1951) with the preset dictionary. */
export const compressed = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(deflateSync(strToU8(text), { level: 9, dictionary }))

export type Decompressed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large' }

class TooLarge extends Error {}

/**
 * The text again. Stops as soon as it grows beyond the limit, whatever it would become.
 * @param limit bytes
 */
export const decompressed = (bytes: Uint8Array, limit: number): Decompressed => {
  const parts: Uint8Array[] = []
  let size = 0
  let ended = false
  const inflate = new Inflate({ dictionary }, (part, final) => {
    size += part.length
    if (size > limit) throw new TooLarge()
    parts.push(part)
    ended = final
  })
  try {
    for (let at = 0; at < bytes.length; at += piece)
      inflate.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch (error) {
    return { ok: false, code: error instanceof TooLarge ? 'too-large' : 'damaged' }
  }
  if (!ended) return { ok: false, code: 'damaged' }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return { ok: true, text: strFromU8(whole) }
}
