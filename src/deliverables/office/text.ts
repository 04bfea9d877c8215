// What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, two non-characters.
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// Marks that turn the direction of text and so can hide what is written.
const hidden = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Text as a document of Office can hold it. What XML forbids becomes the replacement character, so
 * that it is seen; direction marks are dropped; every line ends with \n.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(illegal, '\ufffd')
    .replace(hidden, '')

/** The same on one line, for titles. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()

/** At most so many UTF-16 units; a longer text ends in an ellipsis, and no character is cut in two. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`

/** Text between tags or in a quoted attribute of XML. */
export const xml = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
