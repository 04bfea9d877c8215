import { limits } from '#plan/limits.ts'
import { crc32 } from './crc32.ts'

/** The version of the frame that this code writes. */
const version = 1
/** `p`: open to anybody. `e`: encrypted with a passphrase. */
export type Mode = 'p' | 'e'

/** Why a text is no whole link: codes with data; messages/ has the words. */
export type FrameFault =
  | { readonly code: 'not-a-link' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** `missing` characters, null where the link says no length any more */
  | { readonly code: 'too-short'; readonly missing: number | null }
  | { readonly code: 'too-long'; readonly limit: number }
  /** `position` counts from 1, from the beginning of `t1` on */
  | { readonly code: 'character'; readonly character: string; readonly position: number }
  | { readonly code: 'checksum' }

export type Frame = {
  readonly mode: Mode
  /** what stands before the letters: bound to what is encrypted */
  readonly header: string
  readonly letters: string
}

const sumLength = 8

/** What stands before so many letters. */
export const headerOf = (mode: Mode, letters: number): string => `t${version}${mode}.${letters}`

/** `t1p.LENGTH.LETTERS.CHECKSUM`. The sum at the end is letters and digits, which mail programs keep. */
export const framed = (mode: Mode, letters: string): string => {
  const text = `${headerOf(mode, letters.length)}.${letters}`
  return `${text}.${crc32(text)}`
}

const beginning = /^t(\d{1,4})([a-z])\.([1-9]\d{0,7})\./
/** What a beginning that was cut off may look like. */
const cutBeginning = /^t(?:$|\d{1,4}(?:$|[pe](?:$|\.(?:$|[1-9]\d{0,7}$))))/

const no = (fault: FrameFault) => ({ ok: false, fault }) as const

const beginningFault = (text: string): FrameFault => {
  const number = Number(/^t(\d{1,4})[a-z]\./.exec(text)?.[1] ?? version)
  if (number > version) return { code: 'newer-version', version: number }
  if (text !== '' && cutBeginning.test(text)) return { code: 'too-short', missing: null }
  return { code: 'not-a-link' }
}

/** The first character that no link has; none where all could be right. */
const strangeIn = (text: string): FrameFault | null => {
  const position = text.search(/[^A-Za-z0-9_.-]/)
  if (position < 0) return null
  // A character outside the basic plane is two units: shown as one.
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0)
  return { code: 'character', character, position: position + 1 }
}

/**
 * Takes a text apart that begins as a link does. What follows a link that is whole is left alone: mail
 * programs and people put full stops, brackets and words behind it.
 */
export const unframed = (
  text: string,
): { ok: true; frame: Frame } | { ok: false; fault: FrameFault } => {
  const [start, number, mode, digits] = beginning.exec(text) ?? []
  if (start === undefined || (mode !== 'p' && mode !== 'e')) return no(beginningFault(text))
  if (Number(number) !== version) return no(beginningFault(text))
  const length = Number(digits)
  const end = start.length + length
  if (end > limits.link) return no({ code: 'too-long', limit: limits.link })
  const body = text.slice(0, end)
  const whole = end + 1 + sumLength
  if (text.slice(end, whole) === `.${crc32(body)}`)
    return {
      ok: true,
      frame: { mode, header: start.slice(0, -1), letters: body.slice(start.length) },
    }
  const strange = strangeIn(text.slice(0, whole))
  if (strange !== null) return no(strange)
  const dot = text.indexOf('.', start.length)
  const inside = dot < 0 ? text.length : dot
  const missing = Math.max(whole - text.length, end - inside)
  return no(missing > 0 ? { code: 'too-short', missing } : { code: 'checksum' })
}
