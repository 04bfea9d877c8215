/** Control characters, marks that turn the direction of what follows, and halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu

/** Text as it can be drawn: on one line, and nothing in it that cannot be seen. */
export const drawn = (text: string): string => text.replace(/\s+/gu, ' ').replace(unseen, '').trim()

/** Widths in em, wide enough for each of the fonts that a system may choose, from Arial to DejaVu Sans. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!]/, 0.36],
  [/[ ftr()[\]/-]/, 0.46],
  [/[mwMW@%—…]/, 1.02],
  [/[\p{Lu}&+=<>~#?]/u, 0.86],
  [/[\d_]/, 0.66],
  [/[a-z"*]/, 0.65],
  [/[\u00a0-\u024f·–’“”]/, 0.75],
  [/\p{M}/u, 0.5],
  [/\p{Extended_Pictographic}/u, 1.5],
]

const known = new Map<string, number>()
const widthOf = (character: string): number => {
  const before = known.get(character)
  if (before !== undefined) return before
  const width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? 1.05
  known.set(character, width)
  return width
}

/** How wide a text can get, in pixels at a font size in pixels: never less than what is drawn. */
export const textWidth = (text: string, size: number, bold = false): number => {
  let em = 0
  for (const character of text) em += widthOf(character)
  return em * size * (bold ? 1.08 : 1)
}

/** Where a name may break: after a dot, a slash, or a hyphen that no digit follows. */
const pieces = (word: string): string[] =>
  word.match(/(?:[^.\-/@]|-(?=\d))*(?:[./@]|-(?!\d))|(?:[^.\-/@]|-(?=\d))+/gu) ?? []

/** As many characters of a piece as fit, at least one. */
const fitting = (piece: string, width: number, size: number, bold: boolean): number => {
  let count = 0
  let used = 0
  for (const character of piece) {
    used += textWidth(character, size, bold)
    if (used > width && count > 0) break
    count += character.length
  }
  return count
}

/** Words whole where they fit on a line of their own; others in pieces; those in as much as fits. */
const parts = (text: string, width: number, size: number, bold: boolean): string[] =>
  text.split(' ').flatMap((word) => {
    if (textWidth(word, size, bold) <= width) return [`${word} `]
    const own = pieces(word).flatMap((piece) => {
      const cut: string[] = []
      for (let rest = piece; rest !== ''; rest = rest.slice(cut.at(-1)?.length))
        cut.push(rest.slice(0, fitting(rest, width, size, bold)))
      return cut
    })
    return [...own.slice(0, -1), `${own.at(-1) ?? ''} `]
  })

const broken = (text: string, width: number, size: number, bold: boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const part of parts(text, width, size, bold)) {
    if (line !== '' && textWidth((line + part).trimEnd(), size, bold) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += part
  }
  return line.trim() === '' ? lines : [...lines, line.trim()]
}

/**
 * A text as lines that are no wider than this; what does not fit in so many lines ends in an ellipsis.
 * @param width in pixels
 * @param size of the font, in pixels
 */
export const wrapped = (
  text: string,
  {
    width,
    size,
    bold = false,
    most = 3,
  }: { width: number; size: number; bold?: boolean; most?: number },
): string[] => {
  // No line can be longer than this many characters: a very long answer is not measured to its end.
  const lines = broken(drawn(text).slice(0, 600), width, size, bold)
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && textWidth(`${last}…`, size, bold) > width) last = last.replace(/.$/u, '')
  return [...lines.slice(0, most - 1), `${last}…`]
}
