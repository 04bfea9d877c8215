import { decodeBase64 } from '#evidence/base64.ts'
import { derHeader } from '#evidence/der-header.ts'
import { limits } from '#evidence/limits.ts'
import { secretIn } from '#evidence/secrets.ts'

/**
 * A piece of a text that should be an encoded object.
 * - `label`: of its armour, `CERTIFICATE`; `null` without armour
 * - `bytes`: `null` if it is not Base64
 * - `closed`: its end is marked. Without a mark, words may follow the object.
 */
export type Encoded = { label: string | null; bytes: Uint8Array | null; closed: boolean }

// This runs over a megabyte of anything: no repetition here can start over at each of its characters.
const armourBegin =
  /-[ \n]{0,3}BEGIN[ \n]{1,3}([A-Z0-9](?:[A-Z0-9# .]{0,38}[A-Z0-9])?)[ \n]{0,3}-+/gi
const armourEnd = /-[ \n]{0,3}END[ \n]{1,3}[A-Z0-9# .]{1,40}/i
const headerLine = /^[A-Za-z0-9-]{1,40}:.*$/gm

function withArmour(label: string, body: string, closed: boolean): Encoded {
  const text = body.replace(headerLine, '')
  const run = closed ? text : (/^[A-Za-z0-9+/\s-]*={0,2}/.exec(text)?.[0] ?? '')
  return { label, bytes: decodeBase64(run.replace(/[\s-]/g, '')), closed }
}

// A SEQUENCE of 128 bytes or more, or one of indefinite length, at the beginning of a Base64 run. No
// word is that long, and lines of Base64 are longer.
const bareStart = /(?<![A-Za-z0-9+/])MI[A-P][A-Za-z0-9+/]{13}/g
// Enough for secretIn.
const lookAhead = 24

/** Up to `wanted` Base64 characters from `at` on, over white space, and where they end. */
function collect(text: string, at: number, wanted: number): { characters: string; end: number } {
  let characters = ''
  let end = at
  for (; end < text.length && characters.length < wanted; end += 1) {
    const character = text[end] ?? ''
    if (/[A-Za-z0-9+/]/.test(character)) characters += character
    else if (!/\s/.test(character)) break
  }
  return { characters, end }
}

/** Four characters are three bytes: where the group with this byte begins, and its place there. */
const groupOf = (bytes: number) => ({ characters: Math.floor(bytes / 3) * 4, skip: bytes % 3 })

/** What the run has from `at` on; a character too many, of a word behind it, is left out. */
function decodeRun(text: string, at: number, bytes: number): { bytes: Uint8Array; end: number } {
  const { characters, end } = collect(text, at, Math.ceil((bytes * 4) / 3))
  const whole = characters.length % 4 === 1 ? characters.slice(0, -1) : characters
  return { bytes: decodeBase64(whole) ?? new Uint8Array(), end }
}

/**
 * The objects of one run of Base64, which may go on from one to the next: several were encoded
 * together. Each one's header says how many characters are its own.
 */
function bareObjects(text: string, start: number): { found: Encoded[]; end: number } {
  const found: Encoded[] = []
  let at = start
  let skip = 0
  let end = start
  for (;;) {
    const beginning = decodeRun(text, at, skip + lookAhead).bytes.subarray(skip)
    const total = derHeader(beginning)?.total ?? Infinity
    const run = decodeRun(text, at, skip + total)
    const bytes = run.bytes.subarray(skip, skip + total)
    // What comes after the first may be words.
    const goesOn = beginning[0] === 0x30 && total >= 128 && bytes.length === total
    if (found.length > 0 && !goesOn && !secretIn(beginning)) return { found, end }
    found.push({ label: null, bytes, closed: false })
    end = run.end
    if (bytes.length < total || found.length > limits.objects) return { found, end }
    const next = groupOf(skip + total)
    at = collect(text, at, next.characters).end
    skip = next.skip
  }
}

function withoutArmour(text: string): Encoded[] {
  const found: Encoded[] = []
  bareStart.lastIndex = 0
  for (let match = bareStart.exec(text); match; match = bareStart.exec(text)) {
    const { found: here, end } = bareObjects(text, match.index)
    found.push(...here)
    // The rest of the objects is not searched for the beginning of another.
    bareStart.lastIndex = end
  }
  return found
}

/**
 * The encoded objects of a text in their order: PEM and bare Base64, with any words around them.
 * @param text cleaned text
 */
export function findEncoded(text: string): Encoded[] {
  const begins = [...text.matchAll(armourBegin)]
  const before = withoutArmour(text.slice(0, begins[0]?.index))
  return begins.reduce<Encoded[]>((found, match, index) => {
    const rest = text.slice(match.index + match[0].length, begins[index + 1]?.index)
    const end = armourEnd.exec(rest)
    const label = (match[1] ?? '').toUpperCase()
    found.push(withArmour(label, rest.slice(0, end?.index), end !== null))
    if (end) found.push(...withoutArmour(rest.slice(end.index + end[0].length)))
    return found
  }, before)
}
