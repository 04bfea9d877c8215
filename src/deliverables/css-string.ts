const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Marks that turn the direction of what follows: on paper nobody could see why. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const anythingElse = /[^\p{L}\p{M}\p{N} ]/gu

const escape = (character: string): string => `\\${(character.codePointAt(0) ?? 0).toString(16)} `

/**
 * Text as a quoted string of CSS, on one line: everything but letters, digits and spaces is escaped,
 * so that no text can end the string or mean anything in it.
 */
export const cssString = (text: string): string =>
  `"${text.replace(breaks, ' ').replace(directions, '').replace(anythingElse, escape)}"`
