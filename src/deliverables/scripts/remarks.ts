const ascii: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u00a0': ' ',
  '\u2192': '->',
  '\u00d7': 'x',
}
const typographic = new RegExp(`[${Object.keys(ascii).join('')}]`, 'gu')
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/** Words with the punctuation of ASCII, on one line: editors and consoles of any code page show it. */
export const plain = (text: string): string =>
  text.replace(unseen, ' ').replace(typographic, (mark) => ascii[mark] ?? ' ')

/** The longest line of a remark; commands are never broken. */
const width = 100

/** Words as remark lines of PowerShell, behind `# `, broken at spaces. */
export const remarks = (text: string): string[] => {
  const lines: string[] = []
  let line = '#'
  for (const word of plain(text).split(' ')) {
    if (line.length + 1 + word.length > width && line !== '#') {
      lines.push(line)
      line = '#'
    }
    line += ` ${word}`
  }
  return [...lines, line]
}
